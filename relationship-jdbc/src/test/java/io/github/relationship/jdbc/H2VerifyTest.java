package io.github.relationship.jdbc;

import io.github.relationship.testkit.repository.RepositoryFixture;
import io.github.relationship.testkit.repository.VerifyContract;

/** What is stored on H2 can be made again. */
class H2VerifyTest extends VerifyContract {

    @Override
    protected RepositoryFixture fixture() {
        return new DatabaseFixture(Databases.h2());
    }
}
