package io.github.relationship.testkit.repository;

/** The contract of what comes in bulk, on whichever repository this thread has chosen. */
class ChosenBulkTest extends BulkContract {

    @Override
    protected RepositoryFixture fixture() {
        return ChosenRepositoryTest.chosen();
    }
}
