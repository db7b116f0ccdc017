package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Climber.asOf;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.Histories;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** L2: met or not, how much of how much, the facts that count, what is missing, since when, and until when. */
class RequirementsTest {

    private static final Period YEAR = Period.ofMonths(12);
    private static final Period TWO_YEARS = Period.ofMonths(24);

    private static Finding find(Requirement requirement, Histories history, String when) {
        return requirement.assess(history.relationship(), asOf(when));
    }

    private static void assertMet(
            Finding finding, int have, int need, List<String> evidence, String since, String changes) {
        assertThat(finding)
                .isEqualTo(new Finding(true, have, need, ids(evidence), "", instant(since), instant(changes)));
    }

    private static void assertMissing(
            Finding finding, int have, int need, List<String> evidence, String words, String changes) {
        assertThat(finding)
                .isEqualTo(new Finding(false, have, need, ids(evidence), words, Optional.empty(), instant(changes)));
    }

    private static SortedSet<FactId> ids(List<String> ids) {
        return new TreeSet<>(ids.stream().map(FactId::of).toList());
    }

    private static Optional<Instant> instant(String when) {
        return when.equals("never") ? Optional.empty() : Optional.of(at(when));
    }

    private static List<String> facts(String... ids) {
        return Arrays.asList(ids);
    }

    @Test
    void L2_qualified() {
        Histories acme = opened("2026-01-05");
        assertMissing(find(qualified(), acme, "2026-01-05"), 0, 1, facts(), "to be qualified", "never");
        acme.qualified("2026-01-20");
        assertMet(find(qualified(), acme, "2026-02-01"), 1, 1, facts("qualified 2026-01-20"), "2026-01-20", "never");
    }

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
        assertThat(finding.changesAt()).contains(at("2026-03-03T20:00:00Z"));
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
    void a_requirement_is_data() {
        assertThat(purchases(3, TWO_YEARS).spec().canonical())
                .isEqualTo(
                        "{\"type\":\"purchases\",\"id\":\"purchases\",\"attributes\":{\"count\":3,\"within\":\"P24M\"}}");
        assertThat(purchases(3, TWO_YEARS)).isEqualTo(purchases(3, TWO_YEARS)).isNotEqualTo(purchases(3));
        List<Requirement> all = List.of(
                qualified(),
                purchases(1),
                purchases(2),
                purchases(1, YEAR),
                satisfied(1, YEAR),
                noOpenComplaint(),
                noBrokenPromise(YEAR),
                commitment(),
                walletShare(80, YEAR),
                valueInQuarters(3, 4),
                age(YEAR),
                allOf(commitment(), qualified()),
                anyOf(commitment(), qualified()));
        assertThat(all)
                .extracting(requirement -> requirement.spec().canonical())
                .doesNotHaveDuplicates();
    }

    private static void assertRefused(ThrowingCallable creation, String message) {
        assertThatThrownBy(creation)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_requirement_asks_for_something() {
        assertRefused(() -> purchases(0), "number of purchases is 0; ask for 1 or more");
        assertRefused(
                () -> satisfied(0, YEAR), "number of ROF calls in which they are satisfied is 0; ask for 1 or more");
        assertRefused(() -> valueInQuarters(0, 4), "number of quarters is 0; ask for 1 or more");
        assertRefused(
                () -> valueInQuarters(5, 4), "value is asked for in 5 of 4 quarters; ask for no more than there are");
        assertRefused(() -> walletShare(0, YEAR), "wallet share is 0; ask for a percentage from 1 to 100");
        assertRefused(() -> walletShare(101, YEAR), "wallet share is 101; ask for a percentage from 1 to 100");
        assertRefused(() -> allOf(), "no requirement was given; give at least one");
        assertRefused(() -> anyOf(), "no requirement was given; give at least one");
        String negative = "period is P-1M; give how far back it reaches, or zero for ever";
        assertRefused(() -> purchases(1, Period.ofMonths(-1)), negative);
        assertRefused(() -> satisfied(1, Period.ofMonths(-1)), negative);
        assertRefused(() -> walletShare(80, Period.ofMonths(-1)), negative);
        assertRefused(() -> noBrokenPromise(Period.ofMonths(-1)), negative);
        assertRefused(() -> age(Period.ofMonths(-1)), negative);
        assertThat(walletShare(1, YEAR)).isNotEqualTo(walletShare(100, YEAR));
        assertThat(valueInQuarters(4, 4)).isEqualTo(valueInQuarters(4, 4));
    }
}
