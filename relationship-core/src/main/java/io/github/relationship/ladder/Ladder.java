package io.github.relationship.ladder;

import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.RungId;
import io.github.relationship.internal.HouseStyle;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The rungs that relationships climb, as data: ids are stable, the order is given, names are display text (L1).
 *
 * <p>Immutable; equal ladders have equal rungs and settings.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Ladder permits ImmutableLadder {

    Ladder() {}

    /**
     * Suspect, prospect, customer, client, partner (L3).
     *
     * @return the standard ladder
     */
    public static Ladder standard() {
        return StandardLadder.standard();
    }

    /**
     * The same five rungs for households: a client bought twice, or once and sent us somebody; a partner sent us two (L3).
     *
     * @return the ladder for business to consumer
     */
    public static Ladder businessToConsumer() {
        return StandardLadder.businessToConsumer();
    }

    /**
     * Starts a ladder of one's own.
     *
     * @return a builder that wants at least two rungs, lowest first
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rungs.
     *
     * @return lowest first; the first asks for no evidence
     */
    public abstract List<Rung> rungs();

    /**
     * The lowest rung from which silence in purchases raises a review of stepping down (L7); what else raises one does so from
     * the second rung on: a commitment that ended, unsatisfied ROF calls, purchases that were cancelled or returned.
     *
     * @return the rung, empty where stepping down is never reviewed
     */
    public abstract Optional<RungId> reviewFrom();

    /**
     * Whether silence in purchases raises a review (L7).
     *
     * @return true unless set
     */
    @Value.Default
    public boolean reviewsSilence() {
        return true;
    }

    /**
     * How long advice to move up rests after it was declined without a date (L5).
     *
     * @return 90 days unless set
     */
    @Value.Default
    public Period declinedAdviceRests() {
        return Period.ofDays(90);
    }

    /**
     * How long a review of stepping down rests after it was declined without a date (L7).
     *
     * @return 180 days unless set
     */
    @Value.Default
    public Period declinedReviewRests() {
        return Period.ofDays(180);
    }

    /**
     * How long after a rung was left a return to it is only advised (L10).
     *
     * @return 30 days unless set
     */
    @Value.Default
    public Period returnIsAdvisedFor() {
        return Period.ofDays(30);
    }

    /**
     * How long after a person moved it down every move up is only advised (L8).
     *
     * @return 90 days unless set
     */
    @Value.Default
    public Period handMoveBindsFor() {
        return Period.ofDays(90);
    }

    @Value.Check
    void check() {
        List<RungId> ids = rungs().stream().map(Rung::id).toList();
        if (ids.size() < 2 || ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("the ladder has the rungs " + ids + "; give two or more, each id once");
        }
        for (Rung rung : rungs()) {
            boolean first = rung.id().equals(ids.get(0));
            if (first == rung.evidence().isPresent()) {
                throw new IllegalArgumentException("rung " + rung.id()
                        + (first ? " is the first and asks for evidence" : " asks for no evidence")
                        + "; the first rung asks for none, every other for some");
            }
        }
        reviewFrom().ifPresent(this::indexOf);
    }

    /**
     * The rung on which a relationship stands by its recorded moves: the last move's, else the first rung.
     *
     * @param relationship the relationship
     * @return the rung
     * @throws IllegalArgumentException if the last move went to a rung that this ladder does not have
     */
    public Rung stageOf(Relationship relationship) {
        return afterMove(relationship.stages().lastMove());
    }

    /**
     * The rung on which a relationship stood at an instant, by the effective instants of its moves (L9).
     *
     * @param relationship the relationship
     * @param instant any instant
     * @return the rung
     */
    public Rung stageOf(Relationship relationship, Instant instant) {
        return afterMove(relationship.stages().lastMoveAt(instant));
    }

    /**
     * How long it had stood on its rung at an instant, by the effective instants of its moves (L9, L11).
     *
     * @param relationship the relationship
     * @param instant not before it was opened
     * @return the time since the last move before the instant took effect, or since the opening
     */
    public Duration timeInStage(Relationship relationship, Instant instant) {
        Instant entered = relationship
                .stages()
                .lastMoveAt(instant)
                .<Instant>map(Known::occurredAt)
                .orElseGet(() -> relationship.account().opened().occurredAt());
        return Duration.between(entered, instant);
    }

    private Rung afterMove(Optional<Known<StageMoved>> move) {
        return rungs().get(move.map(known -> indexOf(known.value().after())).orElse(0));
    }

    /**
     * What a history shows of the evidence for a rung; nothing is moved by asking (L9).
     *
     * @param relationship the relationship
     * @param rung the rung
     * @param asOf the instant, not before the last fact, and whose days count
     * @return each requirement with its evidence or its gap
     */
    public Assessment assess(Relationship relationship, RungId rung, AsOf asOf) {
        return Assessment.of(rungs().get(indexOf(rung)), requirement -> requirement.assess(relationship, asOf));
    }

    /**
     * Decides what the facts and time alone have completed, up to an instant (L4, L5, L10, L11), and what is to be advised or
     * reviewed then (L7).
     *
     * @param relationship the relationship, whose last fact is the first instant that is looked at
     * @param asOf up to when, and whose days count
     * @return the moves in order, then advice and review
     */
    public StageDecision decide(Relationship relationship, AsOf asOf) {
        return new Climb(this, relationship, asOf).decide();
    }

    /**
     * The place of a rung.
     *
     * @param rung its id
     * @return 0 for the lowest
     * @throws IllegalArgumentException if the ladder has no such rung
     */
    public int indexOf(RungId rung) {
        for (int i = 0; i < rungs().size(); i++) {
            if (rungs().get(i).id().equals(rung)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the ladder has no rung " + rung + "; it has "
                + rungs().stream().map(Rung::id).toList());
    }

    /**
     * Everything that decides, as one text: equal ladders have equal texts.
     *
     * @return the canonical text, for the version of a playbook
     */
    public String canonical() {
        return rungs().stream().map(Rung::canonical).collect(Collectors.joining("\n", "ladder\n", "\n"))
                + String.join(
                        "|",
                        reviewFrom().map(RungId::value).orElse(""),
                        Boolean.toString(reviewsSilence()),
                        declinedAdviceRests().toString(),
                        declinedReviewRests().toString(),
                        returnIsAdvisedFor().toString(),
                        handMoveBindsFor().toString());
    }

    /** Builds a {@link Ladder}. */
    public static final class Builder extends ImmutableLadder.Builder {
        Builder() {}
    }
}
