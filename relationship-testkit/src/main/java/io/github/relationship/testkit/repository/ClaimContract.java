package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.ClaimingRepository;
import io.github.relationship.spi.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Workers share lines (A5): for repositories that are a {@link ClaimingRepository}, beside the {@link RepositoryContract}. The
 * fixture's repository measures leases by a clock that runs.
 */
public abstract class ClaimContract extends RepositorySuite {

    private static final Duration LONG = Duration.ofHours(1);

    /** Over before the next call. */
    private static final Duration SHORT = Duration.ofNanos(1_000);

    private static final int TRIES = 1_000_000;

    private static final AgendaItem LINE = Samples.line(ACME, "F1");
    private static final AgendaItem OTHER = Samples.line(ACME, "F2");
    private static final Step OPENING = first(ACME).appending(Samples.entry(0)).planning(LINE, OTHER);

    /** What is decided when the line is done: it is planned no more. */
    private static final Step DONE =
            OPENING.then("s2").appending(Samples.entry(1)).planning(OTHER);

    /** For subclasses. */
    protected ClaimContract() {}

    private ClaimingRepository claiming() {
        assertThat(repository()).isInstanceOf(ClaimingRepository.class);
        return (ClaimingRepository) repository();
    }

    private static ClaimQuery.Builder query(String worker, Duration lease) {
        return ClaimQuery.builder()
                .tenant(TENANT)
                .worker(worker)
                .until(Samples.NOON)
                .lease(lease)
                .doing(Doing.BY_PERSON);
    }

    private List<Claim> claim(String worker, Duration lease) {
        return claiming().claim(query(worker, lease).build());
    }

    private List<AgendaItem> claimed(ClaimQuery.Builder query) {
        return claiming().claim(query.build()).stream().map(Claim::item).toList();
    }

    /** The one claim that is to be had on the first line. */
    private Claim only(String worker, Duration lease) {
        List<Claim> claims =
                claiming().claim(query(worker, lease).addRules(RuleId.of("F1")).build());
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    /** The clock of the store may not have moved on yet. */
    private Claim onceTheLeaseHasEnded(String worker) {
        for (int tries = 0; tries < TRIES; tries++) {
            List<Claim> claims = claiming()
                    .claim(query(worker, LONG).addRules(RuleId.of("F1")).build());
            if (!claims.isEmpty()) {
                return claims.get(0);
            }
        }
        throw new AssertionError("a lease of a microsecond has not ended");
    }

    private Applied complete(Step step, Claim... claims) {
        return claiming().apply(step.change(), List.of(claims));
    }

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
