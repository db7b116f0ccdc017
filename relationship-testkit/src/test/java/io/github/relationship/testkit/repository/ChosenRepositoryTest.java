package io.github.relationship.testkit.repository;

import io.github.relationship.memory.InMemoryRepository;
import java.util.function.Supplier;

/** The contract on whichever repository this thread has chosen: a good one, unless a test of the contract runs it. */
class ChosenRepositoryTest extends RepositoryContract {

    static final Supplier<RepositoryFixture> GOOD = () -> RepositoryFixture.of(Handles.APART, InMemoryRepository::new);

    private static final ThreadLocal<Supplier<RepositoryFixture>> CHOSEN = ThreadLocal.withInitial(() -> GOOD);

    static void with(Supplier<RepositoryFixture> fixtures, Runnable run) {
        CHOSEN.set(fixtures);
        try {
            run.run();
        } finally {
            CHOSEN.remove();
        }
    }

    static RepositoryFixture chosen() {
        return CHOSEN.get().get();
    }

    @Override
    protected RepositoryFixture fixture() {
        return chosen();
    }
}
