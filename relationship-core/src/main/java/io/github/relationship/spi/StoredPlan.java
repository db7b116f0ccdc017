package io.github.relationship.spi;

import io.github.relationship.plan.AgendaItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is stored of the plan of one relationship, all of it as one step left it.
 *
 * @param stamp the version of what was read
 * @param inputs what the plan was made with, empty where the last step did not say
 * @param replanAt when the relationship is to be judged anew, empty where it is set aside
 * @param lines the lines that are planned, in any order; without those that were withdrawn and wait for their worker
 * @param unreadable for each line that cannot be read or is set aside, what cannot be read, without any of the data
 */
public record StoredPlan(
        Stamp stamp,
        Optional<PlanInputs> inputs,
        Optional<Instant> replanAt,
        List<AgendaItem> lines,
        List<String> unreadable) {

    /** Copies the lists. */
    public StoredPlan {
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(replanAt, "replanAt");
        lines = List.copyOf(lines);
        unreadable = List.copyOf(unreadable);
    }
}
