package io.github.relationship.testkit;

import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.QuarantineContract;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** The repository in memory sets aside what it is told to. */
class InMemoryQuarantineTest extends QuarantineContract {

    @Override
    protected RepositoryFixture fixture() {
        return RepositoryFixture.of(Handles.APART, InMemoryRepository::new);
    }
}
