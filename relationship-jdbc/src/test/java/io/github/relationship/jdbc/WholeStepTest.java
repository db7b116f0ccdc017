package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.Stamp;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Between reading the lines and the one statement that writes a step on PostgreSQL, others may come. */
class WholeStepTest {

    private static final Product POSTGRESQL = Product.POSTGRESQL;

    private final List<Claim> claims = new ArrayList<>();

    /** A repository of which each step waits, before it is written, for what somebody else does. */
    private static JdbcRepository after(Runnable others) {
        return JdbcRepository.builder(watched(POSTGRESQL.dataSource(), (method, arguments, result) -> {
                    if (method.equals("prepareStatement") && ((String) arguments[0]).startsWith("WITH moved")) {
                        others.run();
                    }
                    return result;
                }))
                .build();
    }

    private interface Watcher {
        Object sees(String method, Object[] arguments, Object result) throws SQLException;
    }

    private static DataSource watched(DataSource real, Watcher watcher) {
        return watched(DataSource.class, real, watcher);
    }

    private static <T> T watched(Class<T> type, T real, Watcher watcher) {
        return type.cast(Proxy.newProxyInstance(
                WholeStepTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        Object result = watcher.sees(method.getName(), arguments, method.invoke(real, arguments));
                        if (result instanceof Connection connection) {
                            return watched(Connection.class, connection, watcher);
                        }
                        return result instanceof PreparedStatement statement
                                ? watched(PreparedStatement.class, statement, watcher)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static JdbcRepository withTheFirstStep() {
        JdbcRepository repository = POSTGRESQL.empty();
        repository.apply(Steps.addressee());
        assertThat(repository.apply(Steps.first())).isEqualTo(Applied.APPLIED);
        return repository;
    }

    private void take(JdbcRepository repository, String rule) {
        claims.addAll(
                repository.claim(Steps.claim("one").addRules(RuleId.of(rule)).build()));
    }

    private static List<AgendaItem> agenda(JdbcRepository repository) {
        return repository.agenda(Steps.agenda().build()).items();
    }

    @Test
    void A5_a_line_that_a_worker_takes_meanwhile_is_withdrawn_and_what_is_new_is_added() {
        JdbcRepository repository = withTheFirstStep();

        assertThat(after(() -> take(repository, "F1")).apply(Steps.second())).isEqualTo(Applied.APPLIED);

        assertThat(agenda(repository)).containsExactly(Steps.line("F2"), Steps.line("F3"));
        assertThat(claims).hasSize(1);
        assertThat(POSTGRESQL.count("relationship_agenda WHERE withdrawn > 0")).isEqualTo(1);
        assertThat(repository.giveBack(claims, Steps.NOON)).isEmpty();
        assertThat(POSTGRESQL.count("relationship_agenda")).isEqualTo(2);
    }

    @Test
    void A5_a_line_that_a_worker_takes_while_it_is_planned_otherwise_is_withdrawn_and_stands_there_anew() {
        JdbcRepository repository = withTheFirstStep();
        AgendaItem other = AgendaItem.builder()
                .from(Steps.line("F1"))
                .doer(UserId.of("tom"))
                .build();
        Change change = Steps.change(
                Product.TENANT,
                Steps.ACME,
                Optional.of(new Stamp("s1")),
                new Stamp("s2"),
                List.of(),
                List.of(other),
                Steps.NOON);

        assertThat(after(() -> take(repository, "F1")).apply(change)).isEqualTo(Applied.APPLIED);

        assertThat(POSTGRESQL.count("relationship_agenda WHERE doer = 'tom' AND withdrawn = 0"))
                .isEqualTo(1);
        assertThat(POSTGRESQL.count("relationship_agenda WHERE doer = 'sam' AND withdrawn > 0"))
                .isEqualTo(1);
        assertThat(POSTGRESQL.count("relationship_agenda")).isEqualTo(2);
        assertThat(repository.giveBack(claims, Steps.NOON)).isEmpty();
        assertThat(POSTGRESQL.count("relationship_agenda")).isEqualTo(1);
    }

    @Test
    void K7_a_step_that_comes_second_changes_nothing() {
        JdbcRepository repository = withTheFirstStep();
        Change slower = Steps.change(
                Product.TENANT,
                Steps.ACME,
                Optional.of(new Stamp("s1")),
                new Stamp("slower"),
                List.of(Steps.entry(2)),
                List.of(Steps.line("F9")),
                Steps.NOON);

        assertThat(after(() -> repository.apply(Steps.second())).apply(slower)).isEqualTo(Applied.LOST);

        assertThat(repository.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s2"));
        assertThat(agenda(repository)).containsExactly(Steps.line("F2"), Steps.line("F3"));
        assertThat(POSTGRESQL.count("relationship_entry WHERE relationship = 'acme'"))
                .isEqualTo(3);
    }

    @Test
    void A5_a_claim_that_others_have_taken_over_meanwhile_leaves_the_step_undone() {
        JdbcRepository repository = withTheFirstStep();
        take(repository, "F1");
        List<Claim> stale = List.copyOf(claims);
        Change second = Steps.second();

        Applied applied = after(() -> {
                    repository.giveBack(stale, Steps.NOON);
                    take(repository, "F1");
                })
                .apply(second, stale);

        assertThat(applied).isEqualTo(Applied.STALE_CLAIM);
        assertThat(repository.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s1"));
        assertThat(POSTGRESQL.count("relationship_agenda")).isEqualTo(2);
        assertThat(repository.apply(second, claims.subList(1, 2))).isEqualTo(Applied.APPLIED);
        assertThat(agenda(repository)).containsExactly(Steps.line("F2"), Steps.line("F3"));
    }

    /** Counts what is said to the database. */
    private static JdbcRepository counting(List<String> said) {
        Set<String> counted = Set.of("prepareStatement", "commit", "getTransactionIsolation", "setAutoCommit");
        return JdbcRepository.builder(watched(POSTGRESQL.dataSource(), (method, arguments, result) -> {
                    if (counted.contains(method)) {
                        said.add(method);
                    }
                    return result;
                }))
                .dialect(Dialects.POSTGRESQL)
                .build();
    }

    @Test
    void a_step_after_one_that_was_stored_here_is_one_statement_and_nothing_else_is_said() {
        POSTGRESQL.empty();
        List<String> said = new ArrayList<>();
        JdbcRepository repository = counting(said);
        repository.apply(Steps.first());
        said.clear();
        assertThat(repository.apply(Steps.quiet())).isEqualTo(Applied.APPLIED);
        assertThat(said).containsExactly("prepareStatement");
        assertThat(agenda(repository)).containsExactly(Steps.line("F2"), Steps.line("F3"));
    }

    @Test
    void a_step_after_one_that_was_stored_elsewhere_reads_the_lines_before() {
        JdbcRepository other = POSTGRESQL.empty();
        List<String> said = new ArrayList<>();
        JdbcRepository repository = counting(said);
        repository.apply(Steps.first());
        assertThat(other.apply(Steps.quiet())).isEqualTo(Applied.APPLIED);
        assertThat(repository.apply(Steps.quiet())).isEqualTo(Applied.LOST);
        said.clear();
        assertThat(repository.apply(Steps.third())).isEqualTo(Applied.APPLIED);
        assertThat(said).containsExactly("prepareStatement", "prepareStatement");
        assertThat(agenda(repository)).isEmpty();
    }

    @Test
    void K13_a_line_that_somebody_removed_by_hand_stands_there_again_with_the_next_step() {
        JdbcRepository repository = withTheFirstStep();
        POSTGRESQL.execute("DELETE FROM relationship_agenda WHERE key_rule = 'F2'");
        assertThat(repository.apply(Steps.quiet())).isEqualTo(Applied.APPLIED);
        assertThat(agenda(repository)).containsExactly(Steps.line("F2"), Steps.line("F3"));
    }

    @Test
    void K13_a_line_that_was_set_aside_stands_there_again_with_the_next_step() {
        JdbcRepository repository = withTheFirstStep();
        POSTGRESQL.execute("UPDATE relationship_agenda SET withdrawn = -1 WHERE key_rule = 'F2'");
        assertThat(repository.apply(Steps.quiet())).isEqualTo(Applied.APPLIED);
        assertThat(agenda(repository)).containsExactly(Steps.line("F2"), Steps.line("F3"));
        assertThat(POSTGRESQL.count("relationship_agenda")).isEqualTo(2);
    }

    @Test
    void K9_what_the_host_undid_is_not_remembered() throws SQLException {
        JdbcRepository repository = withTheFirstStep();
        try (Connection host = POSTGRESQL.dataSource().getConnection()) {
            host.setAutoCommit(false);
            assertThat(repository.on(host).apply(Steps.quiet())).isEqualTo(Applied.APPLIED);
            host.rollback();
        }
        assertThat(repository.apply(Steps.quiet())).isEqualTo(Applied.APPLIED);
        assertThat(agenda(repository)).containsExactly(Steps.line("F2"), Steps.line("F3"));
    }

    @Test
    void K6_a_step_whose_one_answer_is_lost_has_an_outcome_that_is_not_known_and_may_be_there() {
        JdbcRepository plain = withTheFirstStep();
        List<String> prepared = new ArrayList<>();
        JdbcRepository losing = JdbcRepository.builder(watched(POSTGRESQL.dataSource(), (method, arguments, result) -> {
                    if (method.equals("prepareStatement")) {
                        prepared.add((String) arguments[0]);
                    }
                    if (method.equals("executeQuery")
                            && prepared.get(prepared.size() - 1).startsWith("WITH moved")) {
                        throw new SQLException("the test cut the connection", "08006");
                    }
                    return result;
                }))
                .dialect(Dialects.POSTGRESQL)
                .build();
        assertThatThrownBy(() -> losing.apply(Steps.quiet())).isInstanceOf(OutcomeUnknownException.class);
        assertThat(plain.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s2"));
    }

    @Test
    void a_driver_that_does_not_say_what_a_batch_changed_is_told_apart_and_nothing_is_taken() {
        withTheFirstStep();
        JdbcRepository silent = JdbcRepository.builder(watched(
                        POSTGRESQL.dataSource(),
                        (method, arguments, result) -> method.equals("executeBatch")
                                ? Arrays.stream((int[]) result)
                                        .map(changed -> java.sql.Statement.SUCCESS_NO_INFO)
                                        .toArray()
                                : result))
                .dialect(Dialects.portable(Dialects.POSTGRESQL))
                .build();

        assertThatThrownBy(() -> silent.claim(Steps.claim("one").build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the driver does not say how many rows each statement of a batch changed;"
                        + " turn its bulk statements off");
        assertThat(POSTGRESQL.count("relationship_agenda WHERE worker IS NOT NULL"))
                .isZero();
        assertThat(silent.apply(Steps.second())).isEqualTo(Applied.APPLIED);
    }
}
