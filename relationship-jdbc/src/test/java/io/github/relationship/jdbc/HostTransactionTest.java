package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.id.FactId;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimingRepository;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps within a transaction of the host's: its connection stays its own, whatever becomes of the step (K9). */
class HostTransactionTest {

    private static final String TABLE = "host_order";

    private static JdbcRepository empty(Product product) {
        product.execute("DROP TABLE IF EXISTS " + TABLE, "CREATE TABLE " + TABLE + " (number INTEGER PRIMARY KEY)");
        return product.empty();
    }

    private static void order(Connection connection, int number) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + TABLE + " VALUES (" + number + ")");
        }
    }

    private static Connection begun(Product product) throws SQLException {
        Connection connection = product.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Writes down the names of what is called. */
    private static Connection watched(Connection connection, Set<String> called) {
        return (Connection) Proxy.newProxyInstance(
                HostTransactionTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, given) -> {
                    called.add(method.getName() + (given == null ? "" : "/" + given.length));
                    try {
                        return method.invoke(connection, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void K9_a_step_and_what_the_host_writes_before_and_after_it_are_kept_together(Product product) throws SQLException {
        JdbcRepository repository = empty(product);
        try (Connection connection = begun(product)) {
            order(connection, 1);
            assertThat(repository.on(connection).apply(Steps.first())).isEqualTo(Applied.APPLIED);
            order(connection, 2);
            assertThat(repository.find(Product.TENANT, Steps.ACME)).isEmpty();
            connection.commit();
        }

        assertThat(product.count(TABLE)).isEqualTo(2);
        assertThat(repository.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s1"));
    }

    @ParameterizedTest
    @EnumSource
    void K9_a_step_and_what_the_host_writes_are_undone_together(Product product) throws SQLException {
        JdbcRepository repository = empty(product);
        repository.apply(Steps.first());
        try (Connection connection = begun(product)) {
            order(connection, 1);
            RelationshipRepository within = repository.on(connection);
            assertThat(within.apply(Steps.second())).isEqualTo(Applied.APPLIED);
            assertThat(within.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s2"));
            connection.rollback();
        }

        assertThat(product.count(TABLE)).isZero();
        assertThat(repository.find(Product.TENANT, Steps.ACME).orElseThrow().entries())
                .hasSize(2);
        assertThat(repository.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s1"));
    }

    @ParameterizedTest
    @EnumSource
    void K9_a_lost_race_leaves_a_transaction_that_goes_on(Product product) throws SQLException {
        JdbcRepository repository = empty(product);
        repository.apply(Steps.first());
        repository.apply(Steps.second());
        try (Connection connection = begun(product)) {
            order(connection, 1);
            assertThat(repository.on(connection).apply(Steps.first())).isEqualTo(Applied.LOST);
            order(connection, 2);
            assertThat(repository.on(connection).apply(Steps.second())).isEqualTo(Applied.LOST);
            order(connection, 3);
            connection.commit();
        }

        assertThat(product.count(TABLE)).isEqualTo(3);
        assertThat(repository.find(Product.TENANT, Steps.ACME).orElseThrow().entries())
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void K9_a_step_that_fails_halfway_leaves_nothing_and_a_transaction_that_goes_on(Product product)
            throws SQLException {
        JdbcRepository repository = empty(product);
        repository.apply(Steps.first());
        // The place of its entry is taken, which no step of ours does: the head has moved when the database refuses.
        Change broken = Steps.change(
                Product.TENANT,
                Steps.ACME,
                Optional.of(new Stamp("s1")),
                new Stamp("s2"),
                List.of(Steps.entry(0)),
                List.of(),
                Steps.NOON);
        try (Connection connection = begun(product)) {
            order(connection, 1);
            assertThatThrownBy(() -> repository.on(connection).apply(broken))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("roll your transaction back: nothing of it is stored");
            order(connection, 2);
            connection.commit();
        }

        assertThat(product.count(TABLE)).isEqualTo(2);
        assertThat(repository.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s1"));
        assertThat(repository.agenda(Steps.agenda().build()).items()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void K9_a_claim_that_is_completed_in_a_transaction_that_is_undone_is_still_good(Product product)
            throws SQLException {
        JdbcRepository repository = empty(product);
        repository.apply(Steps.first());
        Claim claim = repository.claim(Steps.claim("one").limit(1).build()).get(0);
        try (Connection connection = begun(product)) {
            ClaimingRepository within = repository.on(connection);
            assertThat(within.apply(Steps.second(), List.of(claim))).isEqualTo(Applied.APPLIED);
            connection.rollback();
        }

        assertThat(repository.apply(Steps.second(), List.of(claim))).isEqualTo(Applied.APPLIED);
    }

    @ParameterizedTest
    @EnumSource
    void K9_a_stale_claim_leaves_nothing_and_a_transaction_that_goes_on(Product product) throws SQLException {
        JdbcRepository repository = empty(product);
        repository.apply(Steps.first());
        Claim claim = repository.claim(Steps.claim("one").limit(1).build()).get(0);
        repository.giveBack(List.of(claim), Steps.NOON);
        try (Connection connection = begun(product)) {
            order(connection, 1);
            assertThat(repository.on(connection).apply(Steps.second(), List.of(claim)))
                    .isEqualTo(Applied.STALE_CLAIM);
            order(connection, 2);
            connection.commit();
        }

        assertThat(product.count(TABLE)).isEqualTo(2);
        assertThat(repository.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s1"));
    }

    @ParameterizedTest
    @EnumSource
    void K9_the_connection_is_neither_ended_nor_set_nor_closed(Product product) throws SQLException {
        JdbcRepository repository = empty(product);
        repository.apply(Steps.addressee());
        Set<String> called = new TreeSet<>();
        try (Connection connection = begun(product)) {
            RelationshipRepository within = repository.on(watched(connection, called));
            within.apply(Steps.first());
            within.apply(Steps.first());
            within.find(Product.TENANT, Steps.ACME);
            within.agenda(Steps.agenda().build());
            within.dueForReplan(Product.TENANT, Steps.NOON, 10);
            within.undelivered(Product.TENANT, 10).forEach(fact -> within.delivered(Product.TENANT, fact));
            within.alias(Product.TENANT, Steps.BOLT, Steps.ACME);
            connection.commit();
        }

        assertThat(called)
                .isSubsetOf("getAutoCommit", "prepareStatement/1", "setSavepoint", "releaseSavepoint/1", "rollback/1");
    }

    @ParameterizedTest
    @EnumSource
    void K9_a_connection_that_commits_by_itself_is_refused_before_anything_is_stored(Product product)
            throws SQLException {
        JdbcRepository repository = empty(product);
        try (Connection connection = product.dataSource().getConnection()) {
            assertThatThrownBy(() -> repository.on(connection).apply(Steps.first()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("setAutoCommit(false)");
        }

        assertThat(repository.stamp(Product.TENANT, Steps.ACME)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void K7_after_a_conflict_the_host_can_begin_anew_and_sees_what_the_other_wrote(Product product)
            throws SQLException {
        JdbcRepository repository = empty(product);
        repository.apply(Steps.first());
        try (Connection connection = begun(product)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            RelationshipRepository within = repository.on(connection);
            assertThat(within.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s1"));
            repository.apply(Steps.second());
            order(connection, 1);
            try {
                assertThat(within.apply(others())).isEqualTo(Applied.LOST);
            } catch (StorageException conflict) {
                assertThat(conflict.isRetryable()).isTrue();
                assertThat(conflict).hasMessageEndingWith("the same call can succeed in a new transaction");
            }
            connection.rollback();

            assertThat(within.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s2"));
            assertThat(within.find(Product.TENANT, Steps.ACME).orElseThrow().entries())
                    .extracting(entry -> entry.id())
                    .contains(FactId.of("f2"));
            connection.rollback();
        }
        assertThat(product.count(TABLE)).isZero();
    }

    /** A step on the first one, by somebody who has not seen the second. */
    private static Change others() {
        return Steps.change(
                Product.TENANT,
                Steps.ACME,
                Optional.of(new Stamp("s1")),
                new Stamp("s2 of others"),
                List.of(Steps.entry(2)),
                List.of(),
                Steps.NOON);
    }
}
