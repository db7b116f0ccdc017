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

/** L2, F14: what is missing now, and was there before, says when it went. */
class LossTest {

    private static final Period YEAR = Period.ofMonths(12);

    private static void assertLost(Finding finding, String when) {
        assertThat(finding.met()).isFalse();
        assertThat(finding.lostAt()).contains(at(when));
    }

    private static void assertNothingLost(Finding finding) {
        assertThat(finding.met()).isFalse();
        assertThat(finding.lostAt()).isEmpty();
    }

    @Test
    void L2_purchases_that_grow_old_are_lost_when_they_leave() {
        Histories acme = opened("2024-01-05")
                .purchased("a", "2024-02-01", 10)
                .purchased("b", "2024-03-01", 10)
                .purchased("c", "2024-03-10", 10);
        assertThat(find(purchases(2, YEAR), acme, "2025-02-10").lostAt()).isEmpty();
        assertLost(find(purchases(2, YEAR), acme, "2025-03-05"), "2025-03-01");
        assertLost(find(purchases(2, YEAR), acme, "2025-09-05"), "2025-03-10");
        assertNothingLost(find(purchases(4, YEAR), acme, "2025-01-31"));
    }

    @Test
    void L2_L6_a_purchase_called_off_is_lost_when_it_is() {
        Histories acme = opened("2024-01-05")
                .purchased("a", "2024-02-01", 10)
                .purchased("b", "2024-03-01", 10)
                .cancelled("b", "2024-03-20");
        assertLost(find(purchases(2, YEAR), acme, "2024-04-01"), "2024-03-20");
        acme.purchased("c", "2024-05-01", 10);
        assertThat(find(purchases(2, YEAR), acme, "2024-05-01").lostAt()).isEmpty();
    }

    @Test
    void L2_L6_nothing_is_lost_with_one_of_two_purchases_of_a_day() {
        Histories acme = opened("2024-01-05")
                .purchased("a", "2024-02-01", 10)
                .purchased("b", "2024-02-01", 10)
                .cancelled("b", "2024-03-20");
        assertNothingLost(find(purchases(2, YEAR), acme, "2024-04-01"));
    }

    @Test
    void L2_calls_and_value_are_lost_with_their_period() {
        Histories acme = opened("2024-01-05").satisfied("2024-02-01").gave("2024-02-02");
        assertLost(find(satisfied(1, YEAR), acme, "2025-06-01"), "2025-02-01");
        assertNothingLost(find(satisfied(2, YEAR), acme, "2025-01-01"));
        assertLost(find(valueInQuarters(1, 2), acme, "2025-06-01"), "2024-07-01T00:00:00Z");
    }

    @Test
    void L2_a_commitment_is_lost_with_its_end_and_an_estimate_with_its_year() {
        Histories acme = opened("2024-01-05");
        assertNothingLost(find(commitment(), acme, "2024-02-01"));
        acme.committed("framework", "2024-02-01").ended("framework", "2024-08-01");
        assertLost(find(commitment(), acme, "2024-09-01"), "2024-08-01");
        acme.walletShare(90, "2024-09-01");
        assertLost(find(walletShare(80, YEAR), acme, "2025-12-01"), "2025-09-01");
        acme.walletShare(40, "2025-12-01");
        assertNothingLost(find(walletShare(80, YEAR), acme, "2025-12-01"));
    }

    @Test
    void V4_a_promise_is_lost_when_it_breaks() {
        Histories acme = opened("2026-01-05").promised("d", "2026-01-20", "2026-02-02");
        assertLost(find(noBrokenPromise(YEAR), acme, "2026-03-01"), "2026-02-10T00:00:00Z");
    }

    @Test
    void L2_of_several_the_last_loss_counts() {
        Histories acme = opened("2024-01-05")
                .satisfied("2024-02-01")
                .committed("framework", "2024-03-01")
                .ended("framework", "2024-08-01");
        assertLost(find(anyOf(satisfied(1, YEAR), commitment()), acme, "2025-06-01"), "2025-02-01");
        assertLost(find(allOf(satisfied(1, YEAR), commitment()), acme, "2024-09-01"), "2024-08-01");
    }
}
