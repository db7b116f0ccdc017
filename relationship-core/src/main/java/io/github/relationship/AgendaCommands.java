package io.github.relationship;

import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What people do with a line of the agenda (A2): the part of {@link TenantRelationships} that takes a line's key. */
public abstract sealed class AgendaCommands permits Insights {

    private final ItemCommands items;

    AgendaCommands(Supplier<FactId> freshIds) {
        this.items = new ItemCommands(freshIds);
    }

    abstract Recorded write(RelationshipId relationship, Writer.Command command);

    /** A line that was read before its relationship was merged into another is the other's now. */
    private Recorded write(ItemKey item, BiFunction<Recording, ItemKey, List<FactId>> command) {
        return write(
                item.relationship(),
                recording -> command.apply(
                        recording,
                        leading(
                                recording,
                                item.withRelationship(recording.relationship().id()))));
    }

    /** What is done with a line that joined another is done with that one (F20). */
    private static ItemKey leading(Recording recording, ItemKey item) {
        if (recording.relationship().items().of(item).isClosed()) {
            return item;
        }
        Plan plan = recording.judged().plan();
        return plan.heldBack().stream()
                .filter(held -> held.key().equals(item))
                .flatMap(held -> held.lead().stream())
                .filter(lead -> plan.find(lead).isPresent())
                .findFirst()
                .orElse(item);
    }

    /**
     * A line is done as it was planned, and the host has no better fact to record. What we did is recorded with it: the word that its
     * rule has for it, else the contact itself; never what they said. Done before, nothing changes.
     *
     * @param item the line's key; that of a line which joined it will do
     * @param by who did it
     * @return what recording its completion did; to take it back, all its facts are retracted together
     * @throws UnknownItemException if the plan has no such line
     */
    public Recorded complete(ItemKey item, UserId by) {
        return write(item, (recording, line) -> items.complete(recording, line, by));
    }

    /**
     * A line is done by something that happened: both are recorded in one step. Done by the same before, nothing changes.
     *
     * @param item the line's key; that of a line which joined it will do
     * @param by who did it
     * @param what what happened: the fact that the rule names
     * @return what recording both did
     * @throws UnknownItemException if the plan has no such line, because something else has done it, too
     * @throws FactRefusedException if what happened contradicts the history
     */
    public Recorded complete(ItemKey item, UserId by, Occurrence what) {
        return write(item, (recording, line) -> items.complete(recording, line, by, what));
    }

    /**
     * Hides a line for a while; it grows no less late. The latest snooze counts; the same one again changes nothing, even when
     * its end has come.
     *
     * @param item the line's key; that of a line which joined it will do
     * @param by who wants it
     * @param until when it shows again, after now; at most until just before it expires, and a year ahead
     * @return what recording the snooze did
     * @throws UnknownItemException if the plan has no such line
     * @throws SnoozeRefusedException if it cannot be hidden until then; names the last instant allowed
     */
    public Recorded snooze(ItemKey item, UserId by, Instant until) {
        return write(item, (recording, line) -> items.snooze(recording, line, by, until));
    }

    /**
     * Gives a line another day, once; its latest day and its expiry move along. It beats the calendar, and never holds, refusals
     * or death. The same day again changes nothing.
     *
     * @param item the line's key; that of a line which joined it will do
     * @param by who wants it
     * @param on the new day, in the doer's zone: today or later, not before the line may be done, at most a year ahead
     * @return what recording the new day did
     * @throws UnknownItemException if the plan has no such line
     * @throws RescheduledBeforeException if it has been given another day before
     * @throws RescheduleRefusedException if it cannot be done on that day; names the days allowed
     */
    public Recorded reschedule(ItemKey item, UserId by, LocalDate on) {
        return write(item, (recording, line) -> items.reschedule(recording, line, by, on));
    }

    /**
     * Drops a line for good, and gives its rule a rest of 30 days with the same contact, but for a new cause. Dropped before,
     * nothing changes, and the first reason stands.
     *
     * @param item the line's key; that of a line which joined it will do
     * @param by who does not want it
     * @param reason why, 1 to 500 code points
     * @return what recording the dismissal did
     * @throws IllegalArgumentException if the reason is not allowed as a text
     * @throws UnknownItemException if the plan has no such line
     */
    public Recorded dismiss(ItemKey item, UserId by, String reason) {
        return write(item, (recording, line) -> items.dismiss(recording, by, new ItemFact.Dismissed(line, reason)));
    }

    /**
     * Answers the question that a review asks. The same answer again changes nothing, even when the question is open again.
     *
     * @param item the line's key; that of a line which joined it will do
     * @param by who answers
     * @param answer what is answered, 1 to 500 code points
     * @param until when the question may be asked again, in the doer's zone: tomorrow or later; empty where it is settled
     * @return what recording the answer did
     * @throws IllegalArgumentException if the answer is not allowed as a text
     * @throws UnknownItemException if the plan has no such line
     * @throws NotAReviewException if the line asks no question
     * @throws AnswerRefusedException if the question could be asked again at once; names the first day allowed
     */
    public Recorded answer(ItemKey item, UserId by, String answer, Optional<LocalDate> until) {
        return write(
                item, (recording, line) -> items.answer(recording, by, new ItemFact.Answered(line, answer, until)));
    }
}
