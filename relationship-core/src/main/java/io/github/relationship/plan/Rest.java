package io.github.relationship.plan;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Known;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.UserId;
import java.time.Instant;
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
     * Whether something has a cause that the rest does not concern: one of the facts behind it came after the dismissal.
     *
     * @param situation the situation
     * @param reason why it is proposed
     * @return true for a new cause
     */
    public boolean isBrokenBy(Situation situation, Reason reason) {
        Optional<Entry> dismissed = situation.relationship().find(dismissal.fact());
        return reason.facts().stream().anyMatch(fact -> isAfter(situation, fact, dismissed));
    }

    private static boolean isAfter(Situation situation, FactId fact, Optional<Entry> dismissed) {
        Optional<Entry> cause = situation.relationship().find(fact);
        return cause.isPresent() && dismissed.isPresent() && Entry.IN_ORDER.compare(cause.get(), dismissed.get()) > 0;
    }
}
