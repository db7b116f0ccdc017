package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Findings.assertMet;
import static io.github.relationship.ladder.Findings.assertMissing;
import static io.github.relationship.ladder.Findings.facts;
import static io.github.relationship.ladder.Findings.find;
import static io.github.relationship.ladder.Requirements.age;
import static io.github.relationship.ladder.Requirements.allOf;
import static io.github.relationship.ladder.Requirements.anyOf;
import static io.github.relationship.ladder.Requirements.commitment;
import static io.github.relationship.ladder.Requirements.noBrokenPromise;
import static io.github.relationship.ladder.Requirements.noOpenComplaint;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.Requirements.qualified;
import static io.github.relationship.ladder.Requirements.satisfied;
import static io.github.relationship.ladder.Requirements.valueInQuarters;
import static io.github.relationship.ladder.Requirements.walletShare;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Histories;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** L2: met or not, how much of how much, the facts that count, what is missing, since when, and until when. */
class RequirementsTest {

    private static final Period YEAR = Period.ofMonths(12);

    @Test
    void L2_qualified() {
        Histories acme = opened("2026-01-05");
        assertMissing(find(qualified(), acme, "2026-01-05"), 0, 1, facts(), "to be qualified", "never");
        acme.qualified("2026-01-20");
        assertMet(find(qualified(), acme, "2026-02-01"), 1, 1, facts("qualified 2026-01-20"), "2026-01-20", "never");
    }

    @Test
    void L2_satisfied_calls() {
        Histories acme = opened("2025-01-05").satisfied("2025-03-01").unsatisfied("2025-04-01");
        assertMet(
                find(satisfied(1, YEAR), acme, "2025-05-01"),
                1,
                1,
                facts("satisfied 2025-03-01"),
                "2025-03-01",
                "2026-03-01");
        assertMissing(
                find(satisfied(2, YEAR), acme, "2025-05-01"),
                1,
                2,
                facts("satisfied 2025-03-01"),
                "1 more ROF call in which they are satisfied",
                "2026-03-01");
        assertMissing(
                find(satisfied(2, YEAR), acme, "2026-03-01"),
                0,
                2,
                facts(),
                "2 more ROF calls in which they are satisfied",
                "never");
        assertMet(
                find(satisfied(1, Period.ZERO), acme, "2035-05-01"),
                1,
                1,
                facts("satisfied 2025-03-01"),
                "2025-03-01",
                "never");
    }

    @Test
    void L2_no_open_complaint() {
        Histories acme = opened("2026-01-05");
        assertMet(find(noOpenComplaint(), acme, "2026-02-01"), 1, 1, facts(), "never", "never");
        acme.complained("c1", "2026-02-02");
        assertMissing(
                find(noOpenComplaint(), acme, "2026-02-03"),
                0,
                1,
                facts("c1"),
                "the open complaint to be closed",
                "never");
        acme.complained("c2", "2026-02-03");
        assertMissing(
                find(noOpenComplaint(), acme, "2026-02-03"),
                0,
                1,
                facts("c1", "c2"),
                "2 open complaints to be closed",
                "never");
        acme.closed("c1", "2026-02-10").closed("c2", "2026-02-12");
        assertMet(find(noOpenComplaint(), acme, "2026-03-01"), 1, 1, facts(), "2026-02-12", "never");
    }

    // Due on Monday the 2nd, overdue from the 3rd, broken once five working days have passed: when Monday the 9th ends.
    private static final String BREAKS = "2026-02-10T00:00:00Z";
    private static final String FORGIVEN = "2027-02-10T00:00:00Z";

    private static Histories promised() {
        return opened("2026-01-05").promised("d", "2026-01-20", "2026-02-02");
    }

