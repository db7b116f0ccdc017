package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.Recorded;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purchased;
import io.github.relationship.id.FactId;
import io.github.relationship.jdbc.Wire.Failure;
import io.github.relationship.jdbc.Wire.Way;
import io.github.relationship.money.Money;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wire to a real server fails while a step is being committed: the caller knows that nobody knows, and repeats it (K6). */
@Timeout(300)
class LostCommitTest {

    private static final Occurrence OPENING =
            Occurrence.of(FactId.of("opening"), Steps.NOON, Opened.of(PartyKind.COMPANY, Steps.SAM));
    private static final Occurrence ORDER =
            Occurrence.of(FactId.of("order"), Steps.NOON.plusSeconds(60), Purchased.of(Money.of("12.00", "EUR")));

    /** What becomes of a commit. */
    private enum Loss {
        ANSWER_IS_SWALLOWED(Way.FROM_SERVER, Failure.CUT),
        ANSWER_STALLS(Way.FROM_SERVER, Failure.STALL),
        QUESTION_IS_SWALLOWED(Way.TO_SERVER, Failure.CUT),
        QUESTION_STALLS(Way.TO_SERVER, Failure.STALL);

        private final Way way;
        private final Failure failure;

        Loss(Way way, Failure failure) {
            this.way = way;
            this.failure = failure;
        }

        void befall(Wire wire) {
            wire.failAfter(way, 0, failure);
        }

        boolean isStored() {
            return way == Way.FROM_SERVER;
        }
    }

    /** The wire fails when its connection begins to commit, or to say the one statement that commits itself. */
    private static Connection losing(Connection real, Wire wire, Loss loss) {
        return (Connection) Proxy.newProxyInstance(
                LostCommitTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, given) -> {
                    if (method.getName().equals("commit") || isWholeStep(real, method.getName(), given)) {
                        loss.befall(wire);
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean isWholeStep(Connection connection, String method, Object... given) throws SQLException {
        return method.equals("prepareStatement")
                && ((String) given[0]).startsWith("WITH moved")
                && connection.getAutoCommit();
    }

    /** Gives what the other one gives at the moment. */
    private static DataSource switching(AtomicReference<DataSource> current) {
        return (DataSource) Proxy.newProxyInstance(
                LostCommitTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, given) -> current.get().getConnection());
    }

    private static TenantRelationships node(JdbcRepository repository) {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(Steps.NOON.plusSeconds(3_600), ZoneOffset.UTC))
                .build()
                .in(Product.TENANT);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void K6_a_commit_that_is_lost_on_the_wire_is_told_as_not_known_and_repeated_safely_on_any_node(Product product)
            throws Exception {
        for (Loss loss : Loss.values()) {
            JdbcRepository plain = product.empty();
            AtomicReference<DataSource> current = new AtomicReference<>(product.dataSource());
            TenantRelationships node = node(JdbcRepository.builder(switching(current))
                    .dialect(product.dialect())
                    .build());
            node.record(Steps.ACME, OPENING);
            try (Wire wire = Wire.to(product);
                    Connection connection = wire.connectImpatiently()) {
                current.set(SessionTest.lending(losing(connection, wire, loss)));
                assertThatThrownBy(() -> node.record(Steps.ACME, ORDER))
                        .as("%s", loss)
                        .isInstanceOf(OutcomeUnknownException.class)
                        .hasMessageContaining("whether it is stored is not known: repeat the command, which is safe");
            }
            current.set(product.dataSource());
            assertThat(plain.find(Product.TENANT, Steps.ACME).orElseThrow().entries())
                    .extracting(Entry::id)
                    .as("%s", loss)
                    .satisfies(
                            ids -> assertThat(ids.contains(FactId.of("order"))).isEqualTo(loss.isStored()));

            Recorded repeated = node.record(Steps.ACME, ORDER);
            Recorded again = node(plain).record(Steps.ACME, ORDER);

            assertThat(repeated.facts()).as("%s", loss).isEqualTo(again.facts());
            assertThat(repeated.moves()).as("%s", loss).isEqualTo(again.moves()).hasSize(1);
            assertThat(node.relationship(Steps.ACME).entries())
                    .as("opening, order and one move, %s", loss)
                    .hasSize(3);
            assertThat(product.count("relationship_entry")).as("%s", loss).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void K6_a_host_whose_own_commit_is_lost_on_the_wire_repeats_its_command_in_a_new_transaction(Product product)
            throws Exception {
        for (Loss loss : Loss.values()) {
            JdbcRepository repository = product.empty();
            TenantRelationships node = node(repository);
            node.record(Steps.ACME, OPENING);
            try (Wire wire = Wire.to(product);
                    Connection connection = losing(wire.connectImpatiently(), wire, loss)) {
                connection.setAutoCommit(false);
                node.within(repository.on(connection)).record(Steps.ACME, ORDER);
                assertThatThrownBy(connection::commit).as("%s", loss).isInstanceOf(SQLException.class);
            }
            try (Connection connection = product.dataSource().getConnection()) {
                connection.setAutoCommit(false);
                node.within(repository.on(connection)).record(Steps.ACME, ORDER);
                connection.commit();
            }

            assertThat(product.count("relationship_entry"))
                    .as("opening, order and one move, %s", loss)
                    .isEqualTo(3);
            assertThat(node.relationship(Steps.ACME).entries()).as("%s", loss).hasSize(3);
        }
    }
}
