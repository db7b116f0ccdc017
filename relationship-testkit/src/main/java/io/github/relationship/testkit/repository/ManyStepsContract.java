package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.AtomicStep;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.PersonRows;
import io.github.relationship.spi.Sent;
import io.github.relationship.spi.Stamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Many steps at once, each with the claims that it completes, and each wholly or not at all (A5, K1, K7). */
public abstract class ManyStepsContract extends ClaimSuite {

    /** More than a store need take in one transaction. */
    private static final int MANY = 250;

    private static final Step AT_BOLT =
            first(BOLT).appending(Samples.entry(0)).planning(Samples.line(BOLT, "F1"), Samples.line(BOLT, "F2"));
    private static final Step DONE_AT_BOLT =
            AT_BOLT.then("s2").appending(Samples.entry(1)).planning(Samples.line(BOLT, "F2"));

    /** For subclasses. */
    protected ManyStepsContract() {}

    private static AtomicStep with(Step step, Claim... claims) {
        return new AtomicStep(step.change(), List.of(claims));
    }

    private List<Applied> applyAll(AtomicStep... steps) {
        return claiming().applyAll(List.of(steps));
    }

    /** Claims on the first lines of both, in that order. */
    private List<Claim> claims() {
        store(OPENING);
        store(AT_BOLT);
        return claiming().claim(query("one", LONG).addRules(LINE.key().rule()).build()).stream()
                .sorted(Comparator.comparing(claim -> claim.item().key().relationship()))
                .toList();
    }

    private List<AgendaItem> linesOf(RelationshipId relationship) {
        return lines(Samples.everything().relationship(relationship).build());
    }

