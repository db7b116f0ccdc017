package io.github.relationship.testkit.repository;

/** The contract of what can be verified, on whichever repository this thread has chosen. */
class ChosenVerifyTest extends VerifyContract {

    @Override
    protected RepositoryFixture fixture() {
        return ChosenRepositoryTest.chosen();
    }
}
