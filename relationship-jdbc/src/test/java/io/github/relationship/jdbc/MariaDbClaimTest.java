package io.github.relationship.jdbc;

import io.github.relationship.testkit.repository.ClaimContract;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** Workers share lines on MariaDB. */
class MariaDbClaimTest extends ClaimContract {

    @Override
    protected RepositoryFixture fixture() {
        return new DatabaseFixture(Databases.mariaDb());
    }
}
