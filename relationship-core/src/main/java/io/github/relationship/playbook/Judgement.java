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
 * @param plan what deserves doing, made with those moves
 */
public record Judgement(List<Entry> moves, Relationship relationship, StageDecision decision, Plan plan) {

    /** Copies the list. */
    public Judgement {
        moves = List.copyOf(moves);
    }
}
