package io.github.relationship.plan;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Entry;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rest that a person gives a rule with one contact by dismissing its line (A2). A rule's steps are asks of their own: who
 * dismisses an apology wants the damage mended all the same.
 *
 * @param dismissal the latest dismissal by a person
 * @param until the end of the rest: what it kept back is <em>known</em> from then on (F21)
 */
public record Rest(Known<ItemKey> dismissal, Instant until) {

    private static final int DAYS = 30;

    /**
     * The rest of the rule that a line belongs to.
     *
     * @param situation the situation
     * @param line any line of the rule, its step and its contact
     * @param doer the person who does it, whose days count
     * @return the rest, over or not; empty where no person dismissed any of these lines
     */
    public static Optional<Rest> of(Situation situation, ItemKey line, UserId doer) {
        return situation
                .relationship()
                .items()
                .lastDismissedByPerson(line.rule(), line.step(), line.contact())
                .map(dismissal -> new Rest(
                        dismissal,
                        Zones.plusDays(
                                dismissal.occurredAt(),
                                DAYS,
                                situation.workingTime(doer).zone())));
    }

    /**
     * Whether something has a cause that the rest does not concern: one of the facts behind it came after the dismissal, or
     * something happened to one of them since, such as the delivery of a purchase.
     *
     * @param situation the situation
     * @param reason why it is proposed
     * @return true for a new cause
     */
    public boolean isBrokenBy(Situation situation, Reason reason) {
        Relationship relationship = situation.relationship();
        List<Entry> entries = relationship.entries();
        for (int i = entries.size() - 1; i >= 0 && !entries.get(i).id().equals(dismissal.fact()); i--) {
            Entry entry = entries.get(i);
            if (!relationship.retracted().contains(entry.id()) && isBehind(entry, reason.facts())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehind(Entry entry, List<FactId> facts) {
        // What people do with lines, and take back, is no cause.
        return facts.contains(entry.id())
                || (!(entry.fact() instanceof ItemFact || entry.fact() instanceof Retracted)
                        && entry.fact().references().stream().anyMatch(reference -> facts.contains(reference.fact())));
    }
}
