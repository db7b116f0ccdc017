package io.github.relationship.simulation;

import static io.github.relationship.simulation.Life.ANN;
import static io.github.relationship.simulation.Life.BEN;
import static io.github.relationship.simulation.Life.days;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.LeapDayConvention;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.desk.Desk;
import io.github.relationship.desk.Signature;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Nature;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rule.Cadence;
import io.github.relationship.rule.Missed;
import io.github.relationship.touch.Touches;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How touches behave over years: each is done as it comes due, and the next plan goes by it. */
class TouchBehavioursTest {

    private static final Fact YES = ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "said so");

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Fact birthday(ContactId contact, int month, int dayOfMonth) {
        return OccasionFact.birthday(OccasionId.of("birthday-of-" + contact), contact, YearlyDay.of(month, dayOfMonth));
    }

    @ParameterizedTest
    @EnumSource(LeapDayConvention.class)
    void T1_a_birthday_on_29_February_through_12_years_with_closed_days_and_the_way_of_the_post(
            LeapDayConvention convention) {
        YearlyDay born = new YearlyDay(MonthDay.of(2, 29), convention);
        // Carnival closes Berlin twice, in the days in which the card is to be written.
        WorkCalendar calendar = WorkCalendar.builder()
                .addClosedDates(day("2028-02-24"), day("2031-02-24"), day("2031-02-25"))
                .build();
        WorkingTime work = WorkingTime.of(Life.BERLIN, calendar);
        Timeline years = Life.prospect("2026-03-10")
                .byOnly("birthday")
                .in(context -> context.tenant(work))
                .tell(OccasionFact.birthday(OccasionId.of("born"), ANN, born))
                .until("2038-03-10", Behaviour.onTheDay());
        List<LocalDate> sent = IntStream.rangeClosed(2027, 2038)
                .mapToObj(year -> {
                    boolean leap = year % 4 == 0;
                    LocalDate common = convention == LeapDayConvention.MARCH_1
                            ? LocalDate.of(year, 3, 1)
                            : LocalDate.of(year, 2, 28);
                    LocalDate marked = leap ? LocalDate.of(year, 2, 29) : common;
                    return calendar.minusWorkingDays(calendar.previous(marked), 5);
                })
                .toList();
        assertThat(days(years, "birthday", Outcome.DONE)).hasSize(12).isEqualTo(sent);
        assertThat(years.entries())
                .allSatisfy(
                        entry -> assertThat(entry.item().option().orElseThrow().channel())
                                .isEqualTo(Channel.POST));
    }

    @Test
    void T2_monthly_on_the_31st_through_3_years_goes_out_on_each_last_day() {
        Timeline years = Life.prospect("2026-01-05")
                .by(Playbook.builder()
                        .from(Playbook.standard())
                        .rules(List.of(Touches.newsletter(day("2026-01-31"), Period.ofMonths(1))))
                        .build())
                .tell(YES)
                .until("2029-01-05", Behaviour.onTheDay());
        assertThat(days(years, "newsletter", Outcome.DONE))
                .containsExactlyElementsOf(IntStream.range(0, 36)
                        .mapToObj(
                                month -> YearMonth.of(2026, 1).plusMonths(month).atEndOfMonth())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Missed.class)
    void T9_who_joins_late_gets_no_burst(Missed missed) {
        Cadence monthly = (Cadence) Touches.newsletter(day("2010-01-31"), Period.ofMonths(1));
        Playbook playbook = Playbook.builder()
                .from(Playbook.standard())
                .rules(List.of(
                        Touches.birthday(),
                        Cadence.builder().from(monthly).missed(missed).build()))
                .build();
        Timeline weeks = Life.prospect("2026-01-05")
                .by(playbook)
                .on("2026-06-10")
                .tell(YES)
                .tell(birthday(ANN, 6, 9))
                .until("2026-07-10", Behaviour.onTheDay());
        assertThat(days(weeks, "newsletter", Outcome.DONE)).containsExactly(day("2026-06-30"));
        assertThat(days(weeks, "birthday", Outcome.DONE)).isEmpty();
    }

    @Test
    void T4_the_same_gesture_never_comes_twice_running() {
        Timeline years = Life.client("2026-01-05")
                .byOnly("special-gesture", "something-to-keep")
                .until("2032-02-02", Behaviour.onTheDay());
        for (String rule : List.of("special-gesture", "something-to-keep")) {
            List<String> gestures = years.of(RuleId.of(rule)).stream()
                    .flatMap(entry -> Life.gesture(entry).stream())
                    .toList();
            assertThat(gestures).as(rule).hasSizeGreaterThan(4);
            for (int i = 2; i < gestures.size(); i++) {
                assertThat(gestures.subList(i - 2, i + 1)).as(rule).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void T5_one_holiday_card_a_season() {
        Timeline years = Life.client("2026-01-05").byOnly("holiday-card").until("2031-02-02", Behaviour.onTheDay());
        assertThat(days(years, "holiday-card", Outcome.DONE))
                .hasSize(5)
                .allSatisfy(sent -> assertThat(sent.getMonthValue()).isEqualTo(12));
    }

    @Test
    void T7_a_card_noticed_too_late_becomes_an_email_or_a_call() {
        Life known = Life.prospect("2026-06-08").byOnly("birthday").tell(birthday(ANN, 6, 10));
        assertThat(channels(known)).containsExactly(Channel.EMAIL);
        assertThat(channels(known.tell(ConsentDecided.refused(ANN, Channel.EMAIL, "said so"))))
                .containsExactly(Channel.CALL);
    }

    private static List<Channel> channels(Life life) {
        return life.until("2026-07-01", Behaviour.onTheDay()).done().stream()
                .map(entry -> entry.item().option().orElseThrow().channel())
                .toList();
    }

    @Test
    void G1_a_channel_without_an_address_falls_to_the_next() {
        Life life = Life.opened("2026-05-04", PartyKind.COMPANY)
                .byOnly("birthday")
                .tell(ContactFact.added(ContactCard.builder()
                        .id(ANN)
                        .role(Role.DECISION_MAKER)
                        .addAddresses(Channel.CALL)
                        .build()))
                .tell(AccountFact.qualified())
                .tell(birthday(ANN, 6, 10));
        assertThat(channels(life)).containsExactly(Channel.CALL);
    }

    @Test
    void T12_one_card_to_a_household_each_year_and_a_birthday_card_to_each() {
        Life life = Life.opened("2026-01-05", PartyKind.HOUSEHOLD)
                .byOnly("holiday-card", "birthday")
                .tell(ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER)))
                .tell(ContactFact.added(ContactCard.of(BEN, Role.DECISION_MAKER)))
                .tell(AccountFact.qualified())
                .tell(birthday(ANN, 5, 20))
                .tell(birthday(BEN, 9, 15));
        Timeline years = life.until("2029-02-01", Behaviour.onTheDay());
        assertThat(years.of(RuleId.of("holiday-card"))).hasSize(3);
        assertThat(years.of(RuleId.of("birthday"))).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 6})
    void P7_what_may_wait_leaves_two_days_between_and_makes_no_more_than_two_a_week(int late) {
        Life life = Life.client("2026-01-05").tell(YES).tell(birthday(ANN, 6, 10));
        Timeline year = life.until("2027-02-02", Behaviour.lateBy(late));
        List<Instant> waiting = year.done().stream()
                .filter(entry -> entry.item().nature() == Nature.CONTACT)
                .filter(entry -> Set.of("useful-item", "keep-in-touch", "newsletter", "something-to-keep", "F8", "F14")
                        .contains(entry.item().key().rule().value()))
                .map(TouchBehavioursTest::reaches)
                .sorted()
                .toList();
        assertThat(waiting).hasSizeGreaterThan(8);
        for (int i = 1; i < waiting.size(); i++) {
            assertThat(Duration.between(waiting.get(i - 1), waiting.get(i)))
                    .as(Life.print(year))
                    .isGreaterThanOrEqualTo(Duration.ofDays(2));
        }
        for (int i = 2; i < waiting.size(); i++) {
            assertThat(Duration.between(waiting.get(i - 2), waiting.get(i))).isGreaterThanOrEqualTo(Duration.ofDays(7));
        }
    }

    private static Instant reaches(TimelineEntry entry) {
        int lead = entry.item().option().orElseThrow().leadWorkingDays();
        LocalDate arrives = Life.WORK.calendar().plusWorkingDays(Life.dayOf(entry.at()), lead);
        return entry.at().plus(Duration.ofDays(ChronoUnit.DAYS.between(Life.dayOf(entry.at()), arrives)));
    }

    private static final LocalDate LEAVES = day("2026-07-06");
    private static final LocalDate RETURNS = day("2026-07-27");

    private static int mostInAWeek(List<LocalDate> days) {
        return days.stream()
                .mapToInt(day -> (int) days.stream()
                        .filter(other -> !other.isBefore(day) && other.isBefore(day.plusDays(7)))
                        .count())
                .max()
                .orElse(0);
    }

    private static List<LocalDate> contacts(Timeline timeline) {
        return timeline.done().stream()
                .filter(entry -> entry.item().nature() == Nature.CONTACT)
                .map(entry -> Life.dayOf(entry.at()))
                .toList();
    }

    @Test
    void C6_three_weeks_of_holiday_of_the_rep_make_no_pile_up() {
        WorkCalendar holiday = WorkCalendar.builder()
                .addAllClosedDates(LEAVES.datesUntil(RETURNS).toList())
                .build();
        Desk away = Desk.builder()
                .user(Life.SAM)
                .time(WorkingTime.of(Life.BERLIN, holiday))
                .signature(new Signature("Sam Baker", "sam@example.com"))
                .build();
        Timeline year = Life.client("2026-01-05")
                .tell(YES)
                .tell(birthday(ANN, 7, 15))
                .in(context -> context.desks(
                        user -> Optional.of(away).filter(desk -> desk.user().equals(user))))
                .until("2026-10-01", Behaviour.onTheDay());
        assertThat(year.done())
                .noneMatch(entry -> entry.item().doing() == Doing.BY_PERSON
                        && !Life.dayOf(entry.at()).isBefore(LEAVES)
                        && Life.dayOf(entry.at()).isBefore(RETURNS));
        assertThat(mostInAWeek(contacts(year))).as(Life.print(year)).isLessThanOrEqualTo(3);
        // The card for the fifteenth was written before.
        assertThat(days(year, "birthday", Outcome.DONE))
                .allMatch(LEAVES::isAfter)
                .hasSize(1);
    }

    @Test
    void P3_three_weeks_of_holiday_of_the_contact_make_no_pile_up() {
        Timeline year = Life.client("2026-01-05")
                .tell(YES)
                .tell(OutOfOffice.until(ANN, day("2026-05-25")))
                .until("2026-10-01", Behaviour.onTheDay());
        List<LocalDate> after = contacts(year);
        assertThat(after).isNotEmpty();
        assertThat(mostInAWeek(after)).as(Life.print(year)).isLessThanOrEqualTo(3);
        assertThat(year.done())
                .filteredOn(entry -> Life.dayOf(entry.at()).isBefore(day("2026-05-26")))
                .filteredOn(entry -> entry.item().contact().equals(Optional.of(ANN)))
                .allMatch(entry -> entry.item().option().orElseThrow().channel() == Channel.POST);
    }

    @Test
    void P3_the_end_of_a_holiday_wakes_nobody_who_is_held_for_another_reason() {
        Life life = Life.client("2026-01-05")
                .byOnly("useful-item", "keep-in-touch")
                .on("2026-05-04")
                .tell(ComplaintFact.opened(ANN))
                .tell(OutOfOffice.until(ANN, day("2026-05-25")));
        Timeline summer = life.until("2026-07-01", Behaviour.onTheDay());
        assertThat(summer.done()).isEmpty();
        assertThat(summer.plan().heldBack())
                .isNotEmpty()
                .allSatisfy(held -> assertThat(held.code()).isIn(HeldBackCode.HOLD, HeldBackCode.MERGED));
    }

    @Test
    void T8_nothing_that_a_person_does_is_due_on_a_weekend_through_a_year() {
        Timeline years = Life.client("2026-01-05").tell(YES).until("2027-02-02", Behaviour.lateBy(1));
        assertThat(years.done())
                .filteredOn(entry -> entry.item().doing() == Doing.BY_PERSON)
                .hasSizeGreaterThan(20)
                .allSatisfy(entry -> assertThat(Life.WORK
                                .calendar()
                                .isWorkingDay(Life.dayOf(entry.item().window().due())))
                        .as(entry.item().key() + " " + entry.item().window())
                        .isTrue());
    }
}
