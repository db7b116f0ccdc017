package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two hosts that each write to one relationship for what they read of the other's, at SERIALIZABLE (K7). */
@Timeout(300)
class WriteSkewTest {

    private static Change step(RelationshipId relationship, String expected, String read) {
        return Steps.change(
                Product.TENANT,
                relationship,
                Optional.of(new Stamp(expected)),
                new Stamp(expected + " after " + read),
                List.of(),
                List.of(),
                Steps.NOON);
    }

    /** Reads one relationship, and writes what it read to the other. */
    private record Host(RelationshipId reads, RelationshipId writes, String expected) {

        void on(RelationshipRepository within, Runnable bothHaveRead) {
            String read = within.stamp(Product.TENANT, reads).map(Stamp::value).orElseThrow();
            bothHaveRead.run();
            assertThat(within.apply(step(writes, expected, read))).isEqualTo(Applied.APPLIED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void K7_at_SERIALIZABLE_one_of_two_that_read_what_the_other_writes_is_told_to_begin_anew_and_sees_it(
            Product product) throws Exception {
        JdbcRepository repository = product.empty();
        for (Level level : Level.of(product)) {
            if (level.isolation() == Connection.TRANSACTION_SERIALIZABLE) {
                DatabaseFixture.empty(product.dataSource());
                repository.apply(Steps.first());
                repository.apply(Steps.addressee());
                int anew = both(
                        level,
                        repository,
                        new Host(Steps.BOLT, Steps.ACME, "s1"),
                        new Host(Steps.ACME, Steps.BOLT, "b1"));

                assertThat(anew).as("%s", level).isPositive();
                assertThat(List.of(
                                repository
                                        .stamp(Product.TENANT, Steps.ACME)
                                        .orElseThrow()
                                        .value(),
                                repository
                                        .stamp(Product.TENANT, Steps.BOLT)
                                        .orElseThrow()
                                        .value()))
                        .as("one after the other, %s", level)
                        .isIn(
                                List.of("s1 after b1", "b1 after s1 after b1"),
                                List.of("s1 after b1 after s1", "b1 after s1"));
            }
        }
    }

    /** Gives how often one of them had to begin anew. */
    private static int both(Level level, JdbcRepository repository, Host one, Host other) throws Exception {
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        AtomicInteger anew = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> going = List.of(one, other).stream()
                    .<Future<?>>map(host -> threads.submit(() -> {
                        AtomicInteger attempts = new AtomicInteger();
                        level.untilDone(
                                connection -> host.on(repository.on(connection), () -> {
                                    if (attempts.getAndIncrement() == 0) {
                                        await(bothHaveRead);
                                    }
                                }),
                                anew::incrementAndGet);
                        return true;
                    }))
                    .toList();
            for (Future<?> thread : going) {
                thread.get(100, TimeUnit.SECONDS);
            }
            return anew.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(100, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the other one did not come so far", e);
        }
    }
}
