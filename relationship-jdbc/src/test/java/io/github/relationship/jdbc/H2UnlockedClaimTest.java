package io.github.relationship.jdbc;

import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.testkit.repository.ClaimContract;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** Workers share lines on H2, as if it could not pass over locked rows. */
class H2UnlockedClaimTest extends ClaimContract {

    @Override
    protected RepositoryFixture fixture() {
        new DatabaseFixture(Databases.h2());
        return RepositoryFixture.of(Handles.SHARED, H2UnlockedClaimTest::open);
    }

    private static RelationshipRepository open() {
        return JdbcRepository.builder(Databases.h2())
                .dialect(Dialects.portable(Dialects.H2))
                .build();
    }
}
