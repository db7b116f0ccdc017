package io.github.relationship.testkit.repository;

import io.github.relationship.spi.VerifiableRepository;
import org.junit.jupiter.api.Nested;

/**
 * What is stored can be made again from the history, and compared (K1): for repositories that are a {@link VerifiableRepository},
 * beside the {@link RepositoryContract}.
 */
public abstract class VerifyContract {

    /** For subclasses. */
    protected VerifyContract() {}

    /**
     * Makes a fixture for one test.
     *
     * @return a fixture with nothing stored
     */
    protected abstract RepositoryFixture fixture();

    @Nested
    class StoredPlans extends StoredPlanContract {
        @Override
        protected RepositoryFixture fixture() {
            return VerifyContract.this.fixture();
        }
    }

    @Nested
    class VerifiedStories extends VerifiedStoryContract {
        @Override
        protected RepositoryFixture fixture() {
            return VerifyContract.this.fixture();
        }
    }
}
