package io.github.relationship.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({"0, 5", "-1, 5", "6, 5", "1, 3661"})
    void T13_an_interval_has_its_ideal_day_first_and_both_in_range(int ideal, int latest) {
        assertThatThrownBy(() -> new Interval(ideal, latest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "an interval of " + ideal + " to " + latest + " days; give 1 to 3,660, the ideal one first");
    }

    @Test
    void T13_the_shortest_and_the_longest() {
        assertThat(new Interval(1, 1).latestDays()).isEqualTo(1);
        assertThat(new Interval(3_660, 3_660).idealDays()).isEqualTo(3_660);
    }
}
