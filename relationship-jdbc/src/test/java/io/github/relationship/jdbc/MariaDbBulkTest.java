package io.github.relationship.jdbc;

import io.github.relationship.testkit.repository.BulkContract;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** Many histories at once on MariaDB. */
class MariaDbBulkTest extends BulkContract {

    @Override
    protected RepositoryFixture fixture() {
        return new DatabaseFixture(Databases.mariaDb());
    }
}
