package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.calendar.Anchored;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StrategySet;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Limits;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Missed;
import io.github.relationship.touch.Attentions;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** T2 and T9: meals, things to keep, meetings at events, and what becomes of dates that were missed. */
class AnchoredTouchesTest {

    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER_1 = LocalDate.of(2026, 10, 1);

    private static Story partner() {
        return Story.customer(MONDAY)
                .on(MONDAY.plusDays(1))
                .tell("partner", StageFact.movedByHand(StandardRungs.PARTNER, "we know better"));
    }

    @Test
    void T2_a_partner_is_asked_to_a_meal_each_quarter() {
        assertThat(partner())
                .shows("meal")
                .isDue(JULY_1)
                .isLateAfter(JULY_1.plusDays(14))
                .isBy(Channel.MEAL)
                .hasKey("acme/meal//ann/2026-07-01")
                .says("Share a meal with ann this quarter.");
        assertThat(Story.customer(MONDAY)).holdsBack("meal", HeldBackCode.STAGE);
    }

    @Test
    void G4_a_meal_is_a_meal_whatever_it_was_about() {
        Story story = partner().on(JULY_1.minusDays(14)).tell("lunch", Interaction.outbound(Channel.MEAL), ANN);
        assertThat(story).shows("meal").isDue(OCTOBER_1);
        Story visit = partner().on(JULY_1.minusDays(10)).tell("visit", met(), ANN);
        assertThat(visit).shows("meal").isDue(JULY_1);
    }

    @Test
    void T2_a_prospect_whom_we_mean_to_win_is_asked_twice_a_year() {
        Story story = Story.prospect(MONDAY).tell("target", Facts.target());
        assertThat(story).shows("meal.target").isDue(JULY_1).hasKey("acme/meal/target/ann/2026-07-01");
        assertThat(story.on(JULY_1).tell("lunch", Interaction.outbound(Channel.MEAL), ANN))
                .shows("meal.target")
                .isDue(LocalDate.of(2027, 1, 1));
        assertThat(Story.prospect(MONDAY)).hasNothingOf("meal.target");
    }

    @Test
    void T9_whoever_becomes_a_target_late_gets_no_burst_and_saying_so_again_takes_nothing_back() {
        Story late = Story.prospect(MONDAY).on(JULY_1.plusDays(1)).tell("target", Facts.target());
        assertThat(late).shows("meal.target").isDue(LocalDate.of(2027, 1, 1));
        Story again = Story.prospect(MONDAY).tell("target", Facts.target()).on(JULY_1.plusDays(1));
        again.tell(
                "goal",
                StrategySet.builder()
                        .inWork(true)
                        .target(true)
                        .goal("the big order")
                        .build());
        assertThat(again).shows("meal.target").isDue(JULY_1);
    }

    @Test
    void T2_something_to_keep_is_posted_to_arrive_in_the_first_week_of_December() {
        LocalDate posted = LocalDate.of(2026, 11, 24);
        assertThat(Story.customer(MONDAY))
                .shows("something-to-keep")
                .isDue(posted)
                .isLateAfter(posted.plusDays(14))
                .isBy(Channel.POST)
                .hasKey("acme/something-to-keep//ann/2026-11-24");
        // 24 November 2029 is a Saturday: a cadence moves forward, and five working days later is the 3rd of December.
        assertThat(Story.customer(MONDAY.plusYears(3)))
                .shows("something-to-keep")
                .isDue(LocalDate.of(2029, 11, 26))
                .hasKey("acme/something-to-keep//ann/2029-11-24");
    }

    @Test
    void T2_a_meeting_at_an_event_is_arranged_three_weeks_to_one_week_before() {
        LocalDate fair = LocalDate.of(2026, 9, 15);
        Story story = Story.prospect(MONDAY).tell("fair", LearntFact.event("the fair", fair, Set.of(ANN)));
        assertThat(story)
                .shows("meet-in-person")
                .isDue(fair.minusDays(21))
                .isLateAfter(fair.minusDays(7))
                .isGoneAfter(fair)
                .isBy(Channel.EVENT)
                .hasKey("acme/meet-in-person//ann/fair")
                .says("Both of you are at an event on 2026-09-15; arrange to meet ann there.");
        assertThat(story.on(fair.plusDays(1), "00:00")).hasNothingOf("meet-in-person");
    }

    @Test
    void F21_an_event_that_becomes_known_late_is_in_time_until_its_day_is_over() {
        LocalDate soon = MONDAY.plusDays(3);
        Story story = Story.prospect(MONDAY).tell("fair", LearntFact.event("the fair", soon, Set.of(ANN)));
        assertThat(story)
                .shows("meet-in-person")
                .isDue(MONDAY)
                .isLateAfter(soon)
                .isGoneAfter(soon);
        Story over = Story.prospect(MONDAY)
                .on(soon.plusDays(1))
                .tell("fair", LearntFact.event("the fair", soon, Set.of(ANN)));
        assertThat(over).hasNothingOf("meet-in-person");
    }

