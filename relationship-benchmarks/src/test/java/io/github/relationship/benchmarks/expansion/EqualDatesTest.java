package io.github.relationship.benchmarks.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EqualDatesTest {

    @ParameterizedTest
    @EnumSource
    void T2_three_libraries_find_the_same_dates(Recurrence recurrence) {
        Expansion expansion = new Expansion(recurrence);
        List<LocalDate> ours = expansion.ours();

        assertThat(ours).hasSize(recurrence == Recurrence.YEARLY ? 10 : recurrence == Recurrence.QUARTERLY ? 40 : 120);
        assertThat(expansion.libRecur())
                .extracting(date -> LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth()))
                .isEqualTo(ours);
        assertThat(expansion.ical4j()).hasSameElementsAs(ours).hasSameSizeAs(ours);
    }
}
