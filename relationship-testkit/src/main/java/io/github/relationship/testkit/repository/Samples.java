package io.github.relationship.testkit.repository;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Window;
import io.github.relationship.spi.AgendaQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain entries, lines and queries, so that a test has to say only what it is about. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final UserId SAM = UserId.of("sam");

    private Samples() {}

    /** An entry that says nothing in particular, recorded in the given place. */
    static Entry entry(int position) {
        return entry("f" + position, position, AccountFact.qualified());
    }

    static Entry entry(String id, int position, Fact fact) {
        Instant at = NOON.plus(Duration.ofMinutes(position));
        return entry(Occurrence.of(FactId.of(id), at, fact), at.plusSeconds(30), position);
    }

    static Entry entry(Occurrence occurrence, Instant recordedAt, int position) {
        return Entry.of(occurrence.id().orElseThrow(), occurrence, recordedAt, position);
    }

    /** Entries recorded in the places from the first to before the last. */
    static List<Entry> entries(int fromInclusive, int untilExclusive) {
        List<Entry> entries = new ArrayList<>();
        for (int position = fromInclusive; position < untilExclusive; position++) {
            entries.add(entry(position));
        }
        return entries;
    }

    /** A line of Sam's that shows at noon. */
    static AgendaItem line(RelationshipId relationship, String rule) {
        return line(ItemKey.of(relationship, RuleId.of(rule), "start"), NOON);
    }

    static AgendaItem line(ItemKey key, Instant shows) {
        return AgendaItem.builder()
                .key(key)
                .itemClass(ItemClass.NEXT_STEP)
                .purpose(Purpose.PERSONAL)
                .nature(Nature.CONTACT)
                .doing(Doing.BY_PERSON)
                .owner(SAM)
                .doer(SAM)
                .rung(RungId.of("prospect"))
                .contact(key.contact())
                .option(Option.of(Channel.CALL, "call"))
                .shows(shows)
                .window(Window.neverExpiring(shows, shows.plus(Duration.ofDays(2))))
                .reason(new Reason(key.rule(), key.step(), List.of(), Attributes.NONE))
                .build();
    }

    /** Lines with all that a line can have, and with as little as it can. */
    static List<AgendaItem> linesOfAllSorts(RelationshipId relationship) {
        ItemKey full = ItemKey.of(relationship, RuleId.of("F4"), "complaint-1 of 100%/2026")
                .withStep("apology")
                .withContact(ContactId.of("ann"));
        AgendaItem most = AgendaItem.builder()
                .from(line(full, NOON.plusNanos(123_456_000)))
                .itemClass(ItemClass.RECOVERY)
                .purpose(Purpose.SERVICE)
                .owner(UserId.of("kim"))
                .rung(RungId.of("partner"))
                .option(Option.of(Channel.POST, "handwritten card “sorry” 🙏")
                        .withTier(3)
                        .withLead(60))
                .window(new Window(
                        Optional.of(NOON.minusNanos(1_000)),
                        NOON,
                        NOON.plusNanos(1_000),
                        Optional.of(Instant.parse("9999-12-31T23:59:59.999999Z"))))
                .reason(new Reason(
                        full.rule(),
                        full.step(),
                        List.of(FactId.of("b"), FactId.of("a")),
                        Attributes.builder()
                                .put("since", "2026-03-01")
                                .put("late", true)
                                .put("count", 12_345_678_901L)
                                .put("bring", List.of("NEWS", "A \"quote\"", "😀"))
                                .build()))
                .build();
        AgendaItem least = AgendaItem.builder()
                .from(line(relationship, "F10"))
                .itemClass(ItemClass.REVIEW)
                .purpose(Purpose.PROMOTIONAL)
                .nature(Nature.TASK)
                .doing(Doing.BY_MACHINE)
                .option(Optional.empty())
                .window(Window.neverExpiring(NOON, NOON))
                .build();
        return List.of(most, least);
    }

    /** Asks for all lines of Sam's, whenever they show, in one page. */
    static AgendaQuery.Builder everything() {
        return AgendaQuery.builder()
                .tenant(RepositorySuite.TENANT)
                .doer(SAM)
                .until(Instant.parse("9999-12-31T00:00:00Z"))
                .limit(AgendaQuery.MAX_LIMIT);
    }
}
