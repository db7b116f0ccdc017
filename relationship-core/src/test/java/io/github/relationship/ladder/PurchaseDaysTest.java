package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Findings.assertMet;
import static io.github.relationship.ladder.Findings.assertMissing;
import static io.github.relationship.ladder.Findings.facts;
import static io.github.relationship.ladder.Findings.find;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.Requirements.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Histories;
import io.github.relationship.id.FactId;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** L2, L6: purchases on distinct local days: which count, what is missing, since when, and until when. */
class PurchaseDaysTest {

    private static final Period YEAR = Period.ofMonths(12);
    private static final Period TWO_YEARS = Period.ofMonths(24);

    @Test
    void L2_purchases_ever() {
        Histories acme = opened("2026-01-05");
        assertMissing(find(purchases(1), acme, "2026-01-05"), 0, 1, facts(), "1 more purchase", "never");
        assertMissing(
                find(purchases(2), acme, "2026-01-05"), 0, 2, facts(), "2 more purchases on different days", "never");
        acme.purchased("p1", "2026-02-02", 10);
        assertMet(find(purchases(1), acme, "2036-02-02"), 1, 1, facts("p1"), "2026-02-02", "never");
        assertMissing(
                find(purchases(2), acme, "2036-02-02"), 1, 2, facts("p1"), "1 more purchase on another day", "never");
    }

    @Test
    void L2_purchases_within_a_period_which_ends_now_at_the_same_local_time() {
        Histories acme = opened("2025-01-05").purchased("p1", "2025-03-01", 10).purchased("p2", "2026-01-10", 10);
        Requirement three = purchases(3, TWO_YEARS);
        assertMissing(
                find(three, acme, "2026-02-01"),
                2,
                3,
                facts("p1", "p2"),
                "1 more purchase on another day by 2027-03-01",
                "2027-03-01");
        assertMissing(
                find(three, acme, "2027-03-01"),
                1,
                3,
                facts("p2"),
                "2 more purchases on different days by 2028-01-10",
                "2028-01-10");
        acme.purchased("p3", "2026-06-01", 10);
        assertMet(
                find(three, acme, "2027-03-01T11:59:59.999999Z"),
                3,
                3,
                facts("p1", "p2", "p3"),
                "2026-06-01",
                "2027-03-01");
        assertThat(find(three, acme, "2027-03-01").met()).isFalse();
    }

    @Test
    void L2_more_purchases_than_needed_hold_until_the_last_that_matters_leaves() {
        Histories acme = opened("2025-01-05")
                .purchased("p1", "2025-03-01", 10)
                .purchased("p2", "2025-04-01", 10)
                .purchased("p3", "2025-05-01", 10);
        assertMet(
                find(purchases(2, YEAR), acme, "2025-06-01"),
                3,
                2,
                facts("p1", "p2", "p3"),
                "2025-04-01",
                "2026-04-01");
    }

    @Test
    void L2_purchases_on_one_local_day_count_once() {
        Histories acme = opened("2026-01-05")
                .purchased("p1", "2026-02-02T03:00:00Z", 10)
                .purchased("p2", "2026-02-02T20:00:00Z", 10);
        assertThat(find(purchases(2), acme, "2026-03-01").have()).isEqualTo(1);
        AsOf newYork = Climber.asOf(at("2026-03-01"), ZoneId.of("America/New_York"));
        assertThat(purchases(2).assess(acme.relationship(), newYork).have()).isEqualTo(2);
    }

    @Test
    void L2_a_day_counts_until_the_last_of_its_purchases_has_left() {
        Histories acme = opened("2025-01-05")
                .purchased("p1", "2025-03-03T08:00:00Z", 10)
                .purchased("p2", "2025-03-03T20:00:00Z", 10);
        Finding finding = find(purchases(1, YEAR), acme, "2025-04-01");
        assertThat(finding.completedAt()).contains(at("2025-03-03T08:00:00Z"));
        assertThat(finding.turnsAt()).contains(at("2026-03-03T20:00:00Z"));
        assertThat(finding.changesAt()).contains(at("2026-03-03T08:00:00Z"));
    }

    @Test
    void C3_a_period_keeps_the_local_time_over_a_change_of_clocks() {
        Histories acme = opened("2026-01-05").purchased("p1", "2026-01-15T12:00:00Z", 10);
        AsOf berlin = Climber.asOf(at("2026-02-01"), ZoneId.of("Europe/Berlin"));
        assertThat(purchases(1, Period.ofMonths(6))
                        .assess(acme.relationship(), berlin)
                        .changesAt())
                .contains(at("2026-07-15T11:00:00Z"));
    }

    @Test
    void L2_a_date_that_comes_twice_is_one_day() {
        // St. John's set clocks back at 00:01 of 7 November 2010, to 23:01 of the 6th.
        Histories shop = opened("2010-01-05")
                .purchased("p1", "2010-11-07T02:00:00Z", 10)
                .purchased("p2", "2010-11-07T02:30:30Z", 10)
                .purchased("p3", "2010-11-07T03:00:00Z", 10);
        AsOf stJohns = Climber.asOf(at("2010-12-01"), ZoneId.of("America/St_Johns"));
        assertThat(purchases(3).assess(shop.relationship(), stJohns).have()).isEqualTo(2);
    }