    @Test
    void V4_a_promise_is_broken_five_working_days_after_it_was_due_until_it_is_forgiven() {
        Requirement none = noBrokenPromise(YEAR);
        assertMet(find(none, opened("2026-01-05"), "2026-02-01"), 1, 1, facts(), "never", "never");
        assertMet(find(none, promised(), "2026-02-09T23:59:59Z"), 1, 1, facts(), "never", BREAKS);
        assertMissing(find(none, promised(), BREAKS), 0, 1, facts("d"), "a broken promise to be kept", FORGIVEN);
        assertMet(find(none, promised(), FORGIVEN), 1, 1, facts(), FORGIVEN, "never");
        assertMissing(
                find(noBrokenPromise(Period.ZERO), promised(), "2036-02-10"),
                0,
                1,
                facts("d"),
                "a broken promise to be kept",
                "never");
    }

    @Test
    void V4_a_promise_kept_in_time_was_never_broken_and_one_kept_late_is_mended() {
        Requirement none = noBrokenPromise(YEAR);
        assertMet(find(none, promised().kept("d", "2026-02-09"), "2026-03-01"), 1, 1, facts(), "never", "never");
        assertMet(find(none, promised().kept("d", "2026-02-20"), "2026-03-01"), 1, 1, facts(), "2026-02-20", "never");
        assertMet(find(none, promised().kept("d", "2028-01-01"), "2028-03-01"), 1, 1, facts(), FORGIVEN, "never");
    }

    @Test
    void V4_a_new_day_agreed_in_time_counts_and_one_agreed_too_late_does_not() {
        Requirement none = noBrokenPromise(YEAR);
        assertMet(
                find(none, promised().renegotiated("d", "2026-02-05", "2026-03-02"), "2026-03-01"),
                1,
                1,
                facts(),
                "never",
                "2026-03-10T00:00:00Z");
        assertMissing(
                find(none, promised().renegotiated("d", "2026-02-10", "2026-03-02"), "2026-03-01"),
                0,
                1,
                facts("d"),
                "a broken promise to be kept",
                FORGIVEN);
    }

    @Test
    void V4_several_broken_promises_are_counted_and_the_first_change_is_told() {
        Histories two = promised().promised("e", "2026-01-20", "2026-02-03").promised("f", "2026-01-20", "2026-12-01");
        assertMissing(
                find(noBrokenPromise(YEAR), two, "2026-03-02"),
                0,
                1,
                facts("d", "e"),
                "2 broken promises to be kept",
                "2026-12-09T00:00:00Z");
    }

    @Test
    void L2_commitment_in_force() {
        Histories acme = opened("2026-01-05");
        assertMissing(find(commitment(), acme, "2026-02-01"), 0, 1, facts(), "a commitment in force", "never");
        acme.committed("c1", "2026-02-02").committed("c2", "2026-03-02");
        assertMet(find(commitment(), acme, "2026-04-01"), 2, 1, facts("c1", "c2"), "2026-02-02", "never");
        acme.ended("c1", "2026-05-01").ended("c2", "2026-05-02");
        assertThat(find(commitment(), acme, "2026-06-01").met()).isFalse();
    }

    @Test
    void L2_wallet_share_of_the_latest_estimate() {
        Requirement most = walletShare(80, YEAR);
        Histories acme = opened("2025-01-05");
        assertMissing(find(most, acme, "2025-02-01"), 0, 80, facts(), "the share of wallet to be estimated", "never");
        acme.walletShare(80, "2025-02-02");
        assertMet(find(most, acme, "2025-03-01"), 80, 80, facts("share 2025-02-02"), "2025-02-02", "2026-02-02");
        assertMissing(
                find(most, acme, "2026-02-02"),
                80,
                80,
                facts("share 2025-02-02"),
                "the share of wallet to be estimated anew",
                "never");
        acme.walletShare(79, "2025-06-01");
        assertMissing(
                find(most, acme, "2025-07-01"),
                79,
                80,
                facts("share 2025-06-01"),
                "a share of wallet of 80 %, now 79 %",
                "2026-06-01");
    }

