package io.github.relationship;

import io.github.relationship.rof.RofQuestion;
import java.util.Optional;

/** What became of an answer in a ROF call (R2). */
public sealed interface RofRecorded {

    /**
     * It fitted, and its facts are stored.
     *
     * @param recorded the ids of its facts, in order, and the moves and the plan that follow
     * @param next the question that is open now, empty where none is
     */
    record Accepted(Recorded recorded, Optional<RofQuestion> next) implements RofRecorded {}

    /**
     * It did not, and nothing is stored.
     *
     * @param open the question that is open instead, empty where none is
     * @param message what was answered, what is open, and what to do
     */
    record Refused(Optional<RofQuestion> open, String message) implements RofRecorded {}
}
