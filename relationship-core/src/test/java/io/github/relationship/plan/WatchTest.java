package io.github.relationship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** G11: whoever asks whether an instant has come is asked again when it has. */
class WatchTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant ONE = NOON.plusSeconds(3_600);
    private static final Instant TWO = NOON.plusSeconds(7_200);

    private static Instant everyDay(long day) {
        return NOON.plus(Duration.ofDays(day));
    }

    @Test
    void An_instant_has_come_when_it_is_not_after_now() {
        Watch watch = new Watch(NOON);
        assertThat(watch.hasCome(NOON.minusNanos(1_000))).isTrue();
        assertThat(watch.hasCome(NOON)).isTrue();
        assertThat(watch.hasCome(NOON.plusNanos(1_000))).isFalse();
    }

    @Test
    void The_earliest_not_yet_is_remembered_and_nothing_else() {
        Watch watch = new Watch(NOON);
        assertThat(watch.next()).isEmpty();
        watch.hasCome(NOON);
        assertThat(watch.next()).isEmpty();
        watch.hasCome(TWO);
        assertThat(watch.next()).contains(TWO);
        watch.hasCome(ONE);
        watch.hasCome(TWO);
        assertThat(watch.next()).contains(ONE);
    }

    @Test
    void The_first_of_a_row_to_come_is_found_and_remembered() {
        for (int past = 0; past < 40; past++) {
            Watch watch = new Watch(everyDay(past));
            assertThat(watch.firstToCome(0, WatchTest::everyDay)).isEqualTo(past + 1L);
            assertThat(watch.next()).contains(everyDay(past + 1L));
        }
    }

    @Test
    void Where_none_has_come_it_is_the_first_of_the_row() {
        Watch watch = new Watch(NOON.minusSeconds(1));
        assertThat(watch.firstToCome(0, WatchTest::everyDay)).isZero();
        assertThat(watch.firstToCome(7, WatchTest::everyDay)).isEqualTo(7);
        assertThat(watch.next()).contains(NOON);
    }
}