    @Test
    void L2_at_the_end_of_a_month_purchases_do_not_leave_a_period_in_the_order_in_which_they_came() {
        Histories acme = opened("2024-01-05")
                .purchased("p1", "2024-03-30T08:00:00Z", 10)
                .purchased("p2", "2024-03-31T00:00:00Z", 10);
        Requirement two = purchases(2, Period.ofMonths(6));
        assertThat(find(two, acme, "2024-04-01").changesAt()).contains(at("2024-09-30T00:00:00Z"));
        assertThat(find(two, acme, "2024-09-30T00:00:00Z").met()).isFalse();
        Histories heard = opened("2024-01-05").satisfied("2024-03-30T08:00:00Z").satisfied("2024-03-31T00:00:00Z");
        assertThat(find(satisfied(2, Period.ofMonths(6)), heard, "2024-04-01").changesAt())
                .contains(at("2024-09-30T00:00:00Z"));
    }

    @Test
    void L6_cancelled_and_wholly_returned_purchases_do_not_count_and_partly_returned_ones_do() {
        Histories acme = opened("2026-01-05")
                .purchased("p1", "2026-02-01", 10)
                .purchased("p2", "2026-02-02", 10)
                .purchased("p3", "2026-02-03", 10)
                .cancelled("p1", "2026-02-10")
                .returned("p2", "2026-02-10")
                .returned("p3", "2026-02-10", 9);
        assertThat(find(purchases(1), acme, "2026-03-01").evidence()).containsExactly(FactId.of("p3"));
        acme.returned("p3", "2026-02-11", 1);
        assertThat(find(purchases(1), acme, "2026-03-01").met()).isFalse();
    }

    @Test
    void L6_a_renewal_that_nobody_decided_counts_once_in_12_months() {
        Histories acme = opened("2024-01-05")
                .renewed("r1", "2024-02-01")
                .renewed("r2", "2024-08-01")
                .renewed("r3", "2025-01-31")
                .renewed("r4", "2025-02-01")
                .renewed("r5", "2025-03-01");
        assertThat(find(purchases(9), acme, "2025-06-01").evidence()).containsExactly(FactId.of("r1"), FactId.of("r4"));
    }

    @Test
    void L6_what_somebody_decided_counts_beside_a_renewal() {
        Histories acme = opened("2024-01-05").renewed("r1", "2024-02-01").purchased("p1", "2024-03-01", 10);
        assertThat(find(purchases(2), acme, "2024-06-01").met()).isTrue();
    }

    @Test
    void L6_a_cancelled_renewal_does_not_stand_in_the_way_of_the_next() {
        Histories acme = opened("2024-01-05")
                .renewed("r1", "2024-02-01")
                .cancelled("r1", "2024-02-05")
                .renewed("r2", "2024-08-01");
        assertThat(find(purchases(1), acme, "2024-09-01").evidence()).containsExactly(FactId.of("r2"));
    }

    @Test
    void L2_evidence_changes_while_it_stays_met_and_says_when() {
        Histories acme = opened("2025-01-05")
                .purchased("p1", "2025-03-01", 10)
                .purchased("p2", "2025-04-01", 10)
                .purchased("p3", "2025-05-01", 10);
        Finding before = find(purchases(2, YEAR), acme, "2025-06-01");
        assertThat(before.changesAt()).contains(at("2026-03-01"));
        assertMet(find(purchases(2, YEAR), acme, "2026-03-01"), 2, 2, facts("p2", "p3"), "2025-04-01", "2026-04-01");
    }

    @Test
    void L2_it_is_met_since_it_last_came_to_be_met_without_a_break() {
        Requirement two = purchases(2, YEAR);
        Histories acme = opened("2024-01-05").purchased("p1", "2024-03-01", 10).purchased("p2", "2024-04-01", 10);
        assertMet(find(two, acme, "2024-05-01"), 2, 2, facts("p1", "p2"), "2024-04-01", "2025-03-01");
        acme.purchased("p3", "2025-04-01", 10);
        assertMissing(
                find(two, acme, "2025-04-01"),
                1,
                2,
                facts("p3"),
                "1 more purchase on another day by 2026-04-01",
                "2026-04-01");
        acme.purchased("p4", "2025-05-01", 10).purchased("p5", "2026-03-01", 10);
        assertMet(find(two, acme, "2026-04-01"), 2, 2, facts("p4", "p5"), "2025-05-01", "2026-05-01");
    }

    @Test
    void L2_one_that_comes_as_another_leaves_makes_no_break() {
        Histories acme = opened("2024-01-05")
                .purchased("p1", "2024-03-01", 10)
                .purchased("p2", "2024-04-01", 10)
                .purchased("p3", "2025-03-01", 10);
        assertMet(find(purchases(2, YEAR), acme, "2025-03-01"), 2, 2, facts("p2", "p3"), "2024-04-01", "2025-04-01");
    }
}
