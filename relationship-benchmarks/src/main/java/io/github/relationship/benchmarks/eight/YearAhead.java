package io.github.relationship.benchmarks.eight;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be done in the next twelve months: of each rule what comes next.
 *
 * @param client whether they are a client
 * @param lines what is planned, in the order of the constants
 */
public record YearAhead(boolean client, List<Dated> lines) {

    /** What of it is to be done now. */
    Decision at(Instant now) {
        Set<Line> due = EnumSet.noneOf(Line.class);
        for (Dated dated : lines) {
            if (dated.line().isDue(dated.due(), now)) {
                due.add(dated.line());
            }
        }
        return new Decision(client, due);
    }
}
