package io.github.relationship.history;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B2: figures that cannot be meant are refused at the door, and the ends of each range are within. */
class RangesTest {

    @Test
    void B2_the_ends_are_allowed() {
        assertThatNoException().isThrownBy(() -> new AskWithin(0, 0));
        assertThatNoException().isThrownBy(() -> new AskWithin(0, 365));
        assertThatNoException().isThrownBy(() -> new AskWithin(365, 365));
        assertThatNoException().isThrownBy(() -> new AtMost(0, 1));
        assertThatNoException().isThrownBy(() -> new AtMost(1_000, 3_660));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 4", "0, 366"})
    void B2_days_to_ask_within_are_in_range_and_order(int ideal, int latest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AskWithin(ideal, latest))
                .withMessage(
                        "ask within " + ideal + " to " + latest + " working days; give 0 to 365, the ideal day first");
    }

    @ParameterizedTest
    @CsvSource({"-1, 7", "1001, 7", "2, 0", "2, 3661"})
    void B2_contacts_and_days_of_a_ration_are_in_range(int contacts, int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AtMost(contacts, days))
                .withMessage("at most " + contacts + " contacts in " + days
                        + " days; allowed are 0 to 1,000 contacts in 1 to 3,660 days");
    }
}
