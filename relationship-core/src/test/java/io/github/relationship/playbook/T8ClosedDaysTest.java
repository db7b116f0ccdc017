package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.June.*;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BERLIN;

import io.github.relationship.calendar.Calendars;
import io.github.relationship.calendar.HolidayProvider;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.plan.Doing;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cadence;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T8: which days are closed for whom, and where a touch moves. Sam works from Monday to Friday, in Berlin. */
class T8ClosedDaysTest {

    private static final Region AUSTRIA = Region.of("AT");
    private static final LocalDate EARLIER = MONDAY.minusWeeks(3);

    /** Thursday the 11th is a holiday in Austria, and Friday the 5th in Germany. */
    private enum Holidays implements HolidayProvider {
        JUNE;

        @Override
        public Set<LocalDate> holidays(Region region, int year) {
            return Set.of(region.equals(AUSTRIA) ? NEXT_THURSDAY : FRIDAY);
        }

        @Override
        public String version() {
            return "june-1";
        }
    }

    private static Story party(PartyKind kind) {
        return Story.opened(EARLIER, kind)
                .tell("ann", added(ANN, Role.DECISION_MAKER))
                .tell("qualified", AccountFact.qualified());
    }

    private static Story withoutPost(Story story) {
        return story.tell("no post", ConsentDecided.refused(ANN, Channel.POST, "said so"));
    }

    private static Story inAustria(Story story) {
        WorkCalendar calendar =
                WorkCalendar.builder().holidayProvider(Holidays.JUNE).build();
        return story.tenant(BERLIN, calendar)
                .tell(
                        "moved",
                        ContactFact.changed(ContactCard.builder()
                                .id(ANN)
                                .role(Role.DECISION_MAKER)
                                .region(AUSTRIA)
                                .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY,         2026-05-29, the office is closed on Saturday too",
        "ONE_PERSON_FIRM, 2026-05-29, so is a firm of one",
        "HOUSEHOLD,       2026-06-01, the post comes on Saturday",
        "PERSON,          2026-06-01, to whoever lives alone too"
    })
    void T8_a_card_for_a_Sunday_arrives_before(PartyKind kind, LocalDate due, String because) {
        Story story = party(kind).tell("day", birthday(ANN, 6, 7));
        assertThat(story).shows("birthday").isBy(Channel.POST).isDue(due);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY,   2026-06-10, the office is closed",
        "HOUSEHOLD, 2026-06-11, at home the day itself is right, and Sam works on it"
    })
    void T8_an_email_on_their_holiday_moves_back_only_at_the_office(PartyKind kind, LocalDate due, String because) {
        Story story = inAustria(withoutPost(party(kind))).tell("day", birthday(ANN, 6, 11));
        assertThat(story)
                .shows("birthday")
                .isBy(Channel.EMAIL)
                .isDue(due)
                .isLateAfter(due)
                .isGoneAfter(NEXT_THURSDAY.plusDays(3));
    }

    @Test
    void T8_the_post_does_not_come_on_their_holiday_at_home_either() {
        Story story = inAustria(party(PartyKind.HOUSEHOLD)).tell("day", birthday(ANN, 6, 11));
        assertThat(story).shows("birthday").isBy(Channel.POST).isDue(WEDNESDAY);
    }

    @Test
    void T8_where_nobody_knows_their_region_holidays_are_the_tenants_but_not_its_own_closed_days() {
        WorkCalendar tenant = WorkCalendar.builder()
                .holidayProvider(Holidays.JUNE)
                .region(Region.of("DE"))
                .addClosedDates(NEXT_FRIDAY)
                .build();
        Story holiday =
                withoutPost(party(PartyKind.COMPANY)).tenant(BERLIN, tenant).tell("day", birthday(ANN, 6, 5));
        assertThat(holiday).shows("birthday").isDue(THURSDAY);
        Story closed = party(PartyKind.COMPANY).tenant(BERLIN, tenant).tell("day", birthday(ANN, 6, 12));
        assertThat(closed).shows("birthday").isBy(Channel.POST).isDue(THURSDAY);
    }

    @Test
    void T8_the_partys_region_counts_for_whoever_has_none() {
        Opened opened = Opened.builder()
                .partyKind(PartyKind.COMPANY)
                .owner(Story.SAM)
                .region(AUSTRIA)
                .build();
        WorkCalendar calendar =
                WorkCalendar.builder().holidayProvider(Holidays.JUNE).build();
        Story story = withoutPost(Story.told(EARLIER, opened)
                        .tell("ann", added(ANN, Role.DECISION_MAKER))
                        .tell("qualified", AccountFact.qualified()))
                .tenant(BERLIN, calendar)
                .tell("day", birthday(ANN, 6, 11));
        assertThat(story).shows("birthday").isDue(NEXT_WEDNESDAY);
    }

    @Test
    void T8_a_host_may_know_the_calendar_of_a_region_better() {
        Calendars calendars = region -> region.equals(AUSTRIA)
                ? Optional.of(WorkCalendar.builder().addClosedDates(NEXT_FRIDAY).build())
                : Optional.empty();
        Story story = inAustria(withoutPost(party(PartyKind.COMPANY)))
                .calendars(calendars)
                .tell("day", birthday(ANN, 6, 12));
        assertThat(story).shows("birthday").isDue(NEXT_THURSDAY);
    }

    @Test
    void T8_known_when_the_open_day_before_was_over_it_is_done_on_the_day() {
        Story story = withoutPost(Story.prospect(MONDAY)).on(SATURDAY).tell("day", birthday(ANN, 6, 7));
        assertThat(story).shows("birthday").isDue(SUNDAY).isLateAfter(SUNDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY,   2026-06-06, 2026-06-08, a Saturday: the office opens on Monday",
        "COMPANY,   2026-06-11, 2026-06-12, their holiday",
        "HOUSEHOLD, 2026-06-06, 2026-06-08, Sam is at home too",
        "HOUSEHOLD, 2026-06-11, 2026-06-11, at home no day is closed"
    })
    void T8_a_cadence_moves_forward_and_its_anchor_stays(
            PartyKind kind, LocalDate anchor, LocalDate due, String because) {
        Cadence newsletter = (Cadence) Touches.newsletter(anchor, Period.ofMonths(3));
        Ask byHand = Ask.builder().from(newsletter.ask()).doing(Doing.BY_PERSON).build();
        Story story = inAustria(party(kind)
                .with(Playbook.standard()
                        .with(Cadence.builder().from(newsletter).ask(byHand).build()))
                .tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "said so")));
        assertThat(story)
                .shows("newsletter")
                .isDue(due)
                .isLateAfter(anchor.plusDays(14))
                .hasKey("acme/newsletter//ann/" + anchor);
    }
}
