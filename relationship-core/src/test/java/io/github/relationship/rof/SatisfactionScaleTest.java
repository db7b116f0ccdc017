package io.github.relationship.rof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SatisfactionScaleTest {

    private static final SatisfactionScale STARS = new SatisfactionScale(1, 5, 4);

    @Test
    void R6_of_a_hosts_scale_only_what_is_clearly_satisfied_is() {
        assertThat(IntStream.rangeClosed(1, 5).filter(STARS::isSatisfied)).containsExactly(4, 5);
    }

    @Test
    void R6_the_highest_grade_alone_may_be_the_one_that_is_satisfied() {
        SatisfactionScale strict = new SatisfactionScale(-1, 1, 1);
        assertThat(IntStream.rangeClosed(-1, 1).filter(strict::isSatisfied)).containsExactly(1);
    }

    @Test
    void R6_a_scale_may_have_a_single_grade_below() {
        assertThat(new SatisfactionScale(0, 1, 1).isSatisfied(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void R6_a_grade_that_is_not_on_the_scale_is_refused_with_the_scale(int grade) {
        assertThatThrownBy(() -> STARS.isSatisfied(grade))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grade " + grade + " is not on the scale; allowed is 1 to 5");
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 1", "1, 5, 6", "5, 1, 3"})
    void R6_a_scale_that_tells_nobody_apart_is_refused(int lowest, int highest, int satisfiedFrom) {
        assertThatThrownBy(() -> new SatisfactionScale(lowest, highest, satisfiedFrom))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a scale from " + lowest + " to " + highest + " with satisfied from " + satisfiedFrom
                        + " tells nobody apart; satisfied must begin above the lowest grade and not above the highest");
    }
}
