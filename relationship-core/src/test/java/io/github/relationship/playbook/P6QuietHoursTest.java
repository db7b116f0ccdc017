package io.github.relationship.playbook;

import static io.github.relationship.history.PreferenceLearnt.Provenance.SAID;
import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.changed;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.wish;
import static io.github.relationship.playbook.June.*;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BERLIN;
import static io.github.relationship.playbook.Story.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.ZoneSource;
import io.github.relationship.calendar.Zones;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.Fact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.Role;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Release;
import io.github.relationship.touch.Touches;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** P6, P7 and P8 on release: whether this is the moment. Ann agreed to hear from us on Friday, by phone. */
class P6QuietHoursTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final PersonKey KEY = PersonKey.of("ann");
    private static final RelationshipId OTHER = RelationshipId.of("other");

    private static Story agreed() {
        return Story.prospect(MONDAY).on(TUESDAY).tell("visit", metAndAgreed(FRIDAY), ANN);
    }

    private static ReachableHours hours(String begin, String end) {
        return new ReachableHours(Set.of(DayOfWeek.values()), LocalTime.parse(begin), LocalTime.parse(end));
    }

    private static Fact reachable(String begin, String end) {
        return wish(ANN, SAID).addReachable(hours(begin, end)).build();
    }

    private static Release release(Story story, String rule) {
        return story.release(PlanAssert.assertThat(story).shows(rule).item());
    }

    private static Instant notBefore(Release release) {
        assertThat(release).isInstanceOf(Release.Later.class);
        return ((Release.Later) release).notBefore();
    }

    private static Instant at(LocalDate day, String time, ZoneId zone) {
        return Zones.at(day, LocalTime.parse(time), zone);
    }

    @Test
    void P6_a_refused_release_names_the_next_allowed_instant() {
        Story story = agreed().tell("hours", reachable("14:00", "16:00")).on(FRIDAY, "10:00");
        Release release = release(story, "F2");
        assertThat(notBefore(release)).isEqualTo(at(FRIDAY, "14:00", BERLIN));
        assertThat(((Release.Later) release).code()).isEqualTo(Release.Code.QUIET_HOURS);
        assertThat(release(story.on(FRIDAY, "14:00"), "F2")).isEqualTo(Release.GO);
        assertThat(notBefore(release(story.on(FRIDAY, "16:00"), "F2"))).isEqualTo(at(SATURDAY, "14:00", BERLIN));
    }

    @Test
    void P6_hours_that_wrap_midnight_are_of_the_recipients_zone() {
        Story story = agreed().tell("zone", wish(ANN, SAID).zone("Asia/Tokyo").build())
                .tell("hours", reachable("18:00", "02:00"));
        story.at(at(FRIDAY, "17:59", TOKYO));
        assertThat(notBefore(release(story, "F2"))).isEqualTo(at(FRIDAY, "18:00", TOKYO));
        assertThat(release(story.at(at(SATURDAY, "01:59", TOKYO)), "F2")).isEqualTo(Release.GO);
        assertThat(notBefore(release(story.at(at(SATURDAY, "02:00", TOKYO)), "F2")))
                .isEqualTo(at(SATURDAY, "18:00", TOKYO));
    }

    @Test
    void P6_the_playbooks_hours_and_the_persons_must_both_allow() {
        Story story = agreed().within(Limits.builder()
                        .addContactHours(hours("15:00", "20:00"))
                        .build())
                .tell("hours", reachable("14:00", "16:00"))
                .on(FRIDAY, "10:00");
        assertThat(notBefore(release(story, "F2"))).isEqualTo(at(FRIDAY, "15:00", BERLIN));
    }

    @Test
    void P6_an_unknown_zone_falls_back_and_says_so() {
        Story story = agreed().tell("zone", wish(ANN, SAID).zone("Mars/Olympus").build())
                .tell("hours", reachable("14:00", "16:00"))
                .on(FRIDAY, "10:00");
        Release.Later later = (Release.Later) release(story, "F2");
        assertThat(later.notBefore()).isEqualTo(at(FRIDAY, "14:00", BERLIN));
        assertThat(later.zone().orElseThrow().source()).isEqualTo(ZoneSource.TENANT);
        assertThat(later.zone().orElseThrow().unknown()).containsEntry(ZoneSource.CONTACT, "Mars/Olympus");
    }

    @Test
    void P6_where_no_hour_is_left_before_it_is_gone_it_is_never_done() {
        Story story = agreed().tell("hours", reachable("14:00", "16:00"));
        AgendaItem line = PlanAssert.assertThat(story).shows("F2").item();
        story.at(line.window().expires().orElseThrow().minusSeconds(60));
        assertThat(story.release(line)).isEqualTo(new Release.Never(Release.Code.QUIET_HOURS, Optional.empty()));
    }

    @Test
    void P6_letters_may_be_posted_at_any_hour() {
        Story story = Story.prospect(MONDAY.minusWeeks(3))
                .tell("day", birthday(ANN, 6, 10))
                .tell("hours", reachable("14:00", "16:00"))
                .on(WEDNESDAY, "10:00");
        PlanAssert.assertThat(story).shows("birthday").isBy(Channel.POST);
        assertThat(release(story, "birthday")).isEqualTo(Release.GO);
    }

    @Test
    void P6_a_nightly_planner_never_starves_a_contact_with_quiet_nights() {
        Story story = Story.prospect(MONDAY)
                .with(Playbook.standard().with(Touches.newsletter(NEXT_MONDAY, Period.ofMonths(3))))
                .tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "said so"))
                .tell("hours", reachable("08:00", "20:00"))
                .on(NEXT_MONDAY, "00:30");
        PlanAssert.assertThat(story).shows("newsletter").isDue(NEXT_MONDAY);
        assertThat(notBefore(release(story, "newsletter"))).isEqualTo(at(NEXT_MONDAY, "08:00", BERLIN));
        assertThat(release(story.on(NEXT_MONDAY, "08:00"), "newsletter")).isEqualTo(Release.GO);
    }

    @Test
    void P6_a_recipient_in_Tokyo_and_a_doer_in_London_who_share_no_hour_write() {
        Desk sam = Desk.of(SAM, WorkingTime.of(LONDON, WorkCalendar.MONDAY_TO_FRIDAY));
        Story story = Story.opened(MONDAY, PartyKind.COMPANY)
                .tell("ann", added(ANN, Role.DECISION_MAKER, TOKYO))
                .tell("qualified", AccountFact.qualified())
                .desk(sam)
                .on(TUESDAY)
                .tell("visit", metAndAgreed(FRIDAY), ANN);
        PlanAssert.assertThat(story).shows("F2").isBy(Channel.CALL);
        story.tell("hours", reachable("09:00", "17:00"));
        PlanAssert.assertThat(story).shows("F2").isBy(Channel.EMAIL);
        story.tell("evenings", reachable("17:00", "19:00"));
        PlanAssert.assertThat(story).shows("F2").isBy(Channel.CALL);
    }

    @Test
    void P6_what_only_calls_can_do_is_held_back_without_a_common_hour() {
        Story story = agreed().tell("calls only", Facts.refuses(ANN, Channel.EMAIL))
                .tell("nights", reachable("22:00", "06:00"));
        PlanAssert.assertThat(story).holdsBack("F2", HeldBackCode.NO_COMMON_HOURS);
    }

    private static Story known() {
        return Story.prospect(MONDAY.minusWeeks(3))
                .tell("card", changed(ContactCard.builder().id(ANN).personKey(KEY)))
                .tell("day", birthday(ANN, 6, 10))
                .on(WEDNESDAY);
    }

    private static LedgerEntry sent(RelationshipId party, String rule, LocalDate day) {
        return new LedgerEntry(KEY, party, Channel.POST, at(day, "10:00", BERLIN), Optional.of(RuleId.of(rule)));
    }

    @Test
    void P8_a_person_known_at_two_firms_gets_one_birthday_card() {
        assertThat(release(known(), "birthday")).isEqualTo(Release.GO);
        Release twice = release(known().elsewhere(sent(OTHER, "birthday", TUESDAY)), "birthday");
        assertThat(twice)
                .isEqualTo(new Release.Never(Release.Code.HELD_BACK, Optional.of(HeldBackCode.DUPLICATE_PERSON)));
    }

    @Test
    void P8_a_seasons_card_from_another_firm_is_this_seasons_whatever_its_day() {
        Story newYear = known().on(LocalDate.of(2026, 12, 28));
        assertThat(release(newYear, "holiday-card")).isEqualTo(Release.GO);
        assertThat(release(newYear.elsewhere(sent(OTHER, "holiday-card", LocalDate.of(2026, 11, 20))), "holiday-card"))
                .isEqualTo(new Release.Never(Release.Code.HELD_BACK, Optional.of(HeldBackCode.DUPLICATE_PERSON)));
    }

    @Test
    void P8_another_kind_of_card_last_years_and_our_own_are_not_the_same() {
        assertThat(release(known().elsewhere(sent(OTHER, "holiday", TUESDAY)), "birthday"))
                .isEqualTo(Release.GO);
        assertThat(release(known().elsewhere(sent(OTHER, "birthday", TUESDAY.minusYears(1))), "birthday"))
                .isEqualTo(Release.GO);
        assertThat(release(known().elsewhere(sent(Story.ACME, "birthday", TUESDAY)), "birthday"))
                .isEqualTo(Release.GO);
    }

    @Test
    void P7_P8_the_caps_count_what_the_person_got_elsewhere() {
        Story story = Story.prospect(MONDAY)
                .with(Playbook.standard().with(Touches.newsletter(NEXT_MONDAY, Period.ofMonths(3))))
                .within(Playbook.standard().limits())
                .tell("card", changed(ContactCard.builder().id(ANN).personKey(KEY)))
                .tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "said so"));
        Instant due =
                PlanAssert.assertThat(story).shows("newsletter").item().window().due();
        story.at(due);
        assertThat(release(story, "newsletter")).isEqualTo(Release.GO);
        Instant before = due.minusSeconds(3_600);
        story.elsewhere(new LedgerEntry(KEY, OTHER, Channel.CALL, before, Optional.empty()));
        assertThat(release(story, "newsletter"))
                .isEqualTo(new Release.Later(
                        before.plusSeconds(48 * 3_600), Release.Code.HELD_BACK, Optional.of(HeldBackCode.SPACING)));
    }

    @Test
    void P7_what_was_done_after_it_was_due_counts_on_release() {
        Story story = Story.prospect(MONDAY)
                .with(Playbook.standard().with(Touches.newsletter(NEXT_MONDAY, Period.ofMonths(3))))
                .within(Playbook.standard().limits())
                .tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "said so"));
        story.on(MONDAY.plusDays(13)).tell("touch", touch());
        assertThat(notBefore(release(story.on(MONDAY.plusDays(14)), "newsletter")))
                .isEqualTo(at(MONDAY.plusDays(15), "10:00", BERLIN));
    }

    private static TouchSent touch() {
        return TouchSent.builder()
                .contact(ANN)
                .channel(Channel.EMAIL)
                .rule(RuleId.of("card"))
                .build();
    }
}
