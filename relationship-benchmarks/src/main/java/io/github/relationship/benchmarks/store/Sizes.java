package io.github.relationship.benchmarks.store;

import java.time.Duration;

/**
 * How much is measured, and how long.
 *
 * @param rounds how often what is compared takes turns; the one in the middle counts
 * @param warmUp how long each turn runs before it counts
 * @param measured how long it counts
 * @param compiled how long the service works before anything of it counts: until then its code is being compiled
 * @param calls how many single calls are timed
 * @param diaries relationships that each connection writes to in turn
 * @param agendaRelationships relationships behind the agendas; half of them are one owner's, a fifth another's
 * @param lines what workers share
 * @param letters what workers of the service share
 * @param histories relationships with 20 facts each that are loaded and judged
 */
record Sizes(
        int rounds,
        Duration warmUp,
        Duration measured,
        Duration compiled,
        int calls,
        int diaries,
        int agendaRelationships,
        int lines,
        int letters,
        int histories) {

    static final Sizes FULL = new Sizes(
            3,
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(20),
            2_000,
            200,
            1_000_000,
            50_000,
            4_000,
            20_000);
}
