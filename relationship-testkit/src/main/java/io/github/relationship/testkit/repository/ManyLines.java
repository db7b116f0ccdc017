package io.github.relationship.testkit.repository;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines for every part of the order and of the filters: classes whose names are in another order than their weight, instants that
 * differ by a microsecond, relationships whose order depends on how letters are compared, keys that differ in one part only.
 */
final class ManyLines {

    static final List<ItemClass> CLASSES =
            List.of(ItemClass.RECOVERY, ItemClass.OCCASION, ItemClass.MEANINGFUL, ItemClass.CADENCE);

    static final List<RungId> RUNGS = List.of(RungId.of("suspect"), RungId.of("partner"));

    private static final List<String> RELATIONSHIPS = List.of("b", "a", "B", "\u00e4", "\uff21", "\ud83d\ude00", "a ");

    private static final List<Instant> SHOWS = List.of(
            Samples.NOON,
            Samples.NOON.plusNanos(1_000),
            Samples.NOON.plusSeconds(3_600),
            Instant.parse("2027-01-01T00:00:00Z"));

    private ManyLines() {}

    static Map<RelationshipId, List<AgendaItem>> byRelationship() {
        Map<RelationshipId, List<AgendaItem>> lines = new LinkedHashMap<>();
        for (String relationship : RELATIONSHIPS) {
            lines.put(RelationshipId.of(relationship), of(RelationshipId.of(relationship)));
        }
        return lines;
    }

    static List<AgendaItem> inOrder() {
        List<AgendaItem> lines = new ArrayList<>();
        byRelationship().values().forEach(lines::addAll);
        lines.sort(AgendaItem.IN_ORDER);
        return lines;
    }

    private static List<AgendaItem> of(RelationshipId relationship) {
        List<AgendaItem> lines = new ArrayList<>();
        for (ItemClass itemClass : CLASSES) {
            for (Instant shows : SHOWS) {
                RuleId rule = RuleId.of(itemClass.name() + " at " + shows);
                for (ItemKey key : keys(relationship, rule)) {
                    lines.add(AgendaItem.builder()
                            .from(Samples.line(key, shows))
                            .itemClass(itemClass)
                            .rung(RUNGS.get(lines.size() % RUNGS.size()))
                            .doer(lines.size() % 5 == 0 ? UserId.of("kim") : Samples.SAM)
                            .build());
                }
            }
        }
        return lines;
    }

    private static List<ItemKey> keys(RelationshipId relationship, RuleId rule) {
        ItemKey plain = ItemKey.of(relationship, rule, "o");
        return List.of(
                plain.withContact(ContactId.of("z")),
                plain.withStep("step"),
                plain,
                ItemKey.of(relationship, rule, "O"));
    }
}
