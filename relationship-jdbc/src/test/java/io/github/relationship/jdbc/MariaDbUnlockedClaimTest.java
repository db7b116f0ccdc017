package io.github.relationship.jdbc;

import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.testkit.repository.ClaimContract;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** Workers share lines on MariaDB, as if it could not pass over locked rows. */
class MariaDbUnlockedClaimTest extends ClaimContract {

    @Override
    protected RepositoryFixture fixture() {
        new DatabaseFixture(Databases.mariaDb());
        return RepositoryFixture.of(Handles.SHARED, MariaDbUnlockedClaimTest::open);
    }

    private static RelationshipRepository open() {
        return JdbcRepository.builder(Databases.mariaDb())
                .dialect(Dialects.portable(Dialects.MARIADB))
                .build();
    }
}
