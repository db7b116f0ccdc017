package io.github.relationship.jdbc;

import io.github.relationship.testkit.repository.RepositoryContract;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** The contract within transactions of a host's, on MariaDB (K9). */
class MariaDbHostTransactionTest extends RepositoryContract {

    @Override
    protected RepositoryFixture fixture() {
        return new HostFixture(Databases.mariaDb());
    }
}