    @Test
    void A5_what_is_completed_together_is_completed_each_with_its_step() {
        List<Claim> claims = claims();
        assertThat(applyAll(with(DONE_AT_BOLT, claims.get(1)), with(DONE, claims.get(0))))
                .containsExactly(Applied.APPLIED, Applied.APPLIED);

        assertThat(stamp(ACME)).contains(DONE.next());
        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 2));
        assertThat(linesOf(ACME)).containsExactly(OTHER);
        assertThat(stamp(BOLT)).contains(DONE_AT_BOLT.next());
        assertThat(history(BOLT)).isEqualTo(Samples.entries(0, 2));
        assertThat(linesOf(BOLT)).containsExactly(Samples.line(BOLT, "F2"));
        assertThat(claiming().giveBack(claims, Samples.NOON)).isEqualTo(claims);
        assertThat(applyAll()).isEmpty();
    }

    @Test
    void K7_of_many_steps_one_that_is_lost_stores_and_completes_nothing() {
        List<Claim> claims = claims();
        store(OPENING.then("s1 of others"));
        Step taken = first(BOLT).becoming("other").appending(Samples.entries(0, 3));
        Step begun = first(RelationshipId.of("coil")).appending(Samples.entry(0));
        assertThat(applyAll(with(DONE, claims.get(0)), with(taken), with(begun)))
                .containsExactly(Applied.LOST, Applied.LOST, Applied.APPLIED);

        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 1));
        assertThat(linesOf(ACME)).containsExactly(LINE, OTHER);
        assertThat(history(BOLT)).isEqualTo(Samples.entries(0, 1));
        assertThat(stamp(RelationshipId.of("coil"))).contains(begun.next());
        assertThat(complete(DONE.expecting(stamp(ACME)), claims.get(0))).isEqualTo(Applied.APPLIED);
    }

    @Test
    void A5_of_many_steps_one_with_a_stale_claim_stores_nothing_and_the_others_are_stored() {
        List<Claim> claims = claims();
        Claim mine = claims.get(0);
        Claim forged = new Claim(TENANT, mine.item(), mine.worker(), mine.number() + 1);
        assertThat(applyAll(with(DONE, forged), with(DONE_AT_BOLT, claims.get(1))))
                .containsExactly(Applied.STALE_CLAIM, Applied.APPLIED);

        assertThat(stamp(ACME)).contains(OPENING.next());
        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 1));
        assertThat(linesOf(ACME)).containsExactly(LINE, OTHER);
        assertThat(history(BOLT)).isEqualTo(Samples.entries(0, 2));
        assertThat(complete(DONE, mine)).isEqualTo(Applied.APPLIED);
    }

    @Test
    void A5_a_claim_completes_nothing_but_the_line_of_its_own_step() {
        List<Claim> claims = claims();
        assertThat(applyAll(with(DONE, claims.get(1)), with(DONE_AT_BOLT, claims.get(0))))
                .containsExactly(Applied.STALE_CLAIM, Applied.STALE_CLAIM);
        assertThat(stamp(ACME)).contains(OPENING.next());
        assertThat(stamp(BOLT)).contains(AT_BOLT.next());
    }

    @Test
    void A5_a_line_that_a_worker_has_and_that_is_planned_no_more_is_withdrawn() {
        List<Claim> claims = claims();
        assertThat(applyAll(with(OPENING.then("s2").planning(OTHER)), with(DONE_AT_BOLT, claims.get(1))))
                .containsOnly(Applied.APPLIED);

        assertThat(linesOf(ACME)).containsExactly(OTHER);
        assertThat(complete(DONE.expecting(stamp(ACME)).becoming("s3"), claims.get(0)))
                .isEqualTo(Applied.APPLIED);
    }

    @Test
    void G10_what_follows_for_others_and_what_they_are_told_of_people_is_stored_with_it() {
        PersonKey pat = PersonKey.of("pat");
        Suppression no = Suppression.of(pat, Suppression.Kind.REFUSED);
        LedgerEntry card = new LedgerEntry(pat, ACME, Channel.POST, Samples.NOON, Optional.empty());
        Addressed letter = new Addressed(
                ACME,
                FactId.of("f0"),
                BOLT,
                Occurrence.of(
                        FactId.of("one"), Samples.NOON, ReferralFact.recommended(ReferralId.of("referral"), ACME)));
        Step tells = OPENING.addressing(letter)
                .telling(new PersonRows(List.of(no), List.of(new Sent(FactId.of("f0"), card))));
        assertThat(applyAll(with(tells), with(AT_BOLT))).containsOnly(Applied.APPLIED);

        assertThat(repository().undelivered(TENANT, 10)).containsExactly(letter);
        assertThat(repository().suppressions(TENANT, pat, BOLT)).containsExactly(no);
        assertThat(repository().ledger(TENANT, pat, BOLT, Samples.NOON, 10)).containsExactly(card);
    }

    @Test
    void K1_however_many_steps_they_are_each_is_stored_as_it_would_be_by_itself() {
        List<AtomicStep> begun = new ArrayList<>();
        List<AtomicStep> gone = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            RelationshipId id = RelationshipId.of("r" + number);
            Step first = first(id).appending(Samples.entries(0, number % 3)).planning(Samples.line(id, "F1"));
            begun.add(with(first));
            Step next = first.then("s2").planning(Samples.line(id, number % 2 == 0 ? "F1" : "F2"));
            gone.add(with(number == MANY / 2 ? next.expecting(Optional.of(new Stamp("another"))) : next));
        }
        assertThat(claiming().applyAll(begun)).hasSize(MANY).containsOnly(Applied.APPLIED);
        List<Applied> applied = claiming().applyAll(gone);

        assertThat(applied.get(MANY / 2)).isEqualTo(Applied.LOST);
        assertThat(applied).filteredOn(Applied.APPLIED::equals).hasSize(MANY - 1);
        for (int number : List.of(0, 1, MANY / 2, MANY - 1)) {
            RelationshipId id = RelationshipId.of("r" + number);
            boolean moved = number % 2 == 1 && number != MANY / 2;
            assertThat(linesOf(id)).containsExactly(Samples.line(id, moved ? "F2" : "F1"));
            assertThat(history(id)).isEqualTo(Samples.entries(0, number % 3));
        }
    }

    @Test
    void two_of_one_relationship_are_refused_before_anything_is_stored() {
        assertThatThrownBy(() -> applyAll(with(OPENING), with(DONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "relationship acme takes two steps at once; make one of them, or append one after the other");
        assertThat(stamp(ACME)).isEmpty();
    }
}
