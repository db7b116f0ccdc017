package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.testkit.repository.BrokenReaders.ReadsBackwards;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract itself is tested: it lets good repositories pass, skips nothing, and each kind of mistake makes it fail. */
class ContractTest {

    private static final Set<String> ALL =
            ContractRun.of(ChosenRepositoryTest.GOOD).all();

    private static Named<Supplier<RepositoryFixture>> apart(Supplier<RelationshipRepository> open) {
        return Named.of(open.get().getClass().getSimpleName(), () -> RepositoryFixture.of(Handles.APART, open));
    }

    private static Named<Supplier<RepositoryFixture>> sharing(Handles declared) {
        return Named.of("shared, declared " + declared, () -> {
            InMemoryRepository storage = new InMemoryRepository();
            return RepositoryFixture.of(declared, () -> new Delegating(storage));
        });
    }

    private static Named<Supplier<RepositoryFixture>> backwards(HistoryOrder declared) {
        return Named.of("backwards, declared " + declared, () -> new RepositoryFixture() {
            @Override
            public RelationshipRepository open() {
                return new ReadsBackwards();
            }

            @Override
            public Handles handles() {
                return Handles.APART;
            }

            @Override
            public HistoryOrder historyOrder() {
                return declared;
            }
        });
    }

    static List<Named<Supplier<RepositoryFixture>>> good() {
        return List.of(apart(InMemoryRepository::new), sharing(Handles.SHARED), backwards(HistoryOrder.ANY));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_repository_passes_whatever_it_declares_and_no_test_is_skipped(Supplier<RepositoryFixture> fixtures) {
        ContractRun run = ContractRun.of(fixtures);

        assertThat(run.failed()).isEmpty();
        assertThat(run.skipped()).isEmpty();
        assertThat(run.passed()).isEqualTo(ALL).hasSizeGreaterThan(100);
    }

    static List<Named<Supplier<RepositoryFixture>>> idle() {
        return List.of(
                Named.of(
                        "says it did",
                        () -> RepositoryFixture.of(Handles.APART, () -> new DoesNothing(Applied.APPLIED))),
                Named.of(
                        "says it did, and is shared",
                        () -> RepositoryFixture.of(Handles.SHARED, () -> new DoesNothing(Applied.APPLIED))),
                Named.of("says so", () -> RepositoryFixture.of(Handles.APART, () -> new DoesNothing(Applied.LOST))));
    }

    @ParameterizedTest
    @MethodSource("idle")
    void a_repository_that_does_nothing_fails_every_test(Supplier<RepositoryFixture> fixtures) {
        ContractRun run = ContractRun.of(fixtures);

        assertThat(run.passed()).isEmpty();
        assertThat(run.skipped()).isEmpty();
        assertThat(run.failed()).isEqualTo(ALL);
    }

    static List<Arguments> broken() {
        return List.of(
                Arguments.of(
                        apart(BrokenWriters.IgnoresTheStamp::new),
                        List.of(
                                "K7_a_step_from_an_older_stamp_is_lost_and_stores_nothing",
                                "K7_a_first_step_is_lost_where_somebody_else_was_first",
                                "K7_of_several_first_steps_exactly_one_wins")),
                Arguments.of(
                        apart(BrokenWriters.LooksBeforeItWrites::new),
                        List.of("K7_of_several_steps_from_one_stamp_exactly_one_wins")),
                Arguments.of(
                        apart(BrokenWriters.LosesAnEntry::new),
                        List.of("the_first_step_stores_history_and_stamp", "a_long_history_comes_back_whole")),
                Arguments.of(
                        apart(BrokenWriters.CutsToMilliseconds::new),
                        List.of("C4_instants_come_back_to_the_microsecond_from_the_year_1_to_9999")),
                Arguments.of(
                        apart(BrokenWriters.KeepsTheStampOfAPlanAlone::new),
                        List.of("K7_a_plan_alone_changes_the_stamp_too")),
                Arguments.of(
                        apart(BrokenWriters.ForgetsToReplaceTheAgenda::new),
                        List.of("G4_each_step_replaces_the_lines_as_a_whole")),
                Arguments.of(
                        apart(BrokenWriters.AppliesHalf::new),
                        List.of(
                                "K7_a_step_from_an_older_stamp_is_lost_and_stores_nothing",
                                "K7_a_first_step_is_lost_where_somebody_else_was_first")),
                Arguments.of(
                        apart(BrokenWriters.RemembersTheFirstReplanOnly::new),
                        List.of("G11_every_step_says_it_anew", "whoever_judges_what_is_due_comes_to_an_end")),
                Arguments.of(
                        apart(BrokenReaders.MixesTenants::new),
                        List.of(
                                "K10_each_tenant_reads_its_own",
                                "K10_what_one_tenant_writes_changes_nothing_for_the_others")),
                Arguments.of(
                        apart(BrokenReaders.OrdersByTimeAlone::new),
                        List.of("G8_lines_come_by_class_then_from_when_they_show_then_by_relationship_then_by_key")),
                Arguments.of(
                        apart(BrokenReaders.ReturnsAllThereIs::new),
                        List.of(
                                "A6_a_page_has_no_more_lines_than_were_asked_for",
                                "A6_no_more_than_asked_for",
                                "A6_no_more_tenants_than_asked_for_and_nothing_else_than_one_or_more",
                                "A6_no_more_than_asked_for_at_one_instant_too")),
                Arguments.of(
                        apart(BrokenReaders.NeverGoesOnToOtherTenants::new),
                        List.of("K10_tenants_come_once_each_in_order_however_alike_their_names_are_and_page_by_page")),
                Arguments.of(
                        apart(BrokenReaders.PagesByNumber::new),
                        List.of(
                                "A1_lines_that_are_done_do_not_push_others_out",
                                "A1_lines_that_come_up_before_the_page_repeat_nothing")),
                Arguments.of(
                        apart(BrokenReaders.SkipsWhatShowsAtOneInstant::new),
                        List.of("A1_pages_of_any_size_make_up_the_whole_agenda")),
                Arguments.of(
                        apart(BrokenReaders.ForgetsTheFilters::new),
                        List.of(
                                "A1_only_lines_of_the_classes_that_are_asked_for",
                                "A1_only_lines_of_the_rungs_that_are_asked_for",
                                "A1_only_lines_of_the_relationship_that_is_asked_for")),
                Arguments.of(
                        apart(BrokenReaders.AlwaysPromisesANextPage::new),
                        List.of("A1_the_last_page_says_that_nothing_follows_even_when_it_is_full")),
                Arguments.of(
                        apart(BrokenReaders.FindsTheLatestReplanFirst::new), List.of("G11_the_earliest_comes_first")),
                Arguments.of(
                        apart(BrokenCouriers.KeepsTheLastStepOnly::new),
                        List.of("G10_later_steps_of_either_leave_it_as_it_is")),
                Arguments.of(
                        apart(BrokenCouriers.ForgetsTheOrder::new),
                        List.of("G10_those_of_one_sender_come_in_the_order_in_which_they_were_stored")),
                Arguments.of(
                        apart(BrokenCouriers.DeliversByIdAlone::new),
                        List.of("G10_only_what_was_delivered_is_found_no_more_and_saying_so_again_changes_nothing")),
                Arguments.of(
                        apart(BrokenCouriers.DeliversForAllTenants::new),
                        List.of("K10_each_tenant_finds_and_delivers_its_own")),
                Arguments.of(
                        apart(BrokenCouriers.LooksForNobody::new),
                        List.of("G10_what_is_addressed_to_somebody_who_is_not_stored_is_kept_and_found_once_they_are")),
                Arguments.of(
                        apart(BrokenCouriers.DeliversMoreThanAskedFor::new),
                        List.of("A6_no_more_than_asked_for_and_nothing_else_than_one_or_more")),
                Arguments.of(
                        apart(BrokenAliases.BelievesEverything::new),
                        List.of(
                                "D2_an_alias_is_refused_for_an_id_with_a_relationship_of_its_own",
                                "D2_an_alias_of_what_is_not_stored_is_refused_and_the_id_stays_free",
                                "K7_of_an_alias_and_a_first_step_under_its_id_exactly_one_wins",
                                "K10_an_alias_is_one_of_its_tenant_alone")),
                Arguments.of(
                        apart(BrokenAliases.StoresUnderOldIds::new), List.of("K7_under_an_old_id_every_step_is_lost")),
                Arguments.of(
                        apart(BrokenAliases.SaysTheIdThatWasAskedFor::new),
                        List.of("D2_an_old_id_finds_the_survivor_which_says_its_own")),
                Arguments.of(
                        apart(BrokenAliases.KnowsNoOldIdsInAgendas::new),
                        List.of("A1_an_agenda_that_is_asked_for_by_an_old_id_is_the_survivors")),
                Arguments.of(
                        apart(BrokenAliases.KnowsNoOldIdsInThePost::new),
                        List.of("G10_what_is_addressed_to_an_old_id_is_found_and_delivered")),
                Arguments.of(
                        apart(BrokenAliases.RemembersTheLatest::new),
                        List.of("D2_an_alias_is_made_once_and_made_again_changes_nothing")),
                Arguments.of(backwards(HistoryOrder.AS_RECORDED), List.of("the_order_of_a_history_is_as_declared")),
                Arguments.of(
                        sharing(Handles.APART), List.of("what_was_stored_outlives_its_repository_or_is_gone_with_it")),
                Arguments.of(
                        Named.of("apart, declared SHARED", (Supplier<RepositoryFixture>)
                                () -> RepositoryFixture.of(Handles.SHARED, InMemoryRepository::new)),
                        List.of("K7_two_repositories_race_for_one_stamp_or_have_one_each")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_repository_fails_the_tests_of_what_it_breaks(
            Supplier<RepositoryFixture> fixtures, List<String> tests) {
        ContractRun run = ContractRun.of(fixtures);

        assertThat(run.failed()).containsAll(tests);
        assertThat(run.passed()).as("what it does not break").isNotEmpty();
        assertThat(run.skipped()).isEmpty();
    }

    static List<Named<Supplier<RepositoryFixture>>> nearlyGood() {
        return List.of(
                backwards(HistoryOrder.AS_RECORDED),
                sharing(Handles.APART),
                apart(BrokenWriters.KeepsTheStampOfAPlanAlone::new),
                apart(BrokenReaders.AlwaysPromisesANextPage::new));
    }

    @ParameterizedTest
    @MethodSource("nearlyGood")
    void a_small_mistake_fails_few_tests(Supplier<RepositoryFixture> fixtures) {
        assertThat(ContractRun.of(fixtures).failed()).hasSizeBetween(1, 5);
    }
}
