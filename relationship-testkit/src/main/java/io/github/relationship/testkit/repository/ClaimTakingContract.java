package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each line is given to one worker at a time, by a number that grows (A5). */
public abstract class ClaimTakingContract extends ClaimSuite {

    /** For subclasses. */
    protected ClaimTakingContract() {}

    @Test
    void A5_a_line_is_given_to_one_worker_at_a_time() {
        store(OPENING);

        assertThat(claim("one", LONG)).extracting(Claim::item).containsExactlyInAnyOrder(LINE, OTHER);
        assertThat(claim("two", LONG)).isEmpty();
        assertThat(claim("one", LONG)).isEmpty();
    }

    @Test
    void A5_a_claim_says_who_has_which_line_of_which_tenant() {
        store(OPENING);
        Claim claim = only("worker <1>", LONG);

        assertThat(claim.tenant()).isEqualTo(TENANT);
        assertThat(claim.item()).isEqualTo(LINE);
        assertThat(claim.worker()).isEqualTo("worker <1>");
    }

    @Test
    void A5_only_lines_that_show_and_that_the_worker_can_do_are_given() {
        AgendaItem later = AgendaItem.builder()
                .from(LINE)
                .key(Samples.line(ACME, "F3").key())
                .shows(Samples.NOON.plusNanos(1_000))
                .build();
        AgendaItem machine = AgendaItem.builder()
                .from(Samples.line(ACME, "newsletter"))
                .doing(Doing.BY_MACHINE)
                .build();
        store(OPENING.planning(LINE, OTHER, later, machine));

        assertThat(claimed(query("one", LONG).addRules(RuleId.of("unknown")))).isEmpty();
        assertThat(claimed(query("one", LONG).doing(Doing.BY_MACHINE))).containsExactly(machine);
        assertThat(claimed(query("one", LONG).addRules(RuleId.of("F2"), RuleId.of("unknown"))))
                .containsExactly(OTHER);
        assertThat(claimed(query("one", LONG))).containsExactly(LINE);
        assertThat(claimed(query("one", LONG).until(later.shows()))).containsExactly(later);
    }

    @Test
    void K3_no_more_than_asked_for_and_those_that_wait_longest_first() {
        List<AgendaItem> lines = new ArrayList<>();
        for (int minute = 0; minute < 20; minute++) {
            lines.add(
                    Samples.line(Samples.line(ACME, "rule " + minute).key(), Samples.NOON.minusSeconds(60L * minute)));
        }
        store(OPENING.planning(lines));
        Collections.reverse(lines);

        assertThat(claimed(query("one", LONG).limit(3))).containsExactlyInAnyOrderElementsOf(lines.subList(0, 3));
        assertThat(claimed(query("two", LONG).limit(7))).containsExactlyInAnyOrderElementsOf(lines.subList(3, 10));
        assertThat(claimed(query("one", LONG).limit(50))).containsExactlyInAnyOrderElementsOf(lines.subList(10, 20));
    }

    @Test
    void A5_when_the_lease_has_ended_others_take_the_line_with_a_number_that_grows() {
        store(OPENING);
        Claim first = only("one", SHORT);
        Claim second = onceTheLeaseHasEnded("two");

        assertThat(second.item()).isEqualTo(first.item());
        assertThat(second.number()).isGreaterThan(first.number());
    }

    @Test
    void A5_what_is_given_back_is_given_to_nobody_before_its_time_and_the_claim_is_over() {
        Instant later = Samples.NOON.plusSeconds(3_600);
        store(OPENING.planning(LINE));
        Claim claim = only("one", LONG);

        assertThat(claiming().giveBack(List.of(claim), later)).isEmpty();

        assertThat(claiming().giveBack(List.of(claim), later)).containsExactly(claim);
        assertThat(complete(DONE, claim)).isEqualTo(Applied.STALE_CLAIM);
        assertThat(lines(Samples.everything().build())).containsExactly(LINE);
        assertThat(claimed(query("two", LONG).until(later.minusNanos(1_000)))).isEmpty();
        Claim next = claiming().claim(query("two", LONG).until(later).build()).get(0);
        assertThat(next.number()).isGreaterThan(claim.number());
    }

    @Test
    void K10_each_tenant_s_workers_take_its_own_lines() {
        List<TenantId> tenants = Twins.tenants();
        for (TenantId tenant : tenants) {
            store(Step.first(tenant, ACME).appending(Samples.entry(0)).planning(LINE));
        }
        Claim claim = claiming()
                .claim(query("one", LONG).tenant(tenants.get(0)).build())
                .get(0);

        for (TenantId tenant : tenants.subList(1, tenants.size())) {
            Claim elsewhere = new Claim(tenant, LINE, "one", claim.number());
            assertThat(claiming().giveBack(List.of(elsewhere), Samples.NOON)).containsExactly(elsewhere);
            assertThat(claiming().apply(Step.first(tenant, ACME).then("s2").change(), List.of(claim)))
                    .isEqualTo(Applied.STALE_CLAIM);
            assertThat(claimed(query("one", LONG).tenant(tenant))).containsExactly(LINE);
        }
    }

    @Test
    void K10_a_tenant_whose_lines_are_taken_or_given_back_until_later_has_nothing_to_do() {
        AgendaItem machine = AgendaItem.builder()
                .from(Samples.line(ACME, "newsletter"))
                .doing(Doing.BY_MACHINE)
                .build();
        Instant later = Samples.NOON.plusSeconds(3_600);
        store(first(ACME).appending(Samples.entry(0)).planning(machine));
        assertThat(claiming().tenantsWithDue(later, Optional.empty(), 10)).containsExactly(TENANT);

        List<Claim> claims =
                claiming().claim(query("one", LONG).doing(Doing.BY_MACHINE).build());
        assertThat(claiming().tenantsWithDue(later, Optional.empty(), 10)).isEmpty();

        claiming().giveBack(claims, later);
        assertThat(claiming().tenantsWithDue(later.minusNanos(1_000), Optional.empty(), 10))
                .isEmpty();
        assertThat(claiming().tenantsWithDue(later, Optional.empty(), 10)).containsExactly(TENANT);
    }

    @Test
    void K2_of_workers_that_take_at_the_same_time_each_line_has_one() {
        List<AgendaItem> lines = new ArrayList<>();
        for (int relationship = 0; relationship < 20; relationship++) {
            RelationshipId id = RelationshipId.of("r" + relationship);
            List<AgendaItem> ofOne = new ArrayList<>();
            for (int rule = 0; rule < 5; rule++) {
                ofOne.add(Samples.line(id, "F" + rule));
            }
            lines.addAll(ofOne);
            store(first(id).appending(Samples.entry(0)).planning(ofOne));
        }
        List<List<AgendaItem>> taken = Together.all(
                Collections.nCopies(declared().threads(), Together.task(() -> takenUntilNothingIsLeft(lines.size()))));

        assertThat(taken.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(lines);
    }

    private List<AgendaItem> takenUntilNothingIsLeft(int lines) {
        List<AgendaItem> taken = new ArrayList<>();
        // Where others take at the same time, nothing may come back though something is left.
        for (int tries = 0; tries < lines; tries++) {
            taken.addAll(
                    claimed(query("worker of thread " + Thread.currentThread().getName(), LONG)
                            .limit(3)));
        }
        return taken;
    }
}
