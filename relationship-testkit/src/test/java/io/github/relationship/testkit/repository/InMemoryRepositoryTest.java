package io.github.relationship.testkit.repository;

import io.github.relationship.memory.InMemoryRepository;

class InMemoryRepositoryTest extends RepositoryContract {

    @Override
    protected RepositoryFixture fixture() {
        return RepositoryFixture.of(Handles.APART, InMemoryRepository::new);
    }
}
