package io.github.relationship.jdbc;

import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.testkit.repository.ClaimContract;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** Workers share lines on PostgreSQL, as if it could not pass over locked rows. */
class PostgresUnlockedClaimTest extends ClaimContract {

    @Override
    protected RepositoryFixture fixture() {
        new DatabaseFixture(Databases.postgres());
        return RepositoryFixture.of(Handles.SHARED, PostgresUnlockedClaimTest::open);
    }

    private static RelationshipRepository open() {
        return JdbcRepository.builder(Databases.postgres())
                .dialect(Dialects.portable(Dialects.POSTGRESQL))
                .build();
    }
}
