package io.github.relationship.playbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.plan.HeldBackCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationTest {

    private static Timeline at(String ticks) {
        Timeline timeline = new Timeline();
        Arrays.stream(ticks.split(" "))
                .filter(tick -> !tick.isEmpty())
                .forEach(tick -> timeline.add(new Mark(Long.parseLong(tick), () -> "at " + tick)));
        return timeline;
    }

    private static Optional<Ration.Place> first(int most, long span, String ticks, long from) {
        return new Ration(most, span, HeldBackCode.CAP).first(at(ticks), from);
    }

    @ParameterizedTest(name = "{0} in {1}, with {2}, from {3}: {4}")
    @CsvSource({
        "2, 7, '',          10, 10, nothing is in the way",
        "2, 7, '10',        10, 10, one more has a place",
        "2, 7, '10 11',     12, 17, the first leaves the stretch",
        "2, 7, '10 11',     17, 17, and from then on it is free",
        "2, 7, '10 17',     17, 17, no stretch of 7 holds both of them",
        "2, 7, '12 13',     10, 19, those that come after count as well",
        "2, 7, '12 13',      6,  6, if they are far enough after",
        "2, 7, '12 13',      7, 19, a stretch of 7 from 7 on holds 13",
        "2, 7, '12 19',     10, 10, these two are never in one stretch with it",
        "2, 7, '13 10',     11, 17, whatever the order they came in",
        "2, 7, '10 11 18 19', 12, 25, the gap is too small for it",
        "2, 7, '10 10 10',  10, 17, what is overfull already takes no more",
        "1, 2, '10',        10, 12, a spacing",
        "1, 2, '10',         9, 12, before too",
        "1, 2, '10',         8,  8, with the whole spacing it has a place",
        "1, 2, '10 13',      9, 15, between two it needs twice the spacing",
        "1, 2, '10 14',      9, 12, as here"
    })
    void P7_the_first_place_is_where_no_stretch_breaks(
            int most, long span, String ticks, long from, long expected, String because) {
        assertThat(first(most, span, ticks, from))
                .as(because)
                .map(Ration.Place::tick)
                .contains(expected);
    }

    @Test
    void P7_zero_is_none() {
        assertThat(first(0, 7, "", 10)).isEmpty();
    }

    @Test
    void P7_what_took_the_place_is_named() {
        assertThat(first(2, 7, "10 11", 12).orElseThrow().filledBy()).isEqualTo(List.of("at 10", "at 11"));
        assertThat(first(2, 7, "10 11", 17).orElseThrow().filledBy()).isEmpty();
    }
}
