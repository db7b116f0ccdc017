package io.github.relationship.benchmarks.eight;

import io.github.relationship.id.FactId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which they are to be left alone.
 *
 * @param complaint why
 * @param begins from when
 * @param ends until when, null while nobody can say
 */
record Hold(FactId complaint, Instant begins, @Nullable Instant ends) {

    boolean isNow(Instant now) {
        return !begins.isAfter(now) && !isOver(now);
    }

    boolean isOver(Instant now) {
        return ends != null && !ends.isAfter(now);
    }
}
