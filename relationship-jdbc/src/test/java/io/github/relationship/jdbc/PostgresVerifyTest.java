package io.github.relationship.jdbc;

import io.github.relationship.testkit.repository.RepositoryFixture;
import io.github.relationship.testkit.repository.VerifyContract;

/** What is stored on PostgreSQL can be made again. */
class PostgresVerifyTest extends VerifyContract {

    @Override
    protected RepositoryFixture fixture() {
        return new DatabaseFixture(Databases.postgres());
    }
}
