package io.github.relationship.benchmarks.jmh;

import io.github.relationship.benchmarks.facts.Lived;
import io.github.relationship.history.Relationship;
import io.github.relationship.plan.PlanningContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Some histories, one after the other and round again. */
final class Lives {

    /** Enough that none is learnt by heart; of long ones fewer, for they take long to live. */
    private static final int FACTS = 12_800;

    private static final int MOST = 64;
    private static final int LEAST = 8;

    /** One of them, and what a judgement needs beside it. */
    record Life(Lived lived, PlanningContext context) {

        Relationship folded() {
            return lived.relationship();
        }

        /** The relationship folded anew. */
        Relationship fold() {
            return Relationship.of(lived.relationship().id(), lived.history());
        }
    }

    private final List<Life> all;
    private int next;

    Lives(int facts, LongFunction<Lived> bySeed, Function<Instant, PlanningContext> context) {
        all = LongStream.range(0, Math.max(LEAST, Math.min(MOST, FACTS / facts)))
                .mapToObj(bySeed)
                .map(lived -> new Life(lived, context.apply(lived.now())))
                .toList();
    }

    Life next() {
        next = (next + 1) % all.size();
        return all.get(next);
    }
}
