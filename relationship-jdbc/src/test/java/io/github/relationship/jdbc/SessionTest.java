package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection comes back as it was lent, whatever was done on it. */
class SessionTest {

    /** Lends one connection again and again, and never closes it. */
    static DataSource lending(Connection connection) {
        Object lent = Proxy.newProxyInstance(
                SessionTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                SessionTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> lent);
    }

    @ParameterizedTest
    @EnumSource
    void K22_a_connection_is_given_back_with_the_settings_that_it_had(Product product) throws SQLException {
        product.empty();
        try (Connection connection = product.dataSource().getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            boolean readOnly = connection.isReadOnly();
            JdbcRepository repository =
                    JdbcRepository.builder(lending(connection)).build();

            repository.apply(Steps.first());
            repository.apply(Steps.first());
            assertThat(repository.find(Product.TENANT, Steps.ACME)).isPresent();

            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            assertThat(connection.isReadOnly()).isEqualTo(readOnly);
            connection.rollback();
        }
        assertThat(JdbcRepository.builder(product.dataSource()).build().find(Product.TENANT, Steps.ACME))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void a_connection_for_reading_is_opened_for_a_step_and_closed_to_writing_again(Product product)
            throws SQLException {
        product.empty();
        try (Connection connection = product.dataSource().getConnection()) {
            connection.setReadOnly(true);

            JdbcRepository.builder(lending(connection)).build().apply(Steps.first());

            assertThat(connection.isReadOnly()).isTrue();
        }
        assertThat(JdbcRepository.builder(product.dataSource()).build().find(Product.TENANT, Steps.ACME))
                .isPresent();
    }
}
