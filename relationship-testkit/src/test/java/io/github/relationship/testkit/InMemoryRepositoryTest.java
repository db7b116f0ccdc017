package io.github.relationship.testkit;

import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.testkit.repository.Handles;
import io.github.relationship.testkit.repository.RepositoryContract;
import io.github.relationship.testkit.repository.RepositoryFixture;

class InMemoryRepositoryTest extends RepositoryContract {

    @Override
    protected RepositoryFixture fixture() {
        return RepositoryFixture.of(Handles.APART, InMemoryRepository::new);
    }
}
