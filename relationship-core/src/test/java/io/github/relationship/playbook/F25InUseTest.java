package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.cancelled;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.inUse;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.Fact;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F25: what was bought and has not come is asked about. */
class F25InUseTest {

    private static final LocalDate EXPECTED = LocalDate.of(2026, 7, 1);

    @Test
    void F25_thirty_days_after_the_purchase_and_five_to_ten_working_days() {
        assertThat(Story.customer(MONDAY))
                .shows("F25")
                .hasKey("acme/F25///order-1")
                .isDue(LocalDate.of(2026, 7, 8))
                .isLateAfter(LocalDate.of(2026, 7, 15))
                .addresses(ANN)
                .says("Bought on 2026-06-01, and nothing has arrived as far as we know; ask ann whether it is in use.");
    }

    @Test
    void F25_thirty_days_after_the_day_on_which_it_was_expected() {
        assertThat(Story.suspect(MONDAY)
                        .tell(
                                "order-1",
                                Purchased.builder().expectedOn(EXPECTED).build()))
                .shows("F25")
                .isDue(LocalDate.of(2026, 8, 7))
                .isLateAfter(LocalDate.of(2026, 8, 14));
    }

    @Test
    void F25_a_new_day_asks_anew() {
        assertThat(Story.customer(MONDAY)
                        .on(TUESDAY)
                        .tell("later", PurchaseFact.deliveryExpected(FactId.of("order-1"), EXPECTED)))
                .shows("F25")
                .hasKey("acme/F25///later")
                .isDue(LocalDate.of(2026, 8, 7));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void F25_ends_with(Fact fact) {
        assertThat(Story.customer(MONDAY).on(TUESDAY).tell("end", fact)).hasNothingOf("F25");
    }

    static Stream<Fact> ends() {
        return Stream.of(delivered("order-1"), inUse("order-1"), cancelled("order-1"));
    }

    @Test
    void F21_a_purchase_told_long_after_is_asked_about_for_ninety_days_from_when_it_was_missed() {
        LocalDate missed = LocalDate.of(2026, 7, 1);
        assertThat(Story.suspect(MONDAY).on(missed.plusDays(89)).tellLate("order-1", MONDAY, Facts.bought()))
                .shows("F25")
                .isDue(missed.plusDays(89));
        assertThat(Story.suspect(MONDAY).on(missed.plusDays(91)).tellLate("order-1", MONDAY, Facts.bought()))
                .holdsBack("F25", HeldBackCode.PAST_WHEN_KNOWN);
    }
}
