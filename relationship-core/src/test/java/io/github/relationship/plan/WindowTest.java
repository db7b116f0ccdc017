package io.github.relationship.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.relationship.calendar.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant DUE = Instant.parse("2026-01-09T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2026-01-16T00:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2026-01-30T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static final Window WINDOW = Window.of(DUE, LATEST, EXPIRES);

    @Test
    void A_window_is_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.of(DUE, DUE.minusNanos(1_000), EXPIRES))
                .withMessage("a window's due 2026-01-09T00:00:00Z must not be after its latest"
                        + " 2026-01-08T23:59:59.999999Z: move one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WINDOW.withLatest(EXPIRES.plus(DAY)))
                .withMessage("a window's latest 2026-01-31T00:00:00Z must not be after its expires"
                        + " 2026-01-30T00:00:00Z: move one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WINDOW.withNotBefore(DUE.plus(DAY)))
                .withMessage("a window's notBefore 2026-01-10T00:00:00Z must not be after its due"
                        + " 2026-01-09T00:00:00Z: move one of them");
        assertThat(WINDOW.withLatest(EXPIRES)).isEqualTo(Window.of(DUE, EXPIRES, EXPIRES));
        assertThat(Window.of(DUE, DUE, DUE).withNotBefore(DUE).notBefore()).hasValue(DUE);
        assertThatNullPointerException()
                .isThrownBy(() -> Window.of(null, LATEST, EXPIRES))
                .withMessage("due");
    }

    @Test
    void C4_its_instants_are_cut_to_microseconds() {
        assertThat(Window.of(DUE.plusNanos(999), LATEST.plusNanos(1), EXPIRES.plusNanos(999)))
                .isEqualTo(WINDOW);
        assertThat(WINDOW.withNotBefore(DUE.minusNanos(1)).notBefore()).hasValue(DUE.minusNanos(1_000));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-08T23:59:59.999999Z, false, false, false",
        "2026-01-09T00:00:00Z, true, false, false",
        "2026-01-15T23:59:59.999999Z, true, false, false",
        "2026-01-16T00:00:00Z, true, true, false",
        "2026-01-29T23:59:59.999999Z, true, true, false",
        "2026-01-30T00:00:00Z, false, false, true"
    })
    void C6_each_boundary_is_the_first_instant_of_what_follows(Instant at, boolean due, boolean late, boolean expired) {
        assertThat(WINDOW.isDue(at)).isEqualTo(due);
        assertThat(WINDOW.isLate(at)).isEqualTo(late);
        assertThat(WINDOW.isExpired(at)).isEqualTo(expired);
    }

    @Test
    void A_window_may_never_expire() {
        Window never = Window.neverExpiring(DUE, LATEST);

        assertThat(never).isEqualTo(WINDOW.neverExpiring());
        assertThat(never.expires()).isEmpty();
        assertThat(never.isExpired(Instant.parse("9999-12-31T00:00:00Z"))).isFalse();
        assertThat(never.withExpires(EXPIRES)).isEqualTo(WINDOW);
    }

    @Test
    void Moved_by_hours_it_keeps_all_lengths() {
        assertThat(WINDOW.withNotBefore(DUE.minus(DAY)).movedBy(DAY))
                .isEqualTo(
                        new Window(Optional.of(DUE), DUE.plus(DAY), LATEST.plus(DAY), Optional.of(EXPIRES.plus(DAY))));
        assertThat(WINDOW.movedBy(DAY).movedBy(DAY.negated())).isEqualTo(WINDOW);
    }

    @Test
    void C3_moved_to_an_instant_what_ended_with_a_day_still_does() {
        Window beforeTheGap = Window.of(startOf("2026-03-23"), startOf("2026-03-28"), startOf("2026-04-11"))
                .withNotBefore(startOf("2026-03-22"));

        assertThat(beforeTheGap.movedTo(startOf("2026-03-25"), LONDON))
                .isEqualTo(Window.of(startOf("2026-03-25"), startOf("2026-03-30"), startOf("2026-04-13"))
                        .withNotBefore(startOf("2026-03-24")));
    }

    @Test
    void C3_moved_into_a_gap_it_stays_in_order() {
        Instant half = Instant.parse("2026-03-28T01:30:00Z");
        Window short30 =
                Window.of(half, half.plusSeconds(1800), half.plusSeconds(1800)).withNotBefore(half.minusSeconds(60));

        Window moved = short30.movedTo(Instant.parse("2026-03-29T01:30:00Z"), LONDON);

        assertThat(moved.due()).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(moved.latest()).isAfterOrEqualTo(moved.due());
    }

    @Test
    void Moved_to_where_it_is_it_stays() {
        assertThat(WINDOW.movedTo(DUE, LONDON)).isEqualTo(WINDOW);
    }

    private static Instant startOf(String date) {
        return Zones.startOfDay(LocalDate.parse(date), LONDON);
    }
}
