package io.github.relationship.jdbc;

import io.github.relationship.testkit.repository.RepositoryContract;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** The contract on PostgreSQL, a server that the tests start. */
class PostgresRepositoryTest extends RepositoryContract {

    @Override
    protected RepositoryFixture fixture() {
        return new DatabaseFixture(Databases.postgres());
    }
}
