package io.github.relationship.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Seeds.class)
class AnchoredProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);

    @Property
    void T2_the_index_of_an_occurrence_is_its_own(
            @ForAll("recurrences") Anchored anchored, @ForAll @LongRange(max = 500) long index) {
        assertThat(anchored.firstIndexOnOrAfter(anchored.occurrence(index))).isEqualTo(index);
    }

    @Property
    void T2_the_first_occurrence_from_a_date_on_is_what_a_walk_finds(
            @ForAll("recurrences") Anchored anchored, @ForAll("dates") LocalDate date) {
        long walked = 0;
        while (anchored.occurrence(walked).isBefore(date)) {
            walked++;
        }

        assertThat(anchored.firstIndexOnOrAfter(date)).isEqualTo(walked);
    }

    @Property
    void T2_months_keep_the_day_of_the_anchor_or_the_last_of_the_month(
            @ForAll("dates") LocalDate anchor, @ForAll @LongRange(max = 500) long index) {
        LocalDate date = Anchored.of(anchor, Period.ofMonths(1)).occurrence(index);

        assertThat(date.getDayOfMonth()).isEqualTo(Math.min(anchor.getDayOfMonth(), date.lengthOfMonth()));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 3_000).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Anchored> recurrences() {
        Arbitrary<Period> periods = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30).map(Period::ofMonths),
                Arbitraries.integers().between(1, 100).map(Period::ofDays));
        return Combinators.combine(dates(), periods).as(Anchored::of);
    }
}
