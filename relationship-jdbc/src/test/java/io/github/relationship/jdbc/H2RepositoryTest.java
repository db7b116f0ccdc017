package io.github.relationship.jdbc;

import io.github.relationship.testkit.repository.RepositoryContract;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** The contract on H2, in this process. */
class H2RepositoryTest extends RepositoryContract {

    @Override
    protected RepositoryFixture fixture() {
        return new DatabaseFixture(Databases.h2());
    }
}
