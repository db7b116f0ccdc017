package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.changed;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.SAM;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.calendar.Anchored;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Silence;
import io.github.relationship.touch.Attentions;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** T3 and T11: for whom a touch is, and from whom it comes. */
class T3CirclesTest {

    private static final LocalDate JUNE_10 = LocalDate.of(2026, 6, 10);

    private static Story bensBirthday() {
        return Story.prospect(MONDAY.minusMonths(2))
                .tell("ben", added(BEN, Role.USER))
                .tell("day", birthday(BEN, 6, 10));
    }

    private static Fact stated(OccasionFact.Kind kind, int year) {
        return new OccasionFact.Stated(OccasionId.of("day"), kind, YearlyDay.of(9, 14), Optional.of(year), Set.of(ANN));
    }

    @Test
    void T3_a_card_is_not_for_who_neither_matters_most_nor_was_met() {
        assertThat(bensBirthday()).holdsBack("birthday", HeldBackCode.ROLE);
        assertThat(bensBirthday().tell("promoted", changed(BEN, Role.INFLUENCER)))
                .shows("birthday")
                .addresses(BEN);
    }

    @Test
    void T3_a_card_is_for_everybody_met_live_in_the_two_years_before_its_day() {
        Story story = bensBirthday().tell("letter", Facts.heardFromThem(), BEN);
        assertThat(story).holdsBack("birthday", HeldBackCode.ROLE);
        assertThat(story.on(JUNE_10.minusDays(20)).tell("visit", met(), BEN)).shows("birthday");
        Story later = bensBirthday().on(JUNE_10).tell("visit", met(), BEN);
        later.tell("card", Facts.sent("birthday", BEN));
        assertThat(later.on(JUNE_10.plusMonths(12).minusDays(40))).shows("birthday");
        later.on(JUNE_10.plusMonths(12)).tell("card-2", Facts.sent("birthday", BEN));
        assertThat(later.on(JUNE_10.plusMonths(24).minusDays(40)))
                .shows("birthday")
                .isGoneAfter(JUNE_10.plusMonths(24).plusDays(3));
        later.on(JUNE_10.plusMonths(24)).tell("card-3", Facts.sent("birthday", BEN));
        assertThat(later.on(JUNE_10.plusMonths(36).minusDays(40))).holdsBack("birthday", HeldBackCode.ROLE);
    }

    @Test
    void T9_whoever_is_met_for_the_first_time_after_the_birthday_waits_a_year_and_who_was_met_before_does_not() {
        Story first = bensBirthday().on(JUNE_10.plusDays(1)).tell("visit", met(), BEN);
        assertThat(first).shows("birthday").hasKey("acme/birthday//ben/birthday-of-ben-2027");
        Story again =
                bensBirthday().tell("visit", met(), BEN).on(JUNE_10.plusDays(1)).tell("another", met(), BEN);
        assertThat(again).shows("birthday").hasKey("acme/birthday//ben/birthday-of-ben-2026");
    }

    @Test
    void T1_a_work_anniversary_is_marked_by_email_from_a_year_after_on() {
        Story story = Story.prospect(MONDAY).tell("day", stated(OccasionFact.Kind.WORK_ANNIVERSARY, 2024));
        assertThat(story)
                .shows("work-anniversary")
                .isDue(LocalDate.of(2026, 9, 14))
                .isGoneAfter(LocalDate.of(2026, 9, 14))
                .isBy(Channel.EMAIL)
                .says("On 2026-09-14 it is a year more that ann works there: 2 years.");
        Story fresh = Story.prospect(MONDAY).tell("day", stated(OccasionFact.Kind.WORK_ANNIVERSARY, 2026));
        assertThat(fresh.on(LocalDate.of(2026, 9, 14)))
                .shows("work-anniversary")
                .isDue(LocalDate.of(2027, 9, 14));
    }

