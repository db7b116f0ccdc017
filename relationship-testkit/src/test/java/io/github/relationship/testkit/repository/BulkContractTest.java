package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.RelationshipRepository;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of what comes in bulk is tested itself: each kind of mistake makes it fail. */
class BulkContractTest {

    private static ContractRun run(Supplier<RelationshipRepository> open) {
        return ContractRun.of(ChosenBulkTest.class, () -> RepositoryFixture.of(Handles.APART, open));
    }

    @Test
    void a_good_repository_passes_and_one_that_does_nothing_fails_every_test() {
        Set<String> all = run(InMemoryRepository::new).all();
        ContractRun good = run(BrokenLoaders.Loading::new);
        assertThat(good.failed()).isEmpty();
        assertThat(good.skipped()).isEmpty();
        assertThat(good.passed()).isEqualTo(all).hasSizeGreaterThan(5);
        assertThat(run(() -> new DoesNothing(Applied.APPLIED)).failed()).isEqualTo(all);
    }

    private static Arguments broken(Supplier<RelationshipRepository> open, String test) {
        return Arguments.of(Named.of(open.get().getClass().getSimpleName(), open), test);
    }

    static List<Arguments> broken() {
        return List.of(
                broken(
                        BrokenLoaders.ClearsTheAgenda::new,
                        "K1_what_comes_in_bulk_is_stored_and_due_at_once_and_lines_stay_as_they_were"),
                broken(
                        BrokenLoaders.StopsAtTheFirstThatIsLost::new,
                        "K7_of_many_steps_those_that_are_lost_store_nothing_and_the_others_are_stored"),
                broken(BrokenLoaders.LosesWhatDoesNotFillAStatement::new, "K1_histories_of_any_length_come_back_whole"),
                broken(
                        BrokenLoaders.LooksAtNothing::new,
                        "a_step_that_plans_something_and_two_of_one_relationship_are_refused_before_anything_is_stored"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whoever_makes_something_else_of_it_is_found(Supplier<RelationshipRepository> open, String test) {
        ContractRun run = run(open);
        assertThat(run.failed()).contains(test);
        assertThat(run.passed()).as("what it does not break").isNotEmpty();
    }
}
