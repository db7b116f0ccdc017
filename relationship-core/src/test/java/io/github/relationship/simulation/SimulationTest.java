package io.github.relationship.simulation;

import static io.github.relationship.simulation.Life.ANN;
import static io.github.relationship.simulation.Life.SAM;
import static io.github.relationship.simulation.Life.at;
import static io.github.relationship.simulation.Life.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.playbook.Playbook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D5: a relationship played forward, with a clock of its own and an assumed behaviour. */
class SimulationTest {

    private static Life client() {
        return Life.client("2026-01-05")
                .tell(OccasionFact.birthday(OccasionId.of("birthday-of-ann"), ANN, YearlyDay.of(6, 10)));
    }

    private static List<ItemKey> keys(List<TimelineEntry> entries) {
        return entries.stream().map(entry -> entry.item().key()).toList();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void D5_a_year_with_a_client_asks_for_a_plausible_number_of_touches() {
        Timeline year = client().until("2027-02-02", Behaviour.onTheDay());
        assertThat(year.done()).as(Life.print(year)).hasSizeBetween(25, 45);
        assertThat(year.of(RuleId.of("birthday"))).hasSize(1);
        assertThat(year.of(RuleId.of("holiday-card"))).hasSize(1);
        assertThat(year.of(RuleId.of("special-gesture"))).hasSize(2);
        assertThat(year.of(RuleId.of("useful-item"))).hasSizeBetween(3, 8);
        assertThat(year.of(RuleId.of("keep-in-touch"))).hasSizeBetween(3, 6);
        assertThat(year.of(RuleId.of("F3"))).hasSizeBetween(1, 3);
        assertThat(year.entries()).extracting(TimelineEntry::outcome).containsOnly(Outcome.DONE);
    }

    @Test
    void D5_nothing_is_done_twice_and_what_is_done_is_recorded_as_the_service_would() {
        Life life = client();
        Timeline year = life.until("2027-02-02", Behaviour.onTheDay());
        assertThat(keys(year.done())).doesNotHaveDuplicates();
        assertThat(year.done()).allSatisfy(entry -> {
            AgendaItem item = entry.item();
            assertThat(year.relationship().items().of(item.key()).completed()).isPresent();
            assertThat(Life.WORK.isWorkingTime(entry.at())).isTrue();
            assertThat(entry.at()).isAfterOrEqualTo(item.window().due());
        });
        assertThat(year.relationship()
                        .entries()
                        .subList(0, life.relationship().entries().size()))
                .isEqualTo(life.relationship().entries());
    }

    @Test
    void D5_equal_arguments_give_an_equal_timeline_and_the_relationship_stays_as_it_was() {
        Life life = client();
        int before = life.relationship().entries().size();
        Timeline one = life.until("2026-08-01", Behaviour.onTheDay());
        Timeline two = life.until("2026-08-01", Behaviour.onTheDay());
        assertThat(two.entries()).isEqualTo(one.entries()).isNotEmpty();
        assertThat(two.plan()).isEqualTo(one.plan());
        assertThat(two.relationship().entries()).isEqualTo(one.relationship().entries());
        assertThat(life.relationship().entries()).hasSize(before);
    }

    @Test
    void D5_a_simulation_goes_on_where_another_ended() {
        Life life = client();
        Timeline whole = life.until("2026-09-30", Behaviour.lateBy(2));
        Timeline first = life.until("2026-05-20", Behaviour.lateBy(2));
        Timeline second = Simulation.of(life.playbook(), Behaviour.lateBy(2))
                .run(first.relationship(), life.context().at(at("2026-05-20")), at("2026-09-30"));
        List<ItemKey> keys = new ArrayList<>(keys(first.done()));
        keys.addAll(keys(second.done()));
        assertThat(keys).isEqualTo(keys(whole.done()));
        assertThat(second.plan()).isEqualTo(whole.plan());
    }

    @Test
    void G5_a_plan_holds_the_next_occurrence_and_simulating_unrolls_the_others() {
        Life life = client().byOnly("birthday");
        assertThat(life.playbook()
                        .judge(life.relationship(), life.context())
                        .plan()
                        .items())
                .hasSize(1);
        assertThat(days(life.until("2031-02-02", Behaviour.onTheDay()), "birthday", Outcome.DONE))
                .containsExactly(
                        day("2026-06-03"), day("2027-06-03"), day("2028-06-02"), day("2029-06-01"), day("2030-06-03"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void D5_whoever_is_late_does_it_so_many_working_days_later(int late) {
        Life life = client().byOnly("birthday");
        LocalDate due = day("2026-06-03");
        assertThat(days(life.until("2027-02-02", Behaviour.lateBy(late)), "birthday", Outcome.DONE))
                .containsExactly(Life.WORK.calendar().plusWorkingDays(due, late));
    }

    @Test
    void D5_what_was_too_late_is_told_as_gone_on_the_day_on_which_it_went() {
        Timeline year = client().byOnly("birthday").until("2027-02-02", Behaviour.lateBy(20));
        assertThat(days(year, "birthday", Outcome.DONE)).isEmpty();
        // Until three days after the birthday it goes belated.
        assertThat(days(year, "birthday", Outcome.GONE)).containsExactly(day("2026-06-14"));
    }

    @Test
    void D5_what_is_held_back_after_it_was_due_is_gone_and_says_why() {
        // Three orders of which nobody heard: that the question about one is dismissed rests it for the others.
        Timeline weeks = client().byOnly("F25").until("2026-05-01", Behaviour.dismissing("they will call"));
        assertThat(weeks.of(RuleId.of("F25")))
                .as(Life.print(weeks))
                .filteredOn(entry -> entry.outcome() == Outcome.GONE)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.heldBack()).contains(HeldBackCode.RESTING));
        assertThat(weeks.done()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "keep-in-touch, 14:00, 16:00, 2026-04-03T14:00, a call waits for their hours within ours",
        "useful-item,   19:00, 21:00, 2026-03-19T19:00, what was written at work goes in the evening"
    })
    void P6_what_may_not_go_yet_goes_when_it_may(
            String rule, LocalTime begin, LocalTime end, LocalDateTime done, String because) {
        Life life = Life.client("2026-01-05")
                .byOnly(rule)
                .tell(PreferenceLearnt.builder()
                        .contact(ANN)
                        .provenance(PreferenceLearnt.Provenance.SAID)
                        .addReachable(new ReachableHours(Set.of(DayOfWeek.values()), begin, end))
                        .build());
        assertThat(life.until("2026-06-01", Behaviour.onTheDay()).done())
                .extracting(entry -> entry.at().atZone(Life.BERLIN).toLocalDateTime())
                .startsWith(done);
    }

    @Test
    void D5_what_nobody_touches_is_told_once_and_stays() {
        Timeline year = client().until("2027-02-02", Behaviour.idle());
        assertThat(year.entries()).extracting(TimelineEntry::outcome).containsOnly(Outcome.IGNORED);
        assertThat(keys(year.entries())).doesNotHaveDuplicates();
        // A silence never expires.
        assertThat(year.plan().items())
                .extracting(item -> item.key().rule().value())
                .contains("keep-in-touch");
        assertThat(year.entries()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Test
    void D5_rules_and_classes_can_be_ignored_and_the_others_are_done() {
        Behaviour behaviour =
                Behaviour.onTheDay().ignoring(RuleId.of("birthday")).ignoring(ItemClass.REVIEW, ItemClass.MEANINGFUL);
        Timeline year = client().until("2027-02-02", behaviour);
        for (TimelineEntry entry : year.entries()) {
            boolean ignored = entry.item().key().rule().value().equals("birthday")
                    || Set.of(ItemClass.REVIEW, ItemClass.MEANINGFUL)
                            .contains(entry.item().itemClass());
            assertThat(entry.outcome() == Outcome.IGNORED).isEqualTo(ignored);
        }
        assertThat(year.done()).isNotEmpty();
        assertThat(year.of(RuleId.of("birthday"))).isNotEmpty();
    }

    @Test
    void B1_a_reason_that_is_none_is_refused_before_anything_is_simulated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Behaviour.dismissing(""))
                .withMessage("reason must have 1 to 500 code points but has 0: give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Intent.Dismisses(at("2026-06-01"), "x".repeat(501)))
                .withMessage("reason must have 1 to 500 code points but has 501: shorten it");
    }

    @Test
    void A2_dismissing_everything_never_brings_back_what_was_dismissed() {
        Timeline years = client().until("2027-04-02", Behaviour.dismissing("not now"));
        List<ItemKey> dismissed = years.entries().stream()
                .filter(entry -> entry.outcome() == Outcome.DISMISSED)
                .map(entry -> entry.item().key())
                .toList();
        assertThat(dismissed).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(new HashSet<>(dismissed))
                .doesNotContainAnyElementsOf(
                        years.plan().items().stream().map(AgendaItem::key).toList());
    }

    @Test
    void F22_each_step_of_a_recovery_waits_until_the_one_before_was_done_however_late() {
        for (int late : new int[] {0, 3}) {
            Timeline weeks = Life.prospect("2026-06-01")
                    .byOnly("F4")
                    .on("2026-06-08")
                    .tell(ComplaintFact.opened(ANN))
                    .until("2026-08-01", Behaviour.lateBy(late));
            LocalDate fixed = Life.WORK.calendar().plusWorkingDays(day("2026-06-08"), late);
            LocalDate verified = Life.WORK.calendar().plusWorkingDays(fixed, 2 + late);
            assertThat(weeks.of(RuleId.of("F4")))
                    .as(Life.print(weeks))
                    .extracting(entry -> entry.item().key().step().orElse("") + " " + Life.dayOf(entry.at()))
                    .endsWith("verify " + verified)
                    .contains("apology " + fixed);
            assertThat(weeks.relationship().complaints().open()).isEmpty();
        }
    }

    @Test
    void D5_a_playbook_without_rules_asks_for_nothing() {
        Playbook none =
                Playbook.builder().from(Playbook.standard()).rules(List.of()).build();
        Timeline years = client().by(none).until("2031-02-02", Behaviour.onTheDay());
        assertThat(years.entries()).isEmpty();
        assertThat(years.plan().items()).isEmpty();
    }

    @Test
    void D5_a_horizon_out_of_bounds_is_refused() {
        Life life = client();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> life.until("2025-01-01", Behaviour.idle()))
                .withMessage("a simulation from 2026-02-02T08:00:00Z until 2025-01-01T08:00:00Z; allowed is an end from"
                        + " then until 2076-03-11T08:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> life.until("2077-01-01", Behaviour.idle()))
                .withMessageContaining("allowed is an end from then until");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.of(life.playbook(), Behaviour.idle())
                        .run(Relationship.unopened(RelationshipId.of("new")), life.context(), at("2026-12-01")))
                .withMessage("relationship new was never opened; record its opening first");
        assertThat(life.until("2026-02-02", Behaviour.idle()).entries()).isEmpty();
    }

    @Test
    void D5_a_simulation_that_takes_too_many_steps_says_how_far_it_came() {
        Life life = client();
        Simulation short3 = Simulation.of(life.playbook(), Behaviour.onTheDay()).withMaxSteps(3);
        SimulationLimitException refused = catchThrowableOfType(
                SimulationLimitException.class,
                () -> short3.run(life.relationship(), life.context(), at("2027-02-02")));
        assertThat(refused.maxSteps()).isEqualTo(3);
        assertThat(refused.reached()).isAfter(life.context().instant());
        assertThat(refused)
                .hasMessage("after 3 steps the simulation has come to " + refused.reached()
                        + ", and was to go on until 2027-02-02T08:00:00Z; end it earlier, or allow more with"
                        + " Simulation.withMaxSteps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> short3.withMaxSteps(0))
                .withMessage("steps of a simulation: 0; allowed is 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Behaviour.lateBy(-1))
                .withMessage("late by -1 working days; allowed is 0 to 250");
    }

    @Test
    void A7_what_is_done_is_done_by_who_has_the_line() {
        Timeline year = client().until("2026-06-30", Behaviour.onTheDay());
        assertThat(year.relationship().entries().stream()
                        .filter(entry -> entry.id().value().startsWith("simulated-"))
                        .toList())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.actor()).contains(SAM));
    }
}
