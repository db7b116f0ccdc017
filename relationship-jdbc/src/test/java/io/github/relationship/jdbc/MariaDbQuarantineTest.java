package io.github.relationship.jdbc;

import io.github.relationship.testkit.repository.QuarantineContract;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** What is set aside on MariaDB. */
class MariaDbQuarantineTest extends QuarantineContract {

    @Override
    protected RepositoryFixture fixture() {
        return new DatabaseFixture(Databases.mariaDb());
    }
}
