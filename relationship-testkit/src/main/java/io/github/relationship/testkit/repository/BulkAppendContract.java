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
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.BulkRepository;
import io.github.relationship.spi.PersonRows;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Sent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many steps at once, each wholly or not at all, and the agendas stay as they are (K1, K7). */
public abstract class BulkAppendContract extends RepositorySuite {

    private static final AgendaItem LINE = Samples.line(ACME, "F1");
    private static final Step PLANNED =
            first(ACME).appending(Samples.entry(0)).planning(LINE).madeWith(new PlanInputs(Samples.NOON, 1, "digest"));

    /** For subclasses. */
    protected BulkAppendContract() {}

    private BulkRepository bulk() {
        assertThat(repository()).isInstanceOf(BulkRepository.class);
        return (BulkRepository) repository();
    }

    private List<Applied> append(Step... steps) {
        return bulk().append(Stream.of(steps).map(Step::change).toList());
    }

    private static Step due(Step step) {
        return step.planning().replanAt(Samples.NOON);
    }

    private List<AgendaItem> linesOf(RelationshipId relationship) {
        return lines(Samples.everything().relationship(relationship).build());
    }

    @Test
    void K1_what_comes_in_bulk_is_stored_and_due_at_once_and_lines_stay_as_they_were() {
        store(PLANNED);
        Step more = due(PLANNED.then("s2")).appending(Samples.entries(1, 4));
        Step other = due(first(BOLT)).appending(Samples.entries(0, 3));
        assertThat(append(more, other)).containsExactly(Applied.APPLIED, Applied.APPLIED);

        assertThat(history(ACME)).isEqualTo(Samples.entries(0, 4));
        assertThat(history(BOLT)).isEqualTo(Samples.entries(0, 3));
        assertThat(stamp(ACME)).contains(more.next());
        assertThat(stamp(BOLT)).contains(other.next());
        assertThat(linesOf(ACME)).containsExactly(LINE);
        assertThat(linesOf(BOLT)).isEmpty();
        assertThat(repository().dueForReplan(TENANT, Samples.NOON, 10)).containsExactlyInAnyOrder(ACME, BOLT);
    }

    @Test
    void K7_of_many_steps_those_that_are_lost_store_nothing_and_the_others_are_stored() {
        store(PLANNED);
        repository().alias(TENANT, RelationshipId.of("old-acme"), ACME);
        Step lost = due(first(ACME).becoming("other")).appending(Samples.entries(0, 5));
        Step stale = due(first(RelationshipId.of("coil")).then("s2")).appending(Samples.entries(0, 5));
        Step alias = due(first(RelationshipId.of("old-acme"))).appending(Samples.entry(0));
        Step good = due(first(BOLT)).appending(Samples.entry(0));
        assertThat(append(lost, stale, alias, good))
                .containsExactly(Applied.LOST, Applied.LOST, Applied.LOST, Applied.APPLIED);

        assertThat(history(ACME)).containsExactly(Samples.entry(0));
        assertThat(stamp(ACME)).contains(PLANNED.next());
        assertThat(stamp(RelationshipId.of("coil"))).isEmpty();
        assertThat(history(BOLT)).containsExactly(Samples.entry(0));
    }

    @Test
    void K1_histories_of_any_length_come_back_whole() {
        List<Integer> lengths = List.of(1, 199, 200, 201, 599, 2);
        Step[] steps = lengths.stream()
                .map(length -> due(first(RelationshipId.of("r" + length))).appending(Samples.entries(0, length)))
                .toArray(Step[]::new);
        assertThat(append(steps)).containsOnly(Applied.APPLIED).hasSize(lengths.size());

        for (int length : lengths) {
            assertThat(history(RelationshipId.of("r" + length))).isEqualTo(Samples.entries(0, length));
        }
        assertThat(append()).isEmpty();
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
        Step tells = due(first(ACME))
                .appending(Samples.entry(0))
                .addressing(letter)
                .telling(new PersonRows(List.of(no), List.of(new Sent(FactId.of("f0"), card))));
        append(tells, due(first(BOLT)).appending(Samples.entry(0)));

        assertThat(repository().undelivered(TENANT, 10)).containsExactly(letter);
        assertThat(repository().suppressions(TENANT, pat, BOLT)).containsExactly(no);
        assertThat(repository().ledger(TENANT, pat, BOLT, Samples.NOON, 10)).containsExactly(card);
    }

    @Test
    void K10_each_tenant_takes_its_own() {
        TenantId other = TenantId.of("other-firm");
        append(
                due(first(ACME)).appending(Samples.entry(0)),
                due(Step.first(other, ACME)).appending(Samples.entries(0, 2)));
        assertThat(history(ACME)).hasSize(1);
        assertThat(history(other, ACME)).hasSize(2);
    }

    @Test
    void a_step_that_plans_something_and_two_of_one_relationship_are_refused_before_anything_is_stored() {
        Step first = due(first(BOLT)).appending(Samples.entry(0));
        assertThatThrownBy(() -> append(first, PLANNED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the step of relationship acme plans something; apply() it, or leave the plan to the next"
                        + " judgement");
        assertThatThrownBy(() -> append(first, due(first.then("s2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "relationship bolt takes two steps at once; make one of them, or append one after the other");
        assertThat(stamp(BOLT)).isEmpty();
        assertThat(append(first)).containsExactly(Applied.APPLIED);
    }
}
