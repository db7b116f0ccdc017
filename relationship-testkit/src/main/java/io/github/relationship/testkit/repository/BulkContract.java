package io.github.relationship.testkit.repository;

import io.github.relationship.spi.BulkRepository;
import org.junit.jupiter.api.Nested;

/** Many histories are stored at once: for repositories that are a {@link BulkRepository}, beside the {@link RepositoryContract}. */
public abstract class BulkContract {

    /** For subclasses. */
    protected BulkContract() {}

    /**
     * Makes a fixture for one test.
     *
     * @return a fixture with nothing stored
     */
    protected abstract RepositoryFixture fixture();

    @Nested
    class Appending extends BulkAppendContract {
        @Override
        protected RepositoryFixture fixture() {
            return BulkContract.this.fixture();
        }
    }

    @Nested
    class BulkStories extends BulkStoryContract {
        @Override
        protected RepositoryFixture fixture() {
            return BulkContract.this.fixture();
        }
    }
}
