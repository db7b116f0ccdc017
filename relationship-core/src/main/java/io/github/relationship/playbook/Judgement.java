package io.github.relationship.playbook;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import io.github.relationship.ladder.StageDecision;
import io.github.relationship.plan.Plan;
import java.util.List;

/**
 * What a playbook makes of a relationship at an instant (G9).
 *
 * @param moves the moves that are due and not recorded yet
 * @param relationship the relationship with those moves
 * @param decision where it stands, and what waits for a person
 * @param settled what deserves doing, made with those moves, once they are recorded
 */
public record Judgement(List<Entry> moves, Relationship relationship, StageDecision decision, Plan settled) {

    /** Copies the list. */
    public Judgement {
        moves = List.copyOf(moves);
    }

    /**
     * What deserves doing, made with the moves. Where one of them is not recorded yet it should be: what depends on when it was decided
     * holds from then on only, so that the plan is to be made anew at once.
     *
     * @return the plan
     */
    public Plan plan() {
        return moves.isEmpty() ? settled : settled.withReplanAt(settled.madeFor());
    }

    /**
     * What the playbook makes of the same at the same instant, once all moves are recorded.
     *
     * @return the judgement without moves
     */
    public Judgement recorded() {
        return new Judgement(List.of(), relationship, decision, settled);
    }
}
