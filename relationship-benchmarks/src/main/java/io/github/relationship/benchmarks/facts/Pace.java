package io.github.relationship.benchmarks.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** When facts happen: some years in even steps with a jitter, so that none falls on another. */
final class Pace {

    private final Instant begin;
    private final Duration step;
    private final Random random;

    Pace(Instant begin, Instant end, int facts, Random random) {
        this.begin = begin;
        this.step = Duration.between(begin, end).dividedBy(facts);
        this.random = random;
    }

    Instant of(int fact) {
        Duration jitter = step.multipliedBy(1 + random.nextInt(98)).dividedBy(100);
        return begin.plus(step.multipliedBy(fact)).plus(jitter).truncatedTo(ChronoUnit.SECONDS);
    }
}
