package io.github.relationship.playbook;

import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.StandardRungs.PROSPECT;
import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_THURSDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.SATURDAY;
import static io.github.relationship.playbook.June.SUNDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BERLIN;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Nature;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Window;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T7 and T8: what must arrive is sent early enough, and never after. */
class LeadTimeTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate MAY = MONDAY.minusWeeks(3);

    private static Story bornOn(LocalDate day) {
        return Story.prospect(MAY).tell("day", birthday(ANN, day.getMonthValue(), day.getDayOfMonth()));
    }

    private static Rule parcel(Nature nature, Option... options) {
        return Occasion.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("parcel"))
                        .itemClass(ItemClass.OCCASION)
                        .purpose(Purpose.PERSONAL)
                        .nature(nature)
                        .addStages(PROSPECT, CUSTOMER)
                        .addOptions(options)
                        .because("{contact} has a birthday on {day}.")
                        .build())
                .days(OccasionDays.BIRTHDAYS)
                .build();
    }

    @Test
    void T7_a_card_is_due_five_working_days_before_the_day_and_late_two_after_that() {
        assertThat(bornOn(NEXT_WEDNESDAY))
                .shows("birthday")
                .isBy(Channel.POST)
                .isDue(WEDNESDAY)
                .isLateAfter(FRIDAY)
                .isGoneAfter(NEXT_WEDNESDAY.plusDays(3));
    }

    @Test
    void T7_the_senders_closed_days_make_it_earlier() {
        WorkCalendar closed = WorkCalendar.builder().addClosedDates(NEXT_MONDAY).build();
        assertThat(bornOn(NEXT_WEDNESDAY).tenant(BERLIN, closed))
                .shows("birthday")
                .isDue(MONDAY.plusDays(1))
                .isLateAfter(MONDAY.plusDays(3));
    }

    @Test
    void T7_a_card_noticed_too_late_becomes_an_email_on_the_day() {
        Story story = bornOn(NEXT_WEDNESDAY);
        assertThat(story.on(FRIDAY, "23:59")).shows("birthday").isBy(Channel.POST);
        assertThat(story.on(SATURDAY, "00:00"))
                .shows("birthday")
                .isBy(Channel.EMAIL)
                .isDue(NEXT_WEDNESDAY)
                .isLateAfter(NEXT_WEDNESDAY)
                .isGoneAfter(NEXT_WEDNESDAY.plusDays(3));
    }

    @Test
    void T7_and_a_call_where_they_refuse_emails() {
        Story story = bornOn(NEXT_WEDNESDAY).tell("no", ConsentDecided.refused(ANN, Channel.EMAIL, "said so"));
        assertThat(story.on(SATURDAY)).shows("birthday").isBy(Channel.CALL);
    }

    @Test
    void T7_where_nothing_else_is_left_it_is_held_back() {
        Story story = bornOn(NEXT_WEDNESDAY)
                .tell("no e-mail", ConsentDecided.refused(ANN, Channel.EMAIL, "said so"))
                .tell("no calls", ConsentDecided.refused(ANN, Channel.CALL, "said so"));
        assertThat(story.on(FRIDAY)).shows("birthday").isBy(Channel.POST);
        HeldBack held = assertThat(story.on(SATURDAY)).holdsBack("birthday", HeldBackCode.LEAD_TIME);
        Assertions.assertThat(held.struck())
                .extracting(struck -> struck.option().channel() + " " + struck.code())
                .containsExactly("EMAIL REFUSED", "CALL REFUSED", "POST LEAD_TIME");
    }

    @Test
    void T8_where_a_person_must_do_it_a_closed_day_moves_back_never_after() {
        Story story = bornOn(SUNDAY).on(NEXT_MONDAY.minusDays(4));
        assertThat(story)
                .shows("birthday")
                .isBy(Channel.EMAIL)
                .isDue(FRIDAY)
                .isLateAfter(FRIDAY)
                .isGoneAfter(NEXT_WEDNESDAY);
    }

    @Test
    void F21_known_when_the_working_day_before_was_over_it_is_due_on_the_day_itself() {
        Story story = Story.prospect(MONDAY).on(SATURDAY).tell("day", birthday(ANN, 6, 7));
        assertThat(story).shows("birthday").isBy(Channel.EMAIL).isDue(SUNDAY).isLateAfter(SUNDAY);
    }

    @Test
    void C1_the_day_is_the_recipients_and_the_sending_the_doers() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        Story story = Story.opened(MAY, PartyKind.COMPANY)
                .tell("ann", added(ANN, Role.DECISION_MAKER, auckland))
                .tell("qualified", AccountFact.qualified())
                .tell("day", birthday(ANN, 6, 10));
        assertThat(story).shows("birthday").isBy(Channel.POST).isDue(WEDNESDAY).isLateAfter(FRIDAY);
        assertThat(story.on(SATURDAY))
                .shows("birthday")
                .in(auckland)
                .isDue(NEXT_WEDNESDAY)
                .isLateAfter(NEXT_WEDNESDAY)
                .isGoneAfter(NEXT_WEDNESDAY.plusDays(3));
        story.at(Zones.startOfDay(NEXT_WEDNESDAY.plusDays(4), auckland));
        assertThat(story).shows("birthday").hasKey("acme/birthday//ann/birthday-of-ann-2027");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-07, 2026-06-05, 00:00, 2026-06-06, 00:00, a Sunday of hers: on the Friday before",
        "2026-06-08, 2026-06-05, 00:00, 2026-06-06, 00:00, her Monday is over before ours begins",
        "2026-06-09, 2026-06-08, 08:00, 2026-06-09, 08:00, her Tuesday begins on our Monday"
    })
    void T8_her_day_in_Tokyo_is_marked_on_working_days_in_Los_Angeles(
            LocalDate born, LocalDate due, LocalTime dueAt, LocalDate late, LocalTime lateAt, String because) {
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        Window window = isMarked(bornInTokyo(born).tenant(losAngeles, WorkCalendar.MONDAY_TO_FRIDAY));
        Assertions.assertThat(window.due()).isEqualTo(Zones.at(due, dueAt, losAngeles));
        Assertions.assertThat(window.latest()).isEqualTo(Zones.at(late, lateAt, losAngeles));
    }

    @Test
    void T8_her_Monday_in_Tokyo_that_begins_on_our_Sunday_is_marked_on_our_Monday_morning() {
        Window window = isMarked(bornInTokyo(NEXT_MONDAY));
        Assertions.assertThat(window.due()).isEqualTo(Zones.startOfDay(NEXT_MONDAY, BERLIN));
        Assertions.assertThat(window.latest()).isEqualTo(Zones.at(NEXT_MONDAY, LocalTime.of(17, 0), BERLIN));
    }

    @Test
    void F21_T8_her_Monday_that_becomes_known_on_our_weekend_is_marked_while_it_lasts() {
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        Story story = Story.told(MAY, Opened.of(PartyKind.COMPANY, Story.SAM))
                .tenant(losAngeles, WorkCalendar.MONDAY_TO_FRIDAY)
                .tell("ann", added(ANN, Role.DECISION_MAKER, TOKYO))
                .tell("qualified", AccountFact.qualified())
                .on(SATURDAY)
                .tell("day", birthday(ANN, 6, 8));
        Window window = isMarked(story);
        Assertions.assertThat(window.due()).isEqualTo(Zones.startOfDay(NEXT_MONDAY, TOKYO));
        Assertions.assertThat(window.latest()).isEqualTo(Zones.endOfDay(NEXT_MONDAY, TOKYO));
    }

    @Test
    void C1_the_explanation_says_whose_day_is_meant_where_it_is_not_the_doers() {
        assertThat(bornInTokyo(NEXT_WEDNESDAY))
                .shows("birthday")
                .says("ann has a birthday on 2026-06-10. The day is theirs, in Asia/Tokyo.");
        assertThat(bornOn(NEXT_WEDNESDAY)).shows("birthday").says("ann has a birthday on 2026-06-10.");
    }

    private static Story bornInTokyo(LocalDate day) {
        return Story.opened(MAY, PartyKind.COMPANY)
                .tell("ann", added(ANN, Role.DECISION_MAKER, TOKYO))
                .tell("qualified", AccountFact.qualified())
                .tell("no post", ConsentDecided.refused(ANN, Channel.POST, "said so"))
                .tell("day", birthday(ANN, day.getMonthValue(), day.getDayOfMonth()));
    }

    private static Window isMarked(Story story) {
        return assertThat(story).shows("birthday").isBy(Channel.EMAIL).item().window();
    }

    @Test
    void T8_nothing_is_in_time_after_it_is_gone_whatever_the_zones() {
        ZoneId kiritimati = ZoneId.of("Pacific/Kiritimati"); // 14 hours ahead
        ZoneId pagoPago = ZoneId.of("Pacific/Pago_Pago"); // 11 hours behind
        Story story = Story.opened(MAY, PartyKind.COMPANY)
                .with(Playbook.standard().with(parcel(Nature.CONTACT, Option.of(Channel.CALL, "call"))))
                .tell("ann", added(ANN, Role.DECISION_MAKER, kiritimati))
                .tell("qualified", AccountFact.qualified())
                .tell("day", birthday(ANN, 6, 6))
                .tenant(pagoPago, WorkCalendar.MONDAY_TO_FRIDAY);
        assertThat(story).shows("parcel").isDue(FRIDAY);
        assertThat(story).shows("parcel").in(kiritimati).isLateAfter(SATURDAY).isGoneAfter(SATURDAY);
    }

    @Test
    void T7_with_a_short_lead_it_is_late_when_it_could_no_longer_arrive() {
        Option courier = Option.of(Channel.POST, "by courier").withLead(1);
        Story story = bornOn(NEXT_WEDNESDAY).with(Playbook.standard().with(parcel(Nature.CONTACT, courier)));
        assertThat(story)
                .shows("parcel")
                .isDue(NEXT_TUESDAY)
                .isLateAfter(NEXT_WEDNESDAY)
                .isGoneAfter(NEXT_WEDNESDAY);
    }

    @Test
    void T8_a_task_on_a_day_of_theirs_is_done_on_the_doers_day() {
        Story story = bornOn(SUNDAY).with(Playbook.standard().with(parcel(Nature.TASK)));
        assertThat(story).shows("parcel").isATask().isDue(FRIDAY).isGoneAfter(SUNDAY);
    }

    @Test
    void T8_what_is_no_occasion_waits_for_the_next_open_day() {
        WorkCalendar closed = WorkCalendar.builder()
                .addClosedDates(NEXT_THURSDAY, NEXT_FRIDAY)
                .build();
        Story story = Story.prospect(MONDAY)
                .tenant(BERLIN, closed)
                .on(WEDNESDAY)
                .tell("visit", Facts.metAndAgreed(NEXT_THURSDAY), ANN);
        assertThat(story).shows("F2").isDue(NEXT_MONDAY.plusWeeks(1)).isLateAfter(NEXT_MONDAY.plusDays(8));
    }
}
