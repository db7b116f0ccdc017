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

/** The contract of what can be verified is tested itself: verify finds each way of storing half a step. */
class VerifyContractTest {

    private static final String STORY = "K1_after_each_command_of_a_story_verify_finds_no_difference";

    private static ContractRun run(Supplier<RelationshipRepository> open) {
        return ContractRun.of(ChosenVerifyTest.class, () -> RepositoryFixture.of(Handles.APART, open));
    }

    @Test
    void a_good_repository_passes_and_no_test_is_skipped() {
        for (Supplier<RelationshipRepository> good :
                List.<Supplier<RelationshipRepository>>of(InMemoryRepository::new, BrokenKeepers.Keeping::new)) {
            ContractRun run = run(good);
            assertThat(run.failed()).isEmpty();
            assertThat(run.skipped()).isEmpty();
            assertThat(run.passed()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void one_that_does_nothing_or_shows_nothing_fails_every_test() {
        Set<String> all = run(InMemoryRepository::new).all();
        assertThat(run(() -> new DoesNothing(Applied.APPLIED)).failed()).isEqualTo(all);
        assertThat(run(Delegating::new).failed()).isEqualTo(all);
    }

    private static Arguments broken(Supplier<RelationshipRepository> open, String... tests) {
        return Arguments.of(Named.of(open.get().getClass().getSimpleName(), open), List.of(tests));
    }

    static List<Arguments> broken() {
        return List.of(
                broken(
                        BrokenKeepers.LosesALine::new,
                        STORY,
                        "K14_many_relationships_are_verified_page_by_page",
                        "K1_what_a_step_says_of_its_plan_comes_back_with_its_lines"),
                broken(BrokenKeepers.KeepsAStaleLine::new, STORY),
                broken(BrokenKeepers.StoresTheFactsAlone::new, STORY),
                broken(BrokenKeepers.StoresTheAgendaAlone::new, STORY),
                broken(BrokenKeepers.JudgesTooLate::new, STORY),
                broken(BrokenKeepers.ForgetsWhatAPlanWasMadeWith::new, STORY),
                broken(
                        BrokenKeepers.RemembersWhatTheFirstPlanWasMadeWith::new,
                        STORY,
                        "K1_each_step_says_it_anew_and_a_step_that_says_nothing_leaves_nothing"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whoever_stores_something_else_than_a_whole_step_is_found(
            Supplier<RelationshipRepository> open, List<String> tests) {
        ContractRun run = run(open);
        assertThat(run.failed()).containsAll(tests);
        assertThat(run.passed()).as("what it does not break").isNotEmpty();
    }
}
