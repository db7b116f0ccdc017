package io.github.relationship.testkit.repository;

import io.github.relationship.spi.RelationshipRepository;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Gives a test its repository, and says where this kind differs from others. Each difference is tested whichever way it is
 * answered; nothing is left out for it. A fixture serves one test and begins with nothing stored.
 */
public interface RepositoryFixture extends AutoCloseable {

    /**
     * A fixture for the usual case.
     *
     * @param handles what repositories that were opened on it know of each other
     * @param open opens one more of them
     * @return a fixture that leaves the rest as it is
     */
    static RepositoryFixture of(Handles handles, Supplier<? extends RelationshipRepository> open) {
        Objects.requireNonNull(handles, "handles");
        Objects.requireNonNull(open, "open");
        return new RepositoryFixture() {
            @Override
            public RelationshipRepository open() {
                return open.get();
            }

            @Override
            public Handles handles() {
                return handles;
            }
        };
    }

    /**
     * Opens a repository: the first is empty, what a later one knows says {@link #handles()}.
     *
     * @return another object each time
     */
    RelationshipRepository open();

    /**
     * What repositories that were opened on this fixture know of each other.
     *
     * @return whether they share what is stored
     */
    Handles handles();

    /**
     * In which order histories come back.
     *
     * @return as they were recorded, unless said otherwise
     */
    default HistoryOrder historyOrder() {
        return HistoryOrder.AS_RECORDED;
    }

    /**
     * How many threads use the repository at the same time.
     *
     * @return 4 unless said otherwise, at least 2
     */
    default int threads() {
        return 4;
    }

    /**
     * How many facts a long history has.
     *
     * @return 2,000 unless said otherwise, at least 100
     */
    default int longHistory() {
        return 2_000;
    }

    /** Puts away what was opened; called once, after the test. */
    @Override
    default void close() {}
}
