package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.memory.InMemoryRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** A2: a line is hidden for a while. The call is due on Monday the 8th, late after the 22nd, gone after 12 July. */
class SnoozeTest {

    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");
    private static final ItemKey SILENCE = ItemKey.of(ACME, RuleId.of("F9"), "start");

    private static Instant startOf(LocalDate day) {
        return Zones.startOfDay(day, ZoneOffset.UTC);
    }

    private static Office withACall() {
        return Office.open().sold().on(MONDAY.plusDays(8));
    }

    private static Instant expiry(Office office) {
        return office.firm()
                .plan(ACME)
                .find(CALL)
                .orElseThrow()
                .window()
                .expires()
                .orElseThrow();
    }

    @Test
    void A2_it_shows_again_when_the_time_has_come_and_is_as_late_as_before() {
        Office office = withACall();
        Instant until = startOf(MONDAY.plusDays(10));
        var before = office.firm().plan(ACME).find(CALL).orElseThrow();
        Recorded recorded = office.firm().snooze(CALL, SAM, until);
        var line = recorded.plan().find(CALL).orElseThrow();
        assertThat(line.shows()).isEqualTo(until);
        assertThat(line.window()).isEqualTo(before.window());
        assertThat(office.firm().agenda(SAM).items())
                .noneMatch(item -> item.key().equals(CALL));
        assertThat(office.on(MONDAY.plusDays(10), "00:00").firm().agenda(SAM).items())
                .contains(line);
        assertThat(recorded.relationship()
                        .find(recorded.facts().get(0))
                        .orElseThrow()
                        .actor())
                .contains(SAM);
    }

    @Test
    void A2_a_snooze_beyond_expiry_is_refused_with_the_last_instant_allowed() {
        Office office = withACall();
        Instant expiry = expiry(office);
        SnoozeRefusedException refused = catchThrowableOfType(
                SnoozeRefusedException.class, () -> office.firm().snooze(CALL, SAM, expiry));
        assertThat(refused.item()).isEqualTo(CALL);
        assertThat(refused.given()).isEqualTo(expiry);
        assertThat(refused.lastAllowed()).isEqualTo(expiry.minus(1, ChronoUnit.MICROS));
        assertThat(refused)
                .hasMessage("item acme/F3///order-1 cannot be snoozed until " + expiry + ": it is "
                        + office.now() + " now, and the last instant allowed is " + refused.lastAllowed()
                        + "; choose an instant between, or reschedule or dismiss the line");
        Recorded last = office.firm().snooze(CALL, SAM, refused.lastAllowed());
        assertThat(last.plan().find(CALL).orElseThrow().shows()).isEqualTo(refused.lastAllowed());
    }

    @Test
    void A2_a_snooze_that_is_over_before_it_begins_is_refused() {
        Office office = withACall();
        assertThatThrownBy(() -> office.firm().snooze(CALL, SAM, office.now()))
                .isInstanceOf(SnoozeRefusedException.class);
        assertThat(office.firm()
                        .snooze(CALL, SAM, office.now().plus(1, ChronoUnit.MICROS))
                        .facts())
                .hasSize(1);
    }

    @Test
    void A2_what_never_expires_is_hidden_for_a_year_at_most() {
        Office office = Office.open();
        office.firm().record(ACME, office.opening());
        office.record(office.now("qualified", AccountFact.qualified()));
        Instant year = office.on(MONDAY.plusYears(1)).now();
        office.on(MONDAY);
        SnoozeRefusedException refused = catchThrowableOfType(
                SnoozeRefusedException.class,
                () -> office.firm().snooze(SILENCE, SAM, year.plus(1, ChronoUnit.MICROS)));
        assertThat(refused.lastAllowed()).isEqualTo(year);
        Recorded recorded = office.firm().snooze(SILENCE, SAM, year);
        assertThat(recorded.plan().find(SILENCE)).isPresent();
    }

    @Test
    void A2_the_same_snooze_again_changes_nothing_even_when_its_end_has_come() {
        Office office = withACall();
        Instant until = startOf(MONDAY.plusDays(10));
        Recorded first = office.firm().snooze(CALL, SAM, until);
        Recorded again = office.on(MONDAY.plusDays(11)).firm().snooze(CALL, SAM, until.plusNanos(999));
        assertThat(again.facts()).isEqualTo(first.facts());
        assertThat(again.relationship()).isEqualTo(first.relationship());
    }

    @Test
    void A2_the_latest_snooze_counts() {
        Office office = withACall();
        office.firm().snooze(CALL, SAM, startOf(MONDAY.plusDays(12)));
        Recorded sooner = office.firm().snooze(CALL, SAM, startOf(MONDAY.plusDays(9)));
        assertThat(sooner.plan().find(CALL).orElseThrow().shows()).isEqualTo(startOf(MONDAY.plusDays(9)));
    }

    @Test
    void A2_only_what_is_in_the_plan_can_be_hidden() {
        Office office = withACall();
        office.firm().complete(CALL, SAM);
        assertThatThrownBy(() -> office.firm().snooze(CALL, SAM, startOf(MONDAY.plusDays(9))))
                .isInstanceOf(UnknownItemException.class);
    }

    @Test
    void B2_a_line_of_an_unknown_relationship_is_refused_as_such() {
        ItemKey line = ItemKey.of(RelationshipId.of("nobody"), RuleId.of("F3"), "order-1");
        assertThatThrownBy(() -> withACall().firm().snooze(line, SAM, startOf(MONDAY.plusDays(9))))
                .isInstanceOf(UnknownRelationshipException.class)
                .hasMessage("relationship nobody is not known in this tenant; record its opening first");
    }

    @Test
    void G9_a_lost_race_is_decided_anew_and_what_a_rival_has_done_is_not_hidden() {
        InMemoryRepository memory = new InMemoryRepository();
        RacingRepository racing = new RacingRepository(memory);
        Office office = Office.with(racing).sold().on(MONDAY.plusDays(8));
        Office rival = Office.with(memory).on(MONDAY.plusDays(8));
        racing.lose(1, () -> rival.firm().complete(CALL, SAM));
        assertThatThrownBy(() -> office.firm().snooze(CALL, SAM, startOf(MONDAY.plusDays(9))))
                .isInstanceOf(UnknownItemException.class);
        assertThat(office.firm().relationship(ACME).items().of(CALL).snoozed()).isEmpty();
    }

    @Test
    void G9_a_stale_memory_refuses_nothing_that_is_right_by_now() {
        Office here = Office.open();
        here.firm().record(ACME, here.opening());
        Office there = here.anotherNode();
        there.record(there.now("order-1", Office.bought()), there.now("truck-1", Office.delivered("order-1")));
        here.on(MONDAY.plusDays(8));
        assertThat(here.firm()
                        .snooze(CALL, SAM, startOf(MONDAY.plusDays(9)))
                        .plan()
                        .find(CALL))
                .isPresent();
    }
}
