package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interval;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T13 and H10: the interval of a rule is the contact's, else the relationship's, else the rule's own. */
class T13IntervalTest {

    private static final RuleId F9 = RuleId.of("F9");
    private static final RuleId NEWSLETTER = RuleId.of("newsletter");

    private static Fact every(RuleId rule, int ideal, int latest) {
        return StrategySet.builder()
                .putIntervals(rule, new Interval(ideal, latest))
                .build();
    }

    private static Fact prefers(ContactId contact, Provenance provenance, int ideal, int latest) {
        return PreferenceLearnt.builder()
                .contact(contact)
                .provenance(provenance)
                .putIntervals(NEWSLETTER, new Interval(ideal, latest))
                .build();
    }

    /** A visit on Tuesday, with F9 on 14 / 30 days of its own. */
    private static Story visited(Fact strategy) {
        return Story.prospect(MONDAY).tell("strategy", strategy).on(TUESDAY).tell("visit", met(), ANN);
    }

    @Test
    void H10_the_strategy_sets_how_long_it_may_be_quiet_here() {
        assertThat(visited(every(F9, 45, 75)))
                .shows("F9")
                .isDue(TUESDAY.plusDays(45))
                .isLateAfter(TUESDAY.plusDays(75));
        assertThat(visited(every(NEWSLETTER, 45, 75))).shows("F9").isDue(TUESDAY.plusDays(14));
    }

    @Test
    void H10_it_is_in_the_place_of_a_targets_interval_too_and_widens_with_tries() {
        Fact strategy = StrategySet.builder()
                .target(true)
                .putIntervals(F9, new Interval(10, 20))
                .build();
        Story story = visited(strategy);
        assertThat(story).shows("F9").isDue(TUESDAY.plusDays(10)).isLateAfter(TUESDAY.plusDays(20));
        for (int i = 1; i <= 3; i++) {
            story.on(TUESDAY.plusDays(i)).tell("try-" + i, Facts.tried(), ANN);
        }
        assertThat(story.on(TUESDAY.plusDays(11)))
                .shows("F9")
                .isDue(TUESDAY.plusDays(20))
                .isLateAfter(TUESDAY.plusDays(40));
    }

    @Test
    void T13_a_change_counts_as_known_possibly_due_at_once_and_never_late_at_birth() {
        LocalDate day = MONDAY.plusWeeks(6);
        Story story = visited(every(F9, 90, 120)).on(day);
        assertThat(story).shows("F9").isDue(TUESDAY.plusDays(90));
        assertThat(story.tell("closer", every(F9, 10, 20)))
                .shows("F9")
                .isDue(day)
                .isLateAfter(day.plusDays(10));
    }

    @Test
    void T13_a_strategy_that_no_longer_names_the_rule_gives_it_back_its_own_interval() {
        Story story = visited(every(F9, 90, 120)).on(WEDNESDAY);
        story.tell("plain", StrategySet.builder().build());
        assertThat(story).shows("F9").isDue(TUESDAY.plusDays(14)).isLateAfter(TUESDAY.plusDays(30));
    }

    /** The newsletter of Ann, who asked for it on 1 June 2026; its own dates are the quarters, with 14 days each. */
    private static Story subscribed(Story story) {
        return story.tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "form"));
    }

    @Test
    void T13_an_anchored_cadence_of_a_contacts_own_interval_has_dates_of_its_own_from_the_same_anchor() {
        assertThat(subscribed(Story.prospect(MONDAY))).shows("newsletter").isDue(LocalDate.of(2026, 7, 1));
        // 1 January 2000 and 10 days times 965: Wednesday.
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(9_650);
        assertThat(subscribed(Story.prospect(MONDAY).tell("often", prefers(ANN, Provenance.SAID, 10, 14))))
                .shows("newsletter")
                .isDue(date)
                .isLateAfter(date.plusDays(4))
                .hasKey("acme/newsletter//ann/" + date);
    }

    @Test
    void T13_the_contacts_interval_goes_before_the_relationships() {
        Story story = Story.prospect(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .tell("ben too", ConsentDecided.granted(BEN, Channel.EMAIL, Purpose.PROMOTIONAL, "form"))
                .tell("strategy", every(NEWSLETTER, 20, 24))
                .tell("often", prefers(ANN, Provenance.GUESSED, 10, 14));
        assertThat(subscribed(story)).shows("newsletter", ANN).isDue(WEDNESDAY).isLateAfter(WEDNESDAY.plusDays(4));
        // 20 days times 483.
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(9_660);
        assertThat(story).shows("newsletter", BEN).isDue(date).isLateAfter(date.plusDays(4));
    }

    @ParameterizedTest(name = "{0}, then {1}: {2} days")
    @CsvSource({
        "SAID, OBSERVED, 10",
        "SAID, GUESSED, 10",
        "OBSERVED, GUESSED, 10",
        "SAID, SAID, 35",
        "GUESSED, GUESSED, 35",
        "GUESSED, OBSERVED, 35",
        "OBSERVED, SAID, 35"
    })
    void P1_said_over_observed_over_guessed_then_the_later(Provenance first, Provenance second, int days) {
        Story story = Story.prospect(MONDAY)
                .tell("one", prefers(ANN, first, 10, 10))
                .tell("other", prefers(ANN, second, 35, 35));
        LocalDate anchor = LocalDate.of(2000, 1, 1);
        long k = (MONDAY.toEpochDay() - anchor.toEpochDay()) / days + 1;
        assertThat(subscribed(story)).shows("newsletter").isDue(anchor.plusDays(k * days));
    }

    @Test
    void T13_what_would_have_been_due_before_the_change_is_not_made_up() {
        Story story = subscribed(Story.prospect(MONDAY)).on(MONDAY.plusDays(13));
        // On Sunday 14 June: the date of the day before would still be open for four days.
        story.tell("often", prefers(ANN, Provenance.SAID, 10, 14));
        assertThat(story).shows("newsletter").isDue(LocalDate.of(2000, 1, 1).plusDays(9_670));
    }
}
