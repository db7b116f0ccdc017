package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.rescheduled;
import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.prospect;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** T2 and T9: a date comes round, and does not drift. */
class CadenceTest {

    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER_1 = LocalDate.of(2026, 10, 1);
    private static final LocalDate GONE_AFTER = LocalDate.of(2026, 8, 12);

    private static Fact yes(ContactId contact) {
        return ConsentDecided.granted(contact, Channel.EMAIL, Purpose.PROMOTIONAL, "web form");
    }

    private static Story reader() {
        return prospect(MONDAY).tell("yes", yes(ANN));
    }

    private static Playbook newsletter(LocalDate anchor, Period every) {
        return Playbook.standard().with(Touches.newsletter(anchor, every));
    }

    @Test
    void T2_the_newsletter_goes_out_on_the_first_of_each_quarter() {
        assertThat(reader())
                .shows("newsletter")
                .isDue(JULY_1)
                .isLateAfter(JULY_1.plusDays(14))
                .isGoneAfter(GONE_AFTER)
                .isBy(Channel.EMAIL)
                .hasKey("acme/newsletter//ann/2026-07-01")
                .says("The newsletter of 2026-07-01 is due to ann.");
    }

    @Test
    void T2_monthly_on_the_31st_clamps_and_does_not_drift() {
        Story story = prospect(LocalDate.of(2026, 1, 5))
                .with(newsletter(LocalDate.of(2026, 1, 31), Period.ofMonths(1)))
                .tell("yes", yes(ANN));
        for (int month = 0; month < 36; month++) {
            LocalDate last = YearMonth.of(2026, 1).plusMonths(month).atEndOfMonth();
            assertThat(story.on(last.withDayOfMonth(15)))
                    .shows("newsletter")
                    .isDue(last)
                    .hasKey("acme/newsletter//ann/" + last);
            story.on(last).tell("issue of " + last, sent("newsletter", ANN));
        }
    }

    @Test
    void T8_a_machine_sends_on_the_day_closed_or_not() {
        LocalDate sunday = LocalDate.of(2026, 6, 14);
        assertThat(reader().with(newsletter(sunday, Period.ofMonths(1))))
                .shows("newsletter")
                .isDue(sunday);
    }

    @Test
    void T9_the_latest_missed_is_made_up_until_it_is_gone() {
        assertThat(reader().on(GONE_AFTER, "23:59")).shows("newsletter").isDue(JULY_1);
        assertThat(reader().on(GONE_AFTER.plusDays(1), "00:00"))
                .shows("newsletter")
                .isDue(OCTOBER_1);
    }

    @Test
    void T9_of_several_missed_only_the_latest_is_made_up() {
        Story story = reader().with(newsletter(MONDAY.plusDays(1), Period.ofDays(7)));
        assertThat(story.on(MONDAY.plusDays(17))).shows("newsletter").isDue(MONDAY.plusDays(15));
    }

    @Test
    void T9_who_joins_late_gets_no_burst() {
        assertThat(prospect(MONDAY).on(JULY_1, "23:59").tell("yes", yes(ANN)))
                .shows("newsletter")
                .isDue(JULY_1);
        assertThat(prospect(MONDAY).on(JULY_1.plusDays(1), "00:00").tell("yes", yes(ANN)))
                .shows("newsletter")
                .isDue(OCTOBER_1);
        Story ben = reader().on(JULY_1.plusDays(1))
                .tell("ben", added(BEN, Role.USER))
                .tell("ben too", yes(BEN));
        assertThat(ben).shows("newsletter", ANN).isDue(JULY_1);
        assertThat(ben).shows("newsletter", BEN).isDue(OCTOBER_1);
        assertThat(reader().inForceSince(JULY_1.plusDays(1)).on(JULY_1.plusDays(2)))
                .shows("newsletter")
                .isDue(OCTOBER_1);
    }

    @Test
    void T9_a_move_on_the_ladder_makes_no_issue_forgotten() {
        assertThat(reader().on(JULY_1.plusDays(1)).tell("order-1", bought()))
                .shows("newsletter")
                .isDue(JULY_1);
    }

    @Test
    void G12_a_touch_from_fourteen_days_before_does_it() {
        LocalDate early = JULY_1.minusDays(14);
        assertThat(reader().on(early, "00:00").tell("issue", sent("newsletter", ANN)))
                .shows("newsletter")
                .isDue(OCTOBER_1);
        assertThat(reader().on(early.minusDays(1), "23:59").tell("issue", sent("newsletter", ANN)))
                .shows("newsletter")
                .isDue(JULY_1);
        assertThat(reader().on(JULY_1.plusDays(9)).tell("issue", sent("newsletter", ANN)))
                .shows("newsletter")
                .isDue(OCTOBER_1);
    }

    @Test
    void G12_where_dates_follow_closely_one_touch_does_one_of_them() {
        for (int days : new int[] {1, 2, 7, 14, 20}) {
            Story story = reader().with(newsletter(MONDAY.plusDays(1), Period.ofDays(days)));
            story.on(MONDAY.plusDays(1)).tell("issue", sent("newsletter", ANN));
            assertThat(story).shows("newsletter").isDue(MONDAY.plusDays(1 + days));
        }
    }

    @Test
    void G4_its_own_word_does_it() {
        Story story = reader();
        story.tell("done", completed(story.keyOf("newsletter")));
        assertThat(story).shows("newsletter").isDue(OCTOBER_1);
    }

    @Test
    void A2_put_off_it_stays_beyond_its_expiry() {
        Story story = reader();
        story.tell("later", rescheduled(story.keyOf("newsletter"), GONE_AFTER.plusDays(7)));
        Assertions.assertThat(story.on(GONE_AFTER.plusDays(6)).plan().items())
                .filteredOn(item -> item.key().rule().value().equals("newsletter"))
                .extracting(item -> item.key().occurrence())
                .containsExactly("2026-07-01", "2026-10-01");
    }

    @Test
    void P2_only_who_said_yes_gets_it() {
        assertThat(prospect(MONDAY)).holdsBack("newsletter", HeldBackCode.NO_CONSENT);
        assertThat(reader().tell("no", ConsentDecided.refused(ANN, Purpose.PROMOTIONAL, "reply")))
                .holdsBack("newsletter", HeldBackCode.REFUSED);
    }
}
