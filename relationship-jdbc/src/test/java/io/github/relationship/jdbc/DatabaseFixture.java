package io.github.relationship.jdbc;

import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.RepositoryFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Repositories on one database that outlives the test; each test begins with empty tables. */
final class DatabaseFixture implements RepositoryFixture {

    private static final List<String> TABLES =
            List.of("head", "entry", "agenda", "outbox", "suppression", "ledger", "quarantine");

    /** Where the tables are already: they are made once, which takes longer than most tests. */
    private static final Set<DataSource> INSTALLED = ConcurrentHashMap.newKeySet();

    private final DataSource dataSource;

    DatabaseFixture(DataSource dataSource) {
        this.dataSource = dataSource;
        if (INSTALLED.add(dataSource)) {
            JdbcRepository.builder(dataSource).build().schema().install();
        }
        empty(dataSource);
    }

    static void empty(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("DELETE FROM relationship_" + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables were not emptied", e);
        }
    }

    @Override
    public RelationshipRepository open() {
        return JdbcRepository.builder(dataSource).build();
    }

    @Override
    public Handles handles() {
        return Handles.SHARED;
    }
}
