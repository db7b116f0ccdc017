package io.github.relationship.history;

import io.github.relationship.id.RungId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The moves on the ladder, and what people said to advice. It knows rungs by their ids only. */
public final class StageHistory extends Theme<StageHistory> {

    private final List<Known<StageMoved>> moves;
    private final Map<RungId, Known<StageFact.AdviceAccepted>> accepted;
    private final Map<RungId, Known<StageFact.AdviceDeclined>> declined;
    private @Nullable Known<StageFact.MovedByHand> byHand;

    StageHistory() {
        this(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
    }

    private StageHistory(
            List<Known<StageMoved>> moves,
            Map<RungId, Known<StageFact.AdviceAccepted>> accepted,
            Map<RungId, Known<StageFact.AdviceDeclined>> declined) {
        this.moves = moves;
        this.accepted = accepted;
        this.declined = declined;
    }

    @Override
    StageHistory copy() {
        StageHistory copy = new StageHistory(new ArrayList<>(moves), new TreeMap<>(accepted), new TreeMap<>(declined));
        copy.byHand = byHand;
        return copy;
    }

    void apply(Entry entry, StageFact fact) {
        if (fact instanceof StageMoved moved) {
            moves.add(Known.from(entry, moved));
        } else if (fact instanceof StageFact.MovedByHand hand) {
            byHand = Known.from(entry, hand);
        } else if (fact instanceof StageFact.AdviceAccepted yes) {
            accepted.put(yes.to(), Known.from(entry, yes));
        } else if (fact instanceof StageFact.AdviceDeclined no) {
            declined.put(no.to(), Known.from(entry, no));
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    /**
     * Every move, in order of effect.
     *
     * @return the moves, earliest first
     */
    public List<Known<StageMoved>> moves() {
        return Collections.unmodifiableList(moves);
    }

    /**
     * The move that brought the relationship to where it stands.
     *
     * @return the last move, empty where it still stands where it began
     */
    public Optional<Known<StageMoved>> lastMove() {
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(moves.size() - 1));
    }

    /**
     * The move that had brought it to where it stood at an instant.
     *
     * @param instant any instant
     * @return the last move in effect then, empty where there was none
     */
    public Optional<Known<StageMoved>> lastMoveAt(Instant instant) {
        for (int i = moves.size() - 1; i >= 0; i--) {
            if (!moves.get(i).occurredAt().isAfter(instant)) {
                return Optional.of(moves.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The latest wish of a person to put the relationship on a rung, whether it has become a move yet or not.
     *
     * @return the wish, if any
     */
    public Optional<Known<StageFact.MovedByHand>> byHand() {
        return Optional.ofNullable(byHand);
    }

    /**
     * The latest acceptance of advice to move to a rung.
     *
     * @param rung the rung
     * @return the acceptance, if any
     */
    public Optional<Known<StageFact.AdviceAccepted>> accepted(RungId rung) {
        return Optional.ofNullable(accepted.get(rung));
    }

    /**
     * The latest decline of advice to move to a rung.
     *
     * @param rung the rung
     * @return the decline, if any
     */
    public Optional<Known<StageFact.AdviceDeclined>> declined(RungId rung) {
        return Optional.ofNullable(declined.get(rung));
    }
}