    @Test
    void T1_a_wedding_is_marked_by_a_card() {
        Story story = Story.prospect(MONDAY).tell("day", stated(OccasionFact.Kind.PERSONAL, 2020));
        assertThat(story)
                .shows("personal-occasion")
                .isBy(Channel.POST)
                .says("2026-09-14 is a day that ann marks, for 6 years now.");
        assertThat(story).hasNothingOf("work-anniversary");
    }

    @Test
    void T3_gestures_and_calls_are_for_key_contacts() {
        Story story = Story.customer(MONDAY).tell("ben", added(BEN, Role.USER)).tell("visit", met(), BEN);
        assertThat(story).shows("keep-in-touch").addresses(ANN);
        assertThat(story).shows("useful-item").addresses(ANN);
        assertThat(story).shows("something-to-keep", BEN);
    }

    private static Playbook partnersEvery(int ideal, int latest) {
        Silence silence = (Silence) Attentions.keepInTouchCall();
        return Playbook.standard()
                .with(Silence.builder()
                        .from(silence)
                        .windows(Map.of(
                                StandardRungs.CLIENT,
                                WindowRule.days(60, 90),
                                StandardRungs.PARTNER,
                                WindowRule.days(ideal, latest)))
                        .build());
    }

    @Test
    void T3_no_interval_of_a_higher_rung_is_longer_than_that_of_a_lower_one() {
        Assertions.assertThat(partnersEvery(60, 90).rules())
                .hasSameSizeAs(Playbook.standard().rules());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partnersEvery(60, 91))
                .withMessageStartingWith("rule keep-in-touch asks every 90 days at client and every 91 at partner");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partnersEvery(61, 90))
                .withMessage("rule keep-in-touch asks every 60 days at client and every 61 at partner; no interval of"
                        + " a higher rung may be longer than that of a lower one: shorten it");
    }

    @Test
    void T3_a_cadence_of_several_steps_is_checked_like_one() {
        Cadence meal = (Cadence) Attentions.meal();
        Cadence rare = Cadence.builder()
                .from(meal)
                .dates(Anchored.of(LocalDate.of(2000, 1, 1), Period.ofMonths(7)))
                .build();
        Playbook standard = Playbook.standard();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(rare))
                .withMessageStartingWith("rule meal asks every 180 days at prospect and every 210 at partner");
        Cadence byDays = Cadence.builder()
                .from(meal)
                .dates(Anchored.of(LocalDate.of(2000, 1, 1), Period.ofDays(181)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.with(byDays))
                .withMessageStartingWith("rule meal asks every 180 days at prospect and every 181 at partner");
        Assertions.assertThat(standard.without(RuleId.of("meal")).with(rare).rules())
                .contains(rare);
    }

    @Test
    void T11_a_touch_that_nobody_can_sign_is_held_back_and_a_handover_changes_who_signs() {
        Story story = Story.customer(MONDAY).tell("day", birthday(ANN, 6, 10)).gone(SAM);
        assertThat(story).holdsBack("birthday", HeldBackCode.NO_PERSON);
        assertThat(story).holdsBack("keep-in-touch", HeldBackCode.NO_PERSON);
        assertThat(story).shows("F1");
        story.tell("handover", AccountFact.ownerChanged(Story.KIM));
        assertThat(story).shows("birthday").isDoneBy(Story.KIM);
    }

    @Test
    void F21_what_became_the_first_purchase_when_the_one_before_came_back_is_marked_and_not_late() {
        // A Friday; a year later it is a Saturday, and the call would have been due the day before.
        LocalDate day = MONDAY.plusDays(4);
        Story story = Story.customer(MONDAY)
                .on(day)
                .tell("second", Facts.bought())
                .on(day.plusYears(1))
                .tell("back", Facts.returned("order-1"));
        Assertions.assertThat(story.plan().items())
                .filteredOn(item -> item.key().rule().value().equals("customer-anniversary"))
                .isNotEmpty()
                .noneMatch(item -> item.window().isLate(story.plan().madeFor()));
    }
}
