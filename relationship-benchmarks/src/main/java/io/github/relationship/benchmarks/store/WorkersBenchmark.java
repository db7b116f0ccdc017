package io.github.relationship.benchmarks.store;

import io.github.relationship.jdbc.JdbcRepository;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.AtomicStep;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.Stamp;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Lines of a {@link Queue} taken and done through the repository; what is done is no fact yet, and nothing is planned. */
final class WorkersBenchmark {

    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcRepository repository;

    WorkersBenchmark(JdbcRepository repository) {
        this.repository = repository;
    }

    List<Claim> take(String worker, int limit) {
        return repository.claim(ClaimQuery.builder()
                .tenant(Diary.TENANT)
                .worker(worker)
                .until(Diary.NOON)
                .lease(LEASE)
                .limit(limit)
                .build());
    }

    /** All together, each in a step of its relationship that takes the line away. */
    int done(List<Claim> taken) {
        List<AtomicStep> steps = taken.stream()
                .map(claim -> new AtomicStep(step(claim), List.of(claim)))
                .toList();
        return Collections.frequency(repository.applyAll(steps), Applied.APPLIED);
    }

    private static Change step(Claim claim) {
        return new Change(
                claim.tenant(),
                claim.item().key().relationship(),
                Optional.of(new Stamp(Diary.stamp(0))),
                new Stamp(Diary.stamp(1)),
                List.of(),
                List.of(),
                List.of(),
                Diary.NOON.plus(Diary.A_MONTH),
                PersonChange.NONE,
                Optional.empty());
    }

    /** Gives how many were given back, to be done a month later. */
    int givenBack(List<Claim> taken) {
        return taken.size()
                - repository.giveBack(taken, Diary.NOON.plus(Diary.A_MONTH)).size();
    }

    /** Takes some and does them, until none is left. */
    Loop.Operation worker(String name, int batch) {
        return () -> {
            List<Claim> taken = take(name, batch);
            return taken.isEmpty() ? 0 : done(taken);
        };
    }

    /** Takes some and puts them off, until none is left. */
    Loop.Operation procrastinator(String name, int batch) {
        return () -> {
            List<Claim> taken = take(name, batch);
            return taken.isEmpty() ? 0 : givenBack(taken);
        };
    }
}
