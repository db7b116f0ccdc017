package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each product's conflicts, provoked on a real one: all are told as what can succeed again (K8). */
class ConflictsTest {

    private static Change next(RelationshipId relationship, String expected, String next) {
        return Steps.change(
                Product.TENANT,
                relationship,
                Optional.of(new Stamp(expected)),
                new Stamp(next),
                List.of(),
                List.of(),
                Steps.NOON);
    }

    private static JdbcRepository withTwo(Product product) {
        JdbcRepository repository = product.empty();
        repository.apply(Steps.first());
        repository.apply(Steps.addressee());
        return repository;
    }

    private static Connection begun(Product product) throws SQLException {
        Connection connection = product.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @ParameterizedTest
    @EnumSource
    void K8_of_two_that_wait_for_each_other_one_is_told_that_it_can_succeed_again(Product product) throws Exception {
        JdbcRepository repository = withTwo(product);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Optional<StorageException>> one =
                    threads.submit(() -> both(product, repository, bothHoldOne, "s1", Steps.ACME, Steps.BOLT));
            Future<Optional<StorageException>> other =
                    threads.submit(() -> both(product, repository, bothHoldOne, "b1", Steps.BOLT, Steps.ACME));
            List<StorageException> told = List.of(told(one), told(other)).stream()
                    .flatMap(Optional::stream)
                    .toList();

            assertThat(told)
                    .allSatisfy(trouble -> assertThat(trouble.isRetryable()).isTrue())
                    .extracting(trouble -> code(product, trouble))
                    .contains(
                            switch (product) {
                                case H2 -> "40001";
                                case POSTGRESQL -> "40P01";
                                case MARIADB -> "1213";
                            });
        } finally {
            threads.shutdownNow();
        }
    }

    private static Optional<StorageException> told(Future<Optional<StorageException>> thread)
            throws ExecutionException, InterruptedException, java.util.concurrent.TimeoutException {
        return thread.get(60, TimeUnit.SECONDS);
    }

    private static Optional<StorageException> both(
            Product product,
            JdbcRepository repository,
            CyclicBarrier bothHoldOne,
            String stamp,
            RelationshipId first,
            RelationshipId second)
            throws Exception {
        try (Connection connection = begun(product)) {
            RelationshipRepository within = repository.on(connection);
            within.apply(next(first, stamp, "x"));
            bothHoldOne.await(30, TimeUnit.SECONDS);
            try {
                within.apply(next(second, stamp.equals("s1") ? "b1" : "s1", "x"));
                connection.commit();
                return Optional.empty();
            } catch (StorageException e) {
                connection.rollback();
                return Optional.of(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void K8_who_waits_too_long_for_a_lock_is_told_that_it_can_succeed_again(Product product) throws SQLException {
        JdbcRepository repository = withTwo(product);
        try (Connection holder = begun(product);
                Connection waiter = begun(product);
                java.sql.Statement statement = waiter.createStatement()) {
            repository.on(holder).apply(next(Steps.ACME, "s1", "x"));
            statement.execute(
                    switch (product) {
                        case H2 -> "SET LOCK_TIMEOUT 200";
                        case POSTGRESQL -> "SET LOCAL lock_timeout = '200ms'";
                        case MARIADB -> "SET innodb_lock_wait_timeout = 1";
                    });
            StorageException trouble = catchThrowableOfType(
                    StorageException.class, () -> repository.on(waiter).apply(next(Steps.ACME, "s1", "y")));

            assertThat(trouble.isRetryable()).isTrue();
            assertThat(code(product, trouble))
                    .isEqualTo(
                            switch (product) {
                                case H2 -> "50200";
                                case POSTGRESQL -> "55P03";
                                case MARIADB -> "1205";
                            });
            waiter.rollback();
            holder.commit();
            statement.execute(
                    switch (product) {
                        case H2 -> "SET LOCK_TIMEOUT 2000";
                        case POSTGRESQL -> "RESET lock_timeout";
                        case MARIADB -> "SET innodb_lock_wait_timeout = 50";
                    });
            waiter.commit();
        }
        assertThat(repository.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("x"));
    }

    @ParameterizedTest
    @EnumSource
    void K8_what_changed_since_it_was_read_is_told_as_what_can_succeed_again_or_as_lost(Product product)
            throws Exception {
        for (Level level : Level.of(product)) {
            if (level.isolation() == Connection.TRANSACTION_REPEATABLE_READ) {
                JdbcRepository repository = withTwo(product);
                level.transaction(connection -> {
                    RelationshipRepository within = repository.on(connection);
                    assertThat(within.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s1"));
                    repository.apply(next(Steps.ACME, "s1", "x"));

                    assertThat(told(product, () -> within.apply(next(Steps.ACME, "s1", "y"))))
                            .as("%s", level)
                            .isEqualTo(
                                    switch (product) {
                                        case H2, POSTGRESQL -> "40001";
                                        // Without its snapshots what is written is found as it is now, not as it was.
                                        case MARIADB -> level.snapshots().equals(Optional.of("ON")) ? "1020" : "LOST";
                                    });
                });
                assertThat(repository.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("x"));
            }
        }
    }

    /** The answer, or the number of what was thrown. */
    private static String told(Product product, Supplier<Applied> step) {
        try {
            return step.get().name();
        } catch (StorageException trouble) {
            assertThat(trouble.isRetryable()).isTrue();
            return code(product, trouble);
        }
    }

    /** By what a product is understood: a state, or a number of its own. */
    private static String code(Product product, StorageException trouble) {
        return product == Product.POSTGRESQL ? trouble.sqlState() : String.valueOf(trouble.vendorCode());
    }

    @Test
    void K8_PostgreSQL_s_serialization_failure_is_told_as_what_can_succeed_again() throws SQLException {
        JdbcRepository repository = withTwo(Product.POSTGRESQL);
        try (Connection connection = begun(Product.POSTGRESQL)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            RelationshipRepository within = repository.on(connection);
            assertThat(within.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s1"));
            repository.apply(next(Steps.ACME, "s1", "x"));
            StorageException trouble =
                    catchThrowableOfType(StorageException.class, () -> within.apply(next(Steps.ACME, "s1", "y")));

            assertThat(trouble.sqlState()).isEqualTo("40001");
            assertThat(trouble.isRetryable()).isTrue();
            connection.rollback();
        }
    }
}
