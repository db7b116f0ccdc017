package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.Entry;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Stamp;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a caller is told where it went wrong: whether it is stored (K6), and nothing of what was to be stored (K18). */
class OutcomeTest {

    private static final String CANARY = "canary Pat Smith";

    /** Commits, and loses the answer. */
    private static DataSource losingTheAnswer(DataSource real) {
        return (DataSource) Proxy.newProxyInstance(
                OutcomeTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, given) -> losingTheAnswer(real.getConnection()));
    }

    private static Connection losingTheAnswer(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                OutcomeTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, given) -> {
                    try {
                        Object result = method.invoke(real, given);
                        if (method.getName().equals("commit")) {
                            throw new SQLException("the test cut the connection", "08006");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void K6_a_commit_whose_answer_is_lost_has_an_outcome_that_is_not_known_and_may_be_there(Product product) {
        JdbcRepository plain = product.empty();
        JdbcRepository losing = JdbcRepository.builder(losingTheAnswer(product.dataSource()))
                .dialect(product.dialect())
                .build();

        assertThatThrownBy(() -> losing.apply(Steps.first()))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage(
                        "storing a step failed with SQLState '08006' and vendor code 0; whether it is stored is not known:"
                                + " repeat the command, which is safe");
        assertThat(plain.stamp(Product.TENANT, Steps.ACME)).contains(new Stamp("s1"));
    }

    @ParameterizedTest
    @EnumSource
    void K18_what_the_database_refuses_is_told_without_what_it_was(Product product) {
        JdbcRepository repository = product.empty();
        FactId id = FactId.of("f");
        Occurrence note = Occurrence.of(id, Steps.NOON, LearntFact.note(CANARY));
        // Two entries in one place, which the database refuses, and some of them repeat the row in what they say.
        Change broken = Steps.change(
                Product.TENANT,
                Steps.ACME,
                Optional.empty(),
                new Stamp("s1"),
                List.of(Entry.of(id, note, Steps.NOON, 0), Entry.of(id, note, Steps.NOON, 0)),
                List.of(),
                Steps.NOON);
        StorageException trouble = catchThrowableOfType(StorageException.class, () -> repository.apply(broken));

        assertThat(Throwables.getStackTrace(trouble))
                .contains("storing a step failed")
                .doesNotContain("canary", "Pat");
        assertThat(repository.find(Product.TENANT, Steps.ACME)).isEmpty();
    }
}
