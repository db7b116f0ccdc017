package io.github.relationship.testkit;

import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.RepositoryFixture;
import io.github.relationship.testkit.repository.VerifyContract;

/** What the repository in memory stores can be made again. */
class InMemoryVerifyTest extends VerifyContract {

    @Override
    protected RepositoryFixture fixture() {
        return RepositoryFixture.of(Handles.APART, InMemoryRepository::new);
    }
}
