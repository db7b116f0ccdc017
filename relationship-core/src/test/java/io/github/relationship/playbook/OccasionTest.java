package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.rescheduled;
import static io.github.relationship.playbook.Facts.returned;
import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.Facts.sentFor;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.prospect;

import io.github.relationship.calendar.LeapDayConvention;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Lack;
import java.time.LocalDate;
import java.time.Month;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T1 and T9: a day of theirs comes every year, and counts until it ends. */
class OccasionTest {

    private static final LocalDate JUNE_10 = LocalDate.of(2026, 6, 10);
    private static final String ANNIVERSARY = "customer-anniversary";

    private static Story annsBirthday() {
        return prospect(MONDAY.minusWeeks(4)).tell("day", birthday(ANN, 6, 10)).on(MONDAY);
    }

    @ParameterizedTest
    @EnumSource(LeapDayConvention.class)
    void T1_born_on_29_February_is_marked_every_year(LeapDayConvention convention) {
        var leapDay = YearlyDay.of(2, 29).withLeapDay(convention);
        Story story = prospect(LocalDate.of(2023, 12, 1)).tell("day", birthday(ANN, leapDay));
        for (int year = 2024; year <= 2035; year++) {
            LocalDate other =
                    convention == LeapDayConvention.FEBRUARY_28 ? LocalDate.of(year, 2, 28) : LocalDate.of(year, 3, 1);
            LocalDate day = year % 4 == 0 ? LocalDate.of(year, 2, 29) : other;
            assertThat(story.on(day.minusDays(40)))
                    .shows("birthday")
                    .isGoneAfter(day.plusDays(3))
                    .hasKey("acme/birthday//ann/birthday-of-ann-" + year)
                    .says("ann has a birthday on " + day + ".");
            story.on(day).tell("card-" + year, sent("birthday", ANN));
        }
    }

    @Test
    void T1_a_day_that_is_today_counts_until_it_ends() {
        assertThat(annsBirthday().on(JUNE_10, "23:59"))
                .shows("birthday")
                .hasKey("acme/birthday//ann/birthday-of-ann-2026");
    }

    @Test
    void T9_known_on_the_day_itself_is_in_time_and_never_made_up_after() {
        assertThat(prospect(MONDAY).on(JUNE_10, "23:59").tell("day", birthday(ANN, 6, 10)))
                .shows("birthday")
                .isDue(JUNE_10)
                .isBy(Channel.EMAIL);
        assertThat(prospect(MONDAY).on(JUNE_10.plusDays(1), "00:00").tell("day", birthday(ANN, 6, 10)))
                .shows("birthday")
                .hasKey("acme/birthday//ann/birthday-of-ann-2027");
    }

    @Test
    void T9_a_birthday_goes_belated_for_three_days_by_email_or_call_and_is_dropped_then() {
        Story story = annsBirthday();
        assertThat(story.on(JUNE_10.plusDays(3), "23:59"))
                .shows("birthday")
                .isBy(Channel.EMAIL)
                .isLateAfter(JUNE_10)
                .isGoneAfter(JUNE_10.plusDays(3));
        assertThat(story.on(JUNE_10.plusDays(4), "00:00"))
                .shows("birthday")
                .hasKey("acme/birthday//ann/birthday-of-ann-2027");
    }

    @Test
    void T9_becoming_a_customer_makes_no_birthday_forgotten() {
        Story story = annsBirthday().on(JUNE_10.plusDays(1)).tell("order-1", bought());
        assertThat(story).shows("birthday").hasKey("acme/birthday//ann/birthday-of-ann-2026");
    }

    @Test
    void T9_a_birthday_that_was_over_when_they_became_a_prospect_is_not_made_up() {
        Story story = Story.suspect(MONDAY)
                .tell("day", birthday(ANN, 6, 10))
                .on(JUNE_10.plusDays(1))
                .tell("qualified", AccountFact.qualified());
        assertThat(story).shows("birthday").hasKey("acme/birthday//ann/birthday-of-ann-2027");
    }

    @Test
    void T9_a_birthday_that_was_over_when_the_rule_came_into_force_is_not_made_up() {
        assertThat(annsBirthday().inForceSince(JUNE_10.plusDays(1)).on(JUNE_10.plusDays(2)))
                .shows("birthday")
                .hasKey("acme/birthday//ann/birthday-of-ann-2027");
        assertThat(annsBirthday().inForceSince(JUNE_10).on(JUNE_10.plusDays(2)))
                .shows("birthday")
                .hasKey("acme/birthday//ann/birthday-of-ann-2026");
    }

    @Test
    void G4_a_card_from_thirty_days_before_does_it_for_the_year() {
        LocalDate thirtyBefore = JUNE_10.minusDays(30);
        assertThat(annsBirthday().on(thirtyBefore, "00:00").tell("card", sent("birthday", ANN)))
                .shows("birthday")
                .hasKey("acme/birthday//ann/birthday-of-ann-2027");
        assertThat(annsBirthday().on(thirtyBefore.minusDays(1), "23:59").tell("card", sent("birthday", ANN)))
                .shows("birthday")
                .hasKey("acme/birthday//ann/birthday-of-ann-2026");
    }

    @Test
    void G4_a_card_that_names_the_occasion_does_it_however_early() {
        Story story = prospect(MONDAY.minusWeeks(20)).tell("day", birthday(ANN, 6, 10));
        story.on(JUNE_10.minusDays(60)).tell("card", sentFor("birthday-of-ann", "birthday", ANN));
        assertThat(story.on(JUNE_10.minusDays(5))).shows("birthday").hasKey("acme/birthday//ann/birthday-of-ann-2027");
    }

