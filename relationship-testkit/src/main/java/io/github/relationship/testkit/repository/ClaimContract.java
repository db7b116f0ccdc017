package io.github.relationship.testkit.repository;

import io.github.relationship.spi.ClaimingRepository;
import org.junit.jupiter.api.Nested;

/**
 * Workers share lines (A5): for repositories that are a {@link ClaimingRepository}, beside the {@link RepositoryContract}. The
 * fixture's repository measures leases by a clock that runs.
 */
public abstract class ClaimContract {

    /** For subclasses. */
    protected ClaimContract() {}

    /**
     * Makes a fixture for one test.
     *
     * @return a fixture with nothing stored
     */
    protected abstract RepositoryFixture fixture();

    @Nested
    class Takings extends ClaimTakingContract {
        @Override
        protected RepositoryFixture fixture() {
            return ClaimContract.this.fixture();
        }
    }

    @Nested
    class Completions extends ClaimCompletionContract {
        @Override
        protected RepositoryFixture fixture() {
            return ClaimContract.this.fixture();
        }
    }

    @Nested
    class ManySteps extends ManyStepsContract {
        @Override
        protected RepositoryFixture fixture() {
            return ClaimContract.this.fixture();
        }
    }
}
