package io.github.relationship.testkit.repository;

import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.BulkRepository;
import io.github.relationship.spi.Change;
import java.util.List;

/** Repositories that take many histories at once, and make something else of them. */
final class BrokenLoaders {

    private BrokenLoaders() {}

    /** A good repository for what comes in bulk, until something is overridden. */
    static class Loading extends Delegating implements BulkRepository {

        private final InMemoryRepository memory;

        Loading() {
            this(new InMemoryRepository());
        }

        private Loading(InMemoryRepository memory) {
            super(memory);
            this.memory = memory;
        }

        @Override
        public List<Applied> append(List<Change> changes) {
            return memory.append(changes);
        }
    }

    static final class ClearsTheAgenda extends Loading {
        @Override
        public List<Applied> append(List<Change> changes) {
            BulkRepository.requireUnplanned(changes);
            return changes.stream().map(this::apply).toList();
        }
    }

    static final class StopsAtTheFirstThatIsLost extends Loading {
        @Override
        public List<Applied> append(List<Change> changes) {
            BulkRepository.requireUnplanned(changes);
            for (int i = 0; i < changes.size(); i++) {
                if (super.append(changes.subList(i, i + 1)).contains(Applied.LOST)) {
                    return changes.stream().map(change -> Applied.LOST).toList();
                }
            }
            return changes.stream().map(change -> Applied.APPLIED).toList();
        }
    }

    static final class LosesWhatDoesNotFillAStatement extends Loading {

        private static final int ROWS = 200;

        @Override
        public List<Applied> append(List<Change> changes) {
            return super.append(changes.stream()
                    .map(change -> BrokenWriters.appending(
                            change,
                            change.append().size() < ROWS
                                    ? change.append()
                                    : change.append()
                                            .subList(
                                                    0,
                                                    change.append().size()
                                                            - change.append().size() % ROWS)))
                    .toList());
        }
    }

    static final class LooksAtNothing extends Loading {
        @Override
        public List<Applied> append(List<Change> changes) {
            return changes.stream().map(this::apply).toList();
        }
    }
}
