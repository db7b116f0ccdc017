package io.github.relationship.jdbc;

import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.RepositoryFixture;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A host that does each call in a transaction of its own making, and again where the trouble can succeed in a new one. */
final class HostFixture implements RepositoryFixture {

    private static final int ATTEMPTS = 10;

    private final DataSource dataSource;

    HostFixture(DataSource dataSource) {
        this.dataSource = dataSource;
        new DatabaseFixture(dataSource);
    }

    @Override
    public RelationshipRepository open() {
        JdbcRepository repository = JdbcRepository.builder(dataSource).build();
        return (RelationshipRepository) Proxy.newProxyInstance(
                HostFixture.class.getClassLoader(),
                new Class<?>[] {RelationshipRepository.class},
                (self, method, arguments) -> repeated(repository, method, arguments));
    }

    private Object repeated(JdbcRepository repository, Method method, Object[] arguments) throws Throwable {
        for (int attempt = 1; ; attempt++) {
            try {
                return inTransaction(repository, method, arguments);
            } catch (StorageException e) {
                if (!e.isRetryable() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Object inTransaction(JdbcRepository repository, Method method, Object[] arguments) throws Throwable {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Object result = method.invoke(repository.on(connection), arguments);
                connection.commit();
                return result;
            } catch (InvocationTargetException e) {
                connection.rollback();
                throw e.getCause();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    @Override
    public Handles handles() {
        return Handles.SHARED;
    }
}
