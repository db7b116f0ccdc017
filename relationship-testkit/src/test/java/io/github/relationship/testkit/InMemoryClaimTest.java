package io.github.relationship.testkit;

import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.testkit.repository.ClaimContract;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.RepositoryFixture;
import java.time.Clock;

class InMemoryClaimTest extends ClaimContract {

    @Override
    protected RepositoryFixture fixture() {
        return RepositoryFixture.of(Handles.APART, () -> new InMemoryRepository(Clock.systemUTC()));
    }
}
