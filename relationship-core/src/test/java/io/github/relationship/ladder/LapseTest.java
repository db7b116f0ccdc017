package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Findings.find;
import static io.github.relationship.ladder.Requirements.allOf;
import static io.github.relationship.ladder.Requirements.anyOf;
import static io.github.relationship.ladder.Requirements.commitment;
import static io.github.relationship.ladder.Requirements.noBrokenPromise;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.Requirements.satisfied;
import static io.github.relationship.ladder.Requirements.valueInQuarters;
import static io.github.relationship.ladder.Requirements.walletShare;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Histories;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** L2, F14: what is missing now and was there before says since when it is missing. */
class LapseTest {

    private static final Period YEAR = Period.ofMonths(12);

    private static void assertLapsed(Finding finding, String when) {
        assertThat(finding.met()).isFalse();
        assertThat(finding.lapsedAt()).contains(at(when));
    }

    private static void assertNeverThere(Finding finding) {
        assertThat(finding.met()).isFalse();
        assertThat(finding.lapsedAt()).isEmpty();
    }

    @Test
    void L2_purchases_that_grow_old_lapse_with_the_last_that_left() {
        Histories acme = opened("2024-01-05")
                .purchased("a", "2024-02-01", 10)
                .purchased("b", "2024-03-01", 10)
                .purchased("c", "2024-03-10", 10);
        assertThat(find(purchases(2, YEAR), acme, "2025-02-10").lapsedAt()).isEmpty();
        assertLapsed(find(purchases(2, YEAR), acme, "2025-03-05"), "2025-03-01");
        assertLapsed(find(purchases(2, YEAR), acme, "2025-09-05"), "2025-03-01");
        assertNeverThere(find(purchases(4, YEAR), acme, "2025-03-05"));
    }

    @Test
    void L2_L6_a_purchase_called_off_lapses_when_it_is() {
        Histories acme = opened("2024-01-05")
                .purchased("a", "2024-02-01", 10)
                .purchased("b", "2024-03-01", 10)
                .cancelled("b", "2024-03-20");
        assertLapsed(find(purchases(2, YEAR), acme, "2024-04-01"), "2024-03-20");
        acme.purchased("c", "2024-05-01", 10);
        assertThat(find(purchases(2, YEAR), acme, "2024-05-01").lapsedAt()).isEmpty();
    }

    @Test
    void L2_calls_and_value_lapse_with_their_period() {
        Histories acme = opened("2024-01-05").satisfied("2024-02-01").gave("2024-02-02");
        assertLapsed(find(satisfied(1, YEAR), acme, "2025-06-01"), "2025-02-01");
        assertNeverThere(find(satisfied(2, YEAR), acme, "2025-06-01"));
        assertLapsed(find(valueInQuarters(1, 2), acme, "2025-06-01"), "2024-07-01T00:00:00Z");
    }

    @Test
    void L2_a_commitment_lapses_with_its_end_and_an_estimate_with_its_year() {
        Histories acme = opened("2024-01-05");
        assertNeverThere(find(commitment(), acme, "2024-02-01"));
        acme.committed("framework", "2024-02-01").ended("framework", "2024-08-01");
        assertLapsed(find(commitment(), acme, "2024-09-01"), "2024-08-01");
        acme.walletShare(90, "2024-09-01");
        assertLapsed(find(walletShare(80, YEAR), acme, "2025-12-01"), "2025-09-01");
        acme.walletShare(40, "2025-12-01");
        assertNeverThere(find(walletShare(80, YEAR), acme, "2025-12-01"));
    }

    @Test
    void V4_a_promise_lapses_when_it_breaks() {
        Histories acme = opened("2026-01-05").promised("d", "2026-01-20", "2026-02-02");
        assertLapsed(find(noBrokenPromise(YEAR), acme, "2026-03-01"), "2026-02-10T00:00:00Z");
    }

    @Test
    void L2_of_several_the_last_lapse_counts() {
        Histories acme = opened("2024-01-05")
                .satisfied("2024-02-01")
                .committed("framework", "2024-03-01")
                .ended("framework", "2024-08-01");
        assertLapsed(find(anyOf(satisfied(1, YEAR), commitment()), acme, "2025-06-01"), "2025-02-01");
        assertLapsed(find(allOf(satisfied(1, YEAR), commitment()), acme, "2024-09-01"), "2024-08-01");
    }
}