    @Test
    void H2_a_card_sent_on_the_day_and_told_late_marks_that_year_done() {
        Story story = annsBirthday().on(JUNE_10.plusDays(2)).tellLate("card", JUNE_10, sent("birthday", ANN));
        assertThat(story).shows("birthday").hasKey("acme/birthday//ann/birthday-of-ann-2027");
    }

    @Test
    void G4_a_corrected_birthday_repeats_nothing() {
        Story story = annsBirthday().tell("card", sent("birthday", ANN)).on(TUESDAY);
        assertThat(story.tell("corrected", birthday(ANN, 6, 20)))
                .shows("birthday")
                .hasKey("acme/birthday//ann/birthday-of-ann-2027");
    }

    @Test
    void T1_an_occasion_that_ended_is_gone() {
        Story story = annsBirthday().tell("ended", OccasionFact.ended(OccasionId.of("birthday-of-ann")));
        assertThat(story).hasNothingOf("birthday");
    }

    @Test
    void T1_anniversaries_begin_one_year_after_their_day() {
        assertThat(Story.customer(MONDAY).on(MONDAY, "18:00"))
                .shows(ANNIVERSARY)
                .isDue(MONDAY.plusYears(1))
                .isLateAfter(MONDAY.plusYears(1))
                .isGoneAfter(MONDAY.plusYears(1))
                .isBy(Channel.CALL)
                .names("order-1")
                .hasKey("acme/customer-anniversary//ann/first-purchase-2027")
                .says("On 2027-06-01 they have been buying from you for 1 year; tell ann what it means to you.");
        assertThat(Story.customer(MONDAY).on(MONDAY.plusYears(2)))
                .shows(ANNIVERSARY)
                .says("On 2028-06-01 they have been buying from you for 2 years; tell ann what it means to you.");
    }

    @Test
    void T1_a_first_purchase_on_29_February_is_marked_on_the_28th() {
        assertThat(Story.customer(LocalDate.of(2024, 2, 29)))
                .shows(ANNIVERSARY)
                .isDue(LocalDate.of(2025, 2, 28))
                .hasKey("acme/customer-anniversary//ann/first-purchase-2025");
    }

    @Test
    void L6_what_came_back_was_no_first_purchase() {
        Story story =
                Story.customer(MONDAY).on(WEDNESDAY).tell("order-2", bought()).tell("back", returned("order-1"));
        assertThat(story).shows(ANNIVERSARY).isDue(WEDNESDAY.plusYears(1)).names("order-2");
    }

    @Test
    void T3_key_contacts_get_the_anniversary() {
        Story story = Story.customer(MONDAY)
                .tell("ben", added(BEN, Role.INFLUENCER))
                .tell("carl", added(ContactId.of("carl"), Role.USER));
        assertThat(story).shows(ANNIVERSARY, ANN);
        assertThat(story).shows(ANNIVERSARY, BEN);
    }

    @Test
    void A2_put_off_it_stays_beyond_its_day_and_moves_as_a_whole() {
        Story story = Story.customer(MONDAY.minusYears(1).plusDays(1)).on(MONDAY);
        story.tell("later", rescheduled(story.keyOf(ANNIVERSARY), MONDAY.plusDays(10)));
        assertThat(story.on(MONDAY.plusDays(9)))
                .showsKey("acme/customer-anniversary//ann/first-purchase-2026")
                .isDue(MONDAY.plusDays(10))
                .isLateAfter(MONDAY.plusDays(10))
                .isGoneAfter(MONDAY.plusDays(10));
        story.on(MONDAY.plusDays(10))
                .tell(
                        "call",
                        completed(Story.key(ANNIVERSARY, "first-purchase-2026").withContact(ANN)));
        assertThat(story).shows(ANNIVERSARY).isDue(MONDAY.plusYears(1).plusDays(1));
    }

    @Test
    void A2_put_off_and_missed_it_is_stale() {
        Story story = Story.customer(MONDAY.minusYears(1).plusDays(1)).on(MONDAY);
        story.tell("later", rescheduled(story.keyOf(ANNIVERSARY), MONDAY.plusDays(10)));
        var plan = story.on(MONDAY.plusDays(11)).plan();
        Assertions.assertThat(plan.heldBack())
                .filteredOn(held -> held.code() == HeldBackCode.STALE)
                .extracting(held -> held.key().occurrence())
                .containsExactly("first-purchase-2026");
    }

    @Test
    void T1_where_only_the_month_of_a_birthday_is_known_there_is_no_card_and_the_plan_says_why() {
        Story story = Story.prospect(MONDAY)
                .tell("month", OccasionFact.birthdayIn(OccasionId.of("birthday-of-ann"), ANN, Month.JUNE));
        assertThat(story).hasNothingOf("birthday");
        Assertions.assertThat(story.playbook()
                        .whyNothing(story.relationship(), story.context(), ANN)
                        .lacks())
                .filteredOn(lack -> lack.rule().equals(RuleId.of("birthday")))
                .extracting(Lack::code)
                .containsExactly(Lack.Code.NO_BIRTHDAY_KNOWN);
        assertThat(story.tell("day", birthday(ANN, 6, 10))).shows("birthday");
    }
}
