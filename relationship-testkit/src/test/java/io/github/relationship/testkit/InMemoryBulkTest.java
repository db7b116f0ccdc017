package io.github.relationship.testkit;

import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.testkit.repository.BulkContract;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.RepositoryFixture;

/** The repository in memory takes many histories at once. */
class InMemoryBulkTest extends BulkContract {

    @Override
    protected RepositoryFixture fixture() {
        return RepositoryFixture.of(Handles.APART, InMemoryRepository::new);
    }
}
