package io.github.relationship.jdbc;

import io.github.relationship.testkit.repository.RepositoryContract;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** The contract on MariaDB, a server that the tests start. */
class MariaDbRepositoryTest extends RepositoryContract {

    @Override
    protected RepositoryFixture fixture() {
        return new DatabaseFixture(Databases.mariaDb());
    }
}
