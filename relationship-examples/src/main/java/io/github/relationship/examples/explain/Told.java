package io.github.relationship.examples.explain;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of the facts of one relationship.
 *
 * @param relationship its id
 * @param asOf the instant of the judgement
 * @param standing where it stands and what deserves doing, empty where nothing was recorded by then
 * @param leftOut how many facts were recorded only later
 * @param unread the facts that only a newer version can read
 */
record Told(
        RelationshipId relationship, Instant asOf, Optional<Standing> standing, int leftOut, List<UnreadLine> unread) {

    /** Where a relationship stands, what deserves doing, and the moves that brought it there. */
    record Standing(Relationship state, Rung rung, List<Entry> moves, Plan plan) {}

    /** A fact that only a newer version can read, and where it stands. */
    record UnreadLine(int line, String kind, int format) {}
}
