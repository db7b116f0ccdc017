package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.Stamp;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A claim is completed with the step that records it, once, and not by who has lost it (A5). */
public abstract class ClaimCompletionContract extends ClaimSuite {

    /** For subclasses. */
    protected ClaimCompletionContract() {}

    @Test
    void A5_a_completed_line_is_gone() {
        store(OPENING);
        Claim claim = only("one", LONG);

        assertThat(complete(DONE, claim)).isEqualTo(Applied.APPLIED);

        assertThat(stamp(ACME)).contains(new Stamp("s2"));
        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 2));
        assertThat(lines(Samples.everything().build())).containsExactly(OTHER);
        assertThat(complete(DONE.then("s3"), claim)).isEqualTo(Applied.STALE_CLAIM);
    }

    @Test
    void A5_completing_with_an_old_number_is_refused_and_stores_nothing() {
        store(OPENING);
        Claim old = only("one", SHORT);
        Claim current = onceTheLeaseHasEnded("two");

        assertThat(complete(DONE, old)).isEqualTo(Applied.STALE_CLAIM);

        assertThat(stamp(ACME)).contains(new Stamp("s1"));
        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 1));
        assertThat(lines(Samples.everything().build())).containsExactly(LINE, OTHER);
        assertThat(complete(DONE, current)).isEqualTo(Applied.APPLIED);
    }

    @Test
    void A5_another_s_number_is_good_for_nothing() {
        store(OPENING);
        Claim claim = only("one", LONG);
        Claim forged = new Claim(TENANT, LINE, "two", claim.number());

        assertThat(complete(DONE, forged)).isEqualTo(Applied.STALE_CLAIM);
        assertThat(claiming().giveBack(List.of(forged), Samples.NOON)).containsExactly(forged);
    }

    @Test
    void A5_who_is_late_completes_all_the_same_while_nobody_took_the_line() {
        store(OPENING);
        Claim claim = only("one", SHORT);

        assertThat(complete(DONE, claim)).isEqualTo(Applied.APPLIED);
    }

    @Test
    void A5_of_several_that_are_completed_together_one_that_is_stale_spoils_all() {
        store(OPENING);
        List<Claim> claims = claim("one", LONG);
        Claim forged =
                new Claim(TENANT, claims.get(1).item(), "one", claims.get(1).number() + 1);

        assertThat(complete(DONE.planning(), claims.get(0), forged)).isEqualTo(Applied.STALE_CLAIM);
        assertThat(stamp(ACME)).contains(new Stamp("s1"));
        assertThat(complete(DONE.planning(), claims.get(0), claims.get(1))).isEqualTo(Applied.APPLIED);
        assertThat(lines(Samples.everything().build())).isEmpty();
    }

    @Test
    void A5_a_claim_completes_nothing_but_its_own_relationship_s_line() {
        store(OPENING);
        store(first(BOLT).appending(Samples.entry(0)).planning(Samples.line(BOLT, "F1")));
        List<Claim> claims = claim("one", LONG);
        Claim ofBolt = claims.stream()
                .filter(claim -> claim.item().key().relationship().equals(BOLT))
                .findFirst()
                .orElseThrow();

        assertThat(complete(DONE, ofBolt)).isEqualTo(Applied.STALE_CLAIM);
        assertThat(stamp(ACME)).contains(new Stamp("s1"));
        assertThat(lines(Samples.everything().relationship(BOLT).build())).hasSize(1);
    }

    @Test
    void K7_a_step_that_is_lost_completes_nothing() {
        store(OPENING);
        Claim claim = only("one", LONG);
        store(OPENING.then("s1 of others"));

        assertThat(complete(DONE, claim)).isEqualTo(Applied.LOST);
        assertThat(complete(DONE.expecting(stamp(ACME)), claim)).isEqualTo(Applied.APPLIED);
    }

    @Test
    void A5_a_line_that_stays_as_it_was_keeps_its_worker() {
        store(OPENING);
        Claim claim = only("one", LONG);
        store(OPENING.then("s1 of others").planning(LINE));

        assertThat(claim("two", LONG)).isEmpty();
        assertThat(lines(Samples.everything().build())).containsExactly(LINE);
        assertThat(complete(DONE.expecting(stamp(ACME)), claim)).isEqualTo(Applied.APPLIED);
    }

    @Test
    void A5_a_line_that_is_planned_no_more_is_withdrawn_and_can_be_completed_once() {
        store(OPENING);
        Claim claim = only("one", LONG);
        store(OPENING.then("s1 of others").planning(OTHER));

        assertThat(lines(Samples.everything().build())).containsExactly(OTHER);
        assertThat(claimed(query("two", LONG))).containsExactly(OTHER);
        Step done = DONE.expecting(stamp(ACME));
        assertThat(complete(done, claim)).isEqualTo(Applied.APPLIED);
        assertThat(complete(done.then("s3"), claim)).isEqualTo(Applied.STALE_CLAIM);
    }

    @Test
    void A5_a_line_that_is_planned_otherwise_is_given_to_nobody_until_its_worker_is_done() {
        AgendaItem otherwise =
                AgendaItem.builder().from(LINE).option(Optional.empty()).build();
        store(OPENING.planning(LINE));
        Claim claim = only("one", LONG);
        store(OPENING.then("s1 of others").planning(otherwise));

        assertThat(lines(Samples.everything().build())).containsExactly(otherwise);
        assertThat(claim("two", LONG)).isEmpty();
        assertThat(claiming().giveBack(List.of(claim), Samples.NOON)).isEmpty();
        Claim next = only("two", LONG);
        assertThat(next.item()).isEqualTo(otherwise);
        assertThat(next.number()).isGreaterThan(claim.number());
    }

    @Test
    void A5_a_line_that_went_and_came_again_has_greater_numbers() {
        store(OPENING);
        Claim first = only("one", LONG);
        assertThat(complete(DONE, first)).isEqualTo(Applied.APPLIED);
        store(DONE.then("s3").planning(LINE));
        Claim second = only("one", LONG);

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(complete(DONE.then("s4").expecting(stamp(ACME)), first)).isEqualTo(Applied.STALE_CLAIM);
    }
}