    @Test
    void L2_value_from_us_in_so_many_of_the_last_quarters_the_current_one_included() {
        Requirement three = valueInQuarters(3, 4);
        Histories acme =
                opened("2025-01-05").gave("2025-03-31").gave("2025-04-01").gave("2025-05-01");
        assertMissing(
                find(three, acme, "2025-06-01"),
                2,
                3,
                facts("value 2025-03-31", "value 2025-04-01"),
                "value brought in 1 more of the last 4 quarters",
                "2025-07-01T00:00:00Z");
        acme.gave("2025-10-01");
        assertMet(
                find(three, acme, "2025-12-31"),
                3,
                3,
                facts("value 2025-03-31", "value 2025-04-01", "value 2025-10-01"),
                "2025-10-01",
                "2026-01-01T00:00:00Z");
        assertThat(find(three, acme, "2026-01-01").have()).isEqualTo(2);
        assertMissing(
                find(three, acme, "2027-01-01"),
                0,
                3,
                facts(),
                "value brought in 3 more of the last 4 quarters",
                "never");
    }

    @Test
    void L2_age() {
        Histories acme = opened("2026-01-31");
        assertMissing(
                find(age(Period.ofMonths(1)), acme, "2026-02-28T11:59:59Z"),
                0,
                1,
                facts("opening"),
                "to know them until 2026-02-28",
                "2026-02-28");
        assertMet(find(age(Period.ofMonths(1)), acme, "2026-02-28"), 1, 1, facts("opening"), "2026-02-28", "never");
    }

    @Test
    void L2_all_of_several() {
        Requirement both = allOf(purchases(1), commitment());
        Histories acme = opened("2026-01-05");
        assertMissing(find(both, acme, "2026-02-01"), 0, 2, facts(), "1 more purchase; a commitment in force", "never");
        acme.committed("c1", "2026-02-02");
        assertMissing(find(both, acme, "2026-02-03"), 1, 2, facts("c1"), "1 more purchase", "never");
        acme.purchased("p1", "2026-02-10", 10);
        assertMet(find(both, acme, "2026-03-01"), 2, 2, facts("c1", "p1"), "2026-02-10", "never");
    }

    @Test
    void L2_any_of_several() {
        Requirement either = anyOf(commitment(), walletShare(80, YEAR));
        Histories acme = opened("2026-01-05");
        assertMissing(
                find(either, acme, "2026-02-01"),
                0,
                1,
                facts(),
                "a commitment in force, or the share of wallet to be estimated",
                "never");
        acme.walletShare(90, "2026-02-02");
        assertMet(find(either, acme, "2026-03-01"), 1, 1, facts("share 2026-02-02"), "2026-02-02", "2027-02-02");
        acme.committed("c1", "2026-02-10");
        assertMet(find(either, acme, "2026-03-01"), 2, 1, facts("c1", "share 2026-02-02"), "2026-02-02", "2027-02-02");
        assertMet(find(either, acme, "2027-02-02"), 1, 1, facts("c1"), "2026-02-10", "never");
    }

    @Test
    void L2_any_of_is_met_from_the_start_by_what_is_met_from_the_start() {
        Finding finding = find(
                anyOf(noOpenComplaint(), commitment()),
                opened("2026-01-05").committed("c", "2026-02-01"),
                "2026-03-01");
        assertThat(finding.completedAt()).isEmpty();
        assertThat(finding.have()).isEqualTo(2);
    }

    @Test
    void L2_calls_beyond_those_needed_leave_the_evidence_while_it_stays_met_since_the_same_instant() {
        Histories acme = opened("2025-01-05")
                .satisfied("2025-02-01")
                .satisfied("2025-03-01")
                .satisfied("2025-05-01");
        Finding now = find(satisfied(2, YEAR), acme, "2025-06-01");
        assertThat(now.changesAt()).contains(at("2026-02-01"));
        assertThat(now.turnsAt()).contains(at("2026-03-01"));
        Finding later = find(satisfied(2, YEAR), acme, "2026-02-01");
        assertThat(later.have()).isEqualTo(2);
        assertThat(later.completedAt()).contains(at("2025-03-01"));
    }

    @Test
    void L2_value_is_brought_in_enough_quarters_since_the_last_break() {
        Histories acme = opened("2025-01-05")
                .gave("2025-02-01")
                .gave("2025-05-01")
                .gave("2025-08-01")
                .gave("2025-11-01")
                .gave("2026-02-01");
        assertThat(find(valueInQuarters(3, 4), acme, "2026-02-02").completedAt())
                .contains(at("2025-08-01"));
    }
}