    @Test
    void G12_one_meeting_is_for_one_event() {
        LocalDate first = LocalDate.of(2026, 6, 20);
        LocalDate second = LocalDate.of(2026, 9, 15);
        Story story = Story.prospect(MONDAY)
                .tell("club", LearntFact.event("the club", first, Set.of(ANN)))
                .tell("fair", LearntFact.event("the fair", second, Set.of(ANN)));
        story.on(first).tell("met there", Interaction.outbound(Channel.EVENT), ANN);
        assertThat(story).shows("meet-in-person").hasKey("acme/meet-in-person//ann/fair");
        assertThat(story.on(first.plusDays(10))).shows("meet-in-person").hasKey("acme/meet-in-person//ann/fair");
        story.tell("invited", sent("meet-in-person", ANN));
        assertThat(story).hasNothingOf("meet-in-person");
    }

    private static final RuleId WEEKLY = RuleId.of("something-to-keep");

    /** Weekly from the Tuesday on, for two weeks each. */
    private static Story weekly(Missed missed) {
        Cadence cadence = Cadence.builder()
                .from((Cadence) Attentions.somethingToKeep())
                .dates(Anchored.of(MONDAY.plusDays(1), Period.ofDays(7)))
                .missed(missed)
                .build();
        return Story.customer(MONDAY).with(Playbook.standard().with(cadence));
    }

    private static List<String> dates(Story story) {
        return story.plan().items().stream()
                .map(item -> item.key())
                .filter(key -> key.rule().equals(WEEKLY))
                .map(ItemKey::occurrence)
                .sorted()
                .toList();
    }

    @Test
    void T9_once_makes_up_the_latest_missed_only() {
        assertThat(weekly(Missed.ONCE).on(MONDAY.plusDays(17)))
                .shows("something-to-keep")
                .isDue(MONDAY.plusDays(15));
        Assertions.assertThat(dates(weekly(Missed.ONCE).on(MONDAY.plusDays(17))))
                .containsExactly("2026-06-16");
    }

    @Test
    void T9_skip_makes_up_nothing_that_is_late() {
        Cadence monthly = Cadence.builder()
                .from((Cadence) Attentions.somethingToKeep())
                .dates(Anchored.of(MONDAY.plusDays(1), Period.ofMonths(1)))
                .missed(Missed.SKIP)
                .build();
        Story story = Story.customer(MONDAY).with(Playbook.standard().with(monthly));
        LocalDate last = MONDAY.plusDays(15);
        Assertions.assertThat(dates(story.on(last, "23:59"))).containsExactly("2026-06-02");
        Assertions.assertThat(dates(story.on(last.plusDays(1), "00:00"))).containsExactly("2026-07-02");
    }

    @Test
    void T9_all_makes_up_each_that_is_not_gone_and_one_touch_does_one_date() {
        Story story = weekly(Missed.ALL).on(MONDAY.plusDays(17));
        Assertions.assertThat(dates(story)).containsExactly("2026-06-02", "2026-06-09", "2026-06-16", "2026-06-23");
        story.tell("first", completed(ItemKey.parse("acme/something-to-keep//ann/2026-06-02")));
        Assertions.assertThat(dates(story)).containsExactly("2026-06-09", "2026-06-16", "2026-06-23");
        story.tell("latest", sent("something-to-keep", ANN));
        Assertions.assertThat(dates(story)).containsExactly("2026-06-09", "2026-06-23");
        story.tell(
                "named",
                TouchSent.builder()
                        .contact(ANN)
                        .channel(Channel.POST)
                        .rule(WEEKLY)
                        .item(ItemKey.parse("acme/something-to-keep//ann/2026-06-09"))
                        .build());
        Assertions.assertThat(dates(story)).containsExactly("2026-06-23");
    }

    @Test
    void T9_all_are_made_up_under_the_caps() {
        AtMost once = new AtMost(1, 14);
        Story weekly = weekly(Missed.ALL);
        Story story = weekly.with(Playbook.builder()
                        .from(weekly.playbook())
                        .rules(weekly.playbook().rules().stream()
                                .filter(rule -> rule.spec().id().equals(WEEKLY))
                                .toList())
                        .build())
                .within(Limits.builder()
                        .caps(Caps.builder().addPerPerson(once).build())
                        .build())
                .on(MONDAY.plusDays(17));
        Assertions.assertThat(story.plan().items())
                .filteredOn(item -> item.key().rule().equals(WEEKLY))
                .extracting(item -> item.key().occurrence() + " "
                        + Zones.dateOf(item.window().due(), Story.BERLIN))
                .containsExactlyInAnyOrder(
                        "2026-06-02 2026-06-02",
                        "2026-06-09 2026-06-16",
                        "2026-06-16 2026-06-30",
                        "2026-06-23 2026-07-14");
    }

    @Test
    void T9_all_lets_go_what_is_gone() {
        // Two weeks to do it, and four more until it is gone.
        Story story = weekly(Missed.ALL);
        LocalDate gone = MONDAY.plusDays(1 + 14 + 28 + 1);
        Assertions.assertThat(dates(story.on(gone.minusDays(1), "23:59"))).startsWith("2026-06-02");
        Assertions.assertThat(dates(story.on(gone, "00:00"))).startsWith("2026-06-09");
    }

    @Test
    void T9_who_joins_late_gets_no_burst_even_where_all_are_made_up() {
        Story story = weekly(Missed.ALL).on(MONDAY.plusDays(17));
        story.tell("ben", Facts.added(Story.BEN, Role.INFLUENCER));
        Assertions.assertThat(story.plan().items())
                .filteredOn(item -> item.key().rule().equals(WEEKLY)
                        && item.contact().filter(Story.BEN::equals).isPresent())
                .extracting(item -> item.key().occurrence())
                .containsExactly("2026-06-23");
    }
}
