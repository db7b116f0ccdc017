package io.github.relationship.testkit.repository;

import org.junit.jupiter.api.Nested;

/**
 * All that a repository has to do: extend it, give it a fixture, and every suite runs. A single theme runs when its own suite is
 * extended instead, such as {@link StampContract}.
 */
public abstract class RepositoryContract {

    /** For subclasses. */
    protected RepositoryContract() {}

    /**
     * Makes a fixture for one test.
     *
     * @return a fixture with nothing stored
     */
    protected abstract RepositoryFixture fixture();

    @Nested
    class Histories extends HistoryContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class RoundTrips extends RoundTripContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class Stamps extends StampContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class Races extends RaceContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class StoredAgendas extends StoredAgendaContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class AgendaPages extends AgendaPageContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class MovingPages extends MovingPageContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class Replans extends ReplanContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class DueTenants extends DueTenantContract {

        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class Persons extends PersonContract {

        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class Deliveries extends DeliveryContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class Aliases extends AliasContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class Tenants extends TenantContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }

    @Nested
    class TwoHandles extends HandleContract {
        @Override
        protected RepositoryFixture fixture() {
            return RepositoryContract.this.fixture();
        }
    }
}
