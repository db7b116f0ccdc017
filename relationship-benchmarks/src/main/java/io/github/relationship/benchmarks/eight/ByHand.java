package io.github.relationship.benchmarks.eight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The eight rules in plain Java. */
public final class ByHand {

    private ByHand() {}

    /**
     * What is to be done now.
     *
     * @param standing what is known of them
     * @param now the instant
     * @return the decision
     */
    public static Decision decide(Standing standing, Instant now) {
        return plan(standing, now).at(now);
    }

    /**
     * What is to be done in the next twelve months.
     *
     * @param standing what is known of them
     * @param now the instant
     * @return the plan
     */
    public static YearAhead plan(Standing standing, Instant now) {
        if (standing.optedOut || standing.isHeld(now)) {
            return new YearAhead(standing.client, List.of());
        }
        Dates dates = new Dates(standing, now);
        List<Dated> lines = new ArrayList<>();
        if (standing.birthday != null) {
            lines.add(dates.birthday());
        }
        if (standing.meeting != null) {
            lines.add(dates.thanks());
        }
        if (standing.delivery != null) {
            lines.add(dates.rof());
        }
        lines.add(dates.touch());
        return new YearAhead(standing.client, Cap.placed(lines, standing.touches));
    }
}
