package io.github.relationship.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.calendar.Weekend;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final UserId SAM = UserId.of("sam");
    private static final UserId KIM = UserId.of("kim");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final WorkingTime TENANT = WorkingTime.of(LONDON, WorkCalendar.MONDAY_TO_FRIDAY);
    private static final Absence EASTER = new Absence(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-07"));

    private static Desk folded(DeskFact... facts) {
        List<DeskEntry> entries = new ArrayList<>();
        for (DeskFact fact : facts) {
            int place = entries.size();
            entries.add(new DeskEntry(
                    FactId.of("d" + place),
                    Instant.parse("2026-01-05T09:00:00Z").plusSeconds(place),
                    fact));
        }
        Collections.reverse(entries);
        return Desk.folded(SAM, TENANT, entries);
    }

    @Test
    void C1_a_desk_of_which_nothing_is_said_works_where_and_when_the_tenant_does() {
        Desk desk = folded();
        assertThat(desk).isEqualTo(Desk.of(SAM, TENANT));
        assertThat(desk.active()).isTrue();
        assertThat(desk.capacity()).isEqualTo(25);
    }

    @Test
    void C1_zone_and_calendar_are_the_persons_own_once_said() {
        WorkCalendar fridayOff =
                WorkCalendar.builder().weekend(Weekend.FRIDAY_SATURDAY).build();
        Desk desk = folded(new DeskFact.ZoneSet(TOKYO), new DeskFact.CalendarSet(fridayOff));
        assertThat(desk.time()).isEqualTo(WorkingTime.of(TOKYO, fridayOff));
    }

    @Test
    void facts_are_folded_in_the_order_in_which_they_happened() {
        assertThat(folded(new DeskFact.CapacitySet(10), new DeskFact.CapacitySet(40))
                        .capacity())
                .isEqualTo(40);
        assertThat(folded(new DeskFact.Left(), new DeskFact.CameBack()).active())
                .isTrue();
        assertThat(folded(new DeskFact.CameBack(), new DeskFact.Left()).active())
                .isFalse();
    }

    @Test
    void A4_an_absence_lasts_from_its_first_day_until_the_return_in_the_persons_own_zone() {
        Desk desk = folded(new DeskFact.ZoneSet(TOKYO), new DeskFact.AbsencePlanned(EASTER));
        assertThat(desk.isAway(Instant.parse("2026-04-02T14:59:59Z"))).isFalse();
        assertThat(desk.isAway(Instant.parse("2026-04-02T15:00:00Z"))).isTrue();
        assertThat(desk.isAway(Instant.parse("2026-04-06T14:59:59Z"))).isTrue();
        assertThat(desk.isAway(Instant.parse("2026-04-06T15:00:00Z"))).isFalse();
    }

    @Test
    void A4_an_absence_can_be_cancelled_and_a_deputy_named_and_taken_back() {
        assertThat(folded(new DeskFact.AbsencePlanned(EASTER), new DeskFact.AbsenceCancelled(EASTER.fromInclusive()))
                        .absences())
                .isEmpty();
        assertThat(folded(new DeskFact.DeputyNamed(Optional.of(KIM))).deputy()).contains(KIM);
        assertThat(folded(new DeskFact.DeputyNamed(Optional.of(KIM)), new DeskFact.DeputyNamed(Optional.empty()))
                        .deputy())
                .isEmpty();
    }

    @Test
    void B3_a_signature_is_not_printed() {
        Desk desk = folded(new DeskFact.SignatureSet(new Signature("Sam Baker", "+44 20 0000\nsam@example.org")));
        assertThat(desk.signature().orElseThrow().name()).isEqualTo("Sam Baker");
        assertThat(desk.toString()).doesNotContain("Baker", "example.org");
    }

    @Test
    void B2_misuse_says_what_was_given_and_what_is_allowed() {
        assertThatThrownBy(() -> new Absence(LocalDate.parse("2026-04-07"), LocalDate.parse("2026-04-03")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "absence from 2026-04-07 until 2026-04-03 has no day; give a day of return after the first day");
        assertThatThrownBy(() -> folded(new DeskFact.CapacitySet(1_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacity is 1001 lines a day; allowed is 0 to 1,000");
    }
}
