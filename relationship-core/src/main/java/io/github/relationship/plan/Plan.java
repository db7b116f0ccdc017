package io.github.relationship.plan;

import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a playbook makes of a relationship at an instant: the items to do, and everything held back, each with its reasons.
 *
 * @param relationship the relationship
 * @param madeFor the instant of the judgement
 * @param playbook the version of the playbook, a digest
 * @param items what deserves doing, in the order of agendas
 * @param heldBack what was proposed and is not on the agenda, by class and key
 * @param replanAt until when the plan holds: judged at any instant before, items, held-backs and findings are equal (G11)
 * @param findings what a person should know of it beside
 */
public record Plan(
        RelationshipId relationship,
        Instant madeFor,
        String playbook,
        List<AgendaItem> items,
        List<HeldBack> heldBack,
        Instant replanAt,
        List<PlanFinding> findings) {

    /** How far ahead items are stored; a plan is made anew before that is used up. */
    private static final Duration STORED_AHEAD = Duration.ofDays(30);

    /** Copies the lists. */
    public Plan {
        items = List.copyOf(items);
        heldBack = List.copyOf(heldBack);
        findings = List.copyOf(findings);
    }

    /**
     * A plan of which there is nothing to find.
     *
     * @param relationship the relationship
     * @param madeFor the instant of the judgement
     * @param playbook the version of the playbook, a digest
     * @param items what deserves doing, in the order of agendas
     * @param heldBack what was proposed and is not on the agenda, by class and key
     * @param replanAt until when the plan holds
     */
    public Plan(
            RelationshipId relationship,
            Instant madeFor,
            String playbook,
            List<AgendaItem> items,
            List<HeldBack> heldBack,
            Instant replanAt) {
        this(relationship, madeFor, playbook, items, heldBack, replanAt, List.of());
    }

    /**
     * The same plan, to be made anew at another instant.
     *
     * @param instant until when it holds
     * @return a copy
     */
    public Plan withReplanAt(Instant instant) {
        return new Plan(relationship, madeFor, playbook, items, heldBack, instant, findings);
    }

    /**
     * The items that a repository stores: those that show within 30 days, and always the next one. The others are worked out
     * when somebody asks for the whole plan.
     *
     * @return the items, in the order of agendas
     */
    public List<AgendaItem> stored() {
        Instant until = madeFor.plus(STORED_AHEAD);
        Optional<AgendaItem> next = items.stream().min(Comparator.comparing(AgendaItem::shows));
        return items.stream()
                .filter(item -> !item.shows().isAfter(until)
                        || next.filter(item::equals).isPresent())
                .toList();
    }

    /**
     * One item.
     *
     * @param key its key
     * @return the item, empty if it is not planned
     */
    public Optional<AgendaItem> find(ItemKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
