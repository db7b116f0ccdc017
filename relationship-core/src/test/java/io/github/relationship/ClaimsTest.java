package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.Stamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Workers take lines, and complete them (A5). */
class ClaimsTest {

    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");

    private static Office withACall() {
        return Office.open().sold().on(MONDAY.plusDays(8));
    }

    private static ClaimQuery.Builder query(Office office, String worker) {
        return ClaimQuery.builder()
                .tenant(FIRM)
                .worker(worker)
                .until(office.now())
                .lease(Duration.ofMinutes(5))
                .doing(Doing.BY_PERSON)
                .addRules(RuleId.of("F3"));
    }

    private static Claim claim(Office office, String worker) {
        List<Claim> claims = office.firm().claims().claim(query(office, worker).build());
        assertThat(claims).extracting(claim -> claim.item().key()).containsExactly(CALL);
        return claims.get(0);
    }

    private static List<ItemFact.Completed> completions(Office office) {
        return office.firm().relationship(ACME).entries().stream()
                .map(Entry::fact)
                .filter(ItemFact.Completed.class::isInstance)
                .map(ItemFact.Completed.class::cast)
                .toList();
    }

    @Test
    void A5_a_worker_completes_what_it_has_claimed_and_the_line_is_gone() {
        Office office = withACall();
        ClaimCompleted completed = office.firm().claims().complete(claim(office, "one"), SAM);

        assertThat(completed.wasWithdrawn()).isFalse();
        assertThat(completed.recorded().plan().find(CALL)).isEmpty();
        assertThat(completions(office))
                .containsExactly(new ItemFact.Completed(
                        CALL, Optional.of(completed.recorded().facts().get(0))));
        assertThat(office.firm().agenda(SAM).items())
                .extracting(AgendaItem::key)
                .doesNotContain(CALL);
    }

    @Test
    void A5_what_happened_is_recorded_with_it_in_one_step() {
        Office office = withACall();
        Occurrence heard = office.now("heard", RofFact.satisfactionHeard(true));
        Recorded recorded = office.firm()
                .claims()
                .complete(claim(office, "one"), SAM, heard)
                .recorded();

        assertThat(recorded.facts()).hasSize(2).startsWith(FactId.of("heard"));
        assertThat(completions(office)).containsExactly(new ItemFact.Completed(CALL, Optional.of(FactId.of("heard"))));
    }

    @Test
    void K5_a_completion_that_is_repeated_names_what_it_did_and_changes_nothing() {
        Office office = withACall();
        Claim claim = claim(office, "one");
        Occurrence heard = Occurrence.builder()
                .occurredAt(office.now())
                .fact(RofFact.satisfactionHeard(true))
                .build();
        Recorded once = office.firm().claims().complete(claim, SAM, heard).recorded();
        office.on(MONDAY.plusDays(9));
        Recorded again =
                office.anotherNode().firm().claims().complete(claim, SAM, heard).recorded();

        assertThat(again.facts()).isEqualTo(once.facts());
        assertThat(again.relationship().entries()).isEqualTo(once.relationship().entries());
    }

    @Test
    void A5_a_stale_completion_is_refused_and_stores_nothing() {
        Office office = withACall();
        Claim old = claim(office, "one");
        office.firm().claims().giveBack(List.of(old), office.now());
        Claim current = claim(office, "two");
        List<Entry> before = office.firm().relationship(ACME).entries();

        StaleClaimException stale = catchThrowableOfType(
                StaleClaimException.class, () -> office.firm().claims().complete(old, SAM));

        assertThat(stale.claims()).containsExactly(old);
        assertThat(stale)
                .hasMessage(
                        "claim " + old.number() + " on line " + CALL
                                + " was taken by others since, or given back; nothing was stored, leave it to whoever has it now");
        assertThat(office.firm().relationship(ACME).entries()).isEqualTo(before);
        assertThat(office.firm().claims().complete(current, SAM).wasWithdrawn()).isFalse();
        assertThatThrownBy(() -> office.firm().claims().complete(old, SAM)).isInstanceOf(StaleClaimException.class);
        assertThat(completions(office)).hasSize(1);
    }

    @Test
    void A5_what_was_done_though_it_was_planned_no_more_is_recorded_with_a_finding() {
        Office office = withACall();
        Claim claim = claim(office, "one");
        office.firm().dismiss(CALL, SAM, "they moved away");

        ClaimCompleted completed =
                office.firm().claims().complete(claim, SAM, office.now("heard", RofFact.satisfactionHeard(true)));

        assertThat(completed.wasWithdrawn()).isTrue();
        assertThat(completed.recorded().relationship().find(FactId.of("heard"))).isPresent();
    }

    @Test
    void A5_what_another_version_of_the_rules_does_not_ask_for_is_not_released_and_planned_anew() {
        InMemoryRepository repository = new InMemoryRepository();
        Office office = Office.with(repository).sold().on(MONDAY.plusDays(8));
        Stamp before = repository.stamp(FIRM, ACME).orElseThrow();
        TenantRelationships withoutCalls = Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(office.now(), ZoneOffset.UTC))
                .playbook(Playbook.standard().without(RuleId.of("F3")))
                .build()
                .in(FIRM);

        assertThat(withoutCalls.claims().claim(query(office, "one").build())).isEmpty();

        assertThat(repository.stamp(FIRM, ACME)).isNotEqualTo(Optional.of(before));
        assertThat(withoutCalls.agenda(SAM).items()).extracting(AgendaItem::key).doesNotContain(CALL);
    }

    @Test
    void A5_what_is_planned_as_before_though_it_may_never_be_done_is_looked_at_once_a_day() {
        InMemoryRepository repository = new InMemoryRepository();
        Office office = Office.with(repository);
        office.firm().record(ACME, office.opening());
        Interaction agreed = Interaction.builder()
                .from(Interaction.outbound(Channel.CALL))
                .nextStep(new NextStep(MONDAY.plusDays(4), "talk about it"))
                .build();
        PreferenceLearnt mondaysOnly = PreferenceLearnt.builder()
                .contact(ANN)
                .provenance(PreferenceLearnt.Provenance.SAID)
                .addReachable(new ReachableHours(
                        Set.of(DayOfWeek.MONDAY), LocalTime.parse("10:00"), LocalTime.parse("12:00")))
                .build();
        office.record(
                Occurrence.builder()
                        .from(office.now("agreed", agreed))
                        .addParticipants(ANN)
                        .build(),
                office.now("mondays", mondaysOnly));
        ClaimQuery.Builder steps = query(office, "one").rules(List.of(RuleId.of("F2")));

        // It is gone on Tuesday night, and her last hours before that are over.
        office.on(MONDAY.plusDays(21), "13:00");
        assertThat(office.firm().claims().claim(steps.until(office.now()).build()))
                .isEmpty();
        assertThat(office.firm().plan(ACME).items())
                .extracting(item -> item.key().rule())
                .contains(RuleId.of("F2"));
        Optional<Stamp> stamp = repository.stamp(FIRM, ACME);
        office.on(MONDAY.plusDays(21), "14:00");
        assertThat(office.firm().claims().claim(steps.until(office.now()).build()))
                .isEmpty();
        assertThat(repository.stamp(FIRM, ACME)).isEqualTo(stamp);
        office.on(MONDAY.plusDays(22), "14:00");
        assertThat(office.firm().claims().claim(steps.until(office.now()).build()))
                .isEmpty();
        assertThat(repository.stamp(FIRM, ACME)).isNotEqualTo(stamp);
    }

    @Test
    void A5_lines_are_completed_in_batches_and_those_that_are_stale_are_named() {
        Office office = withACall();
        List<Claim> claims = office.firm()
                .claims()
                .claim(ClaimQuery.builder()
                        .from(query(office, "one").build())
                        .rules(List.of())
                        .build());
        assertThat(claims).hasSizeGreaterThan(1);
        Claim stale = claims.get(0);
        office.firm().claims().giveBack(List.of(stale), office.now());

        assertThat(office.firm().claims().completeAll(claims, SAM)).containsExactly(stale);

        assertThat(completions(office)).hasSize(claims.size() - 1);
        assertThat(office.firm().claims().completeAll(claims, SAM)).containsExactly(stale);
        assertThat(completions(office)).hasSize(claims.size() - 1);
    }

    @Test
    void K10_a_query_for_another_tenant_is_refused() {
        Office office = withACall();
        assertThatThrownBy(() -> office.firm()
                        .claims()
                        .claim(query(office, "one").tenant(TenantId.of("other")).build()))
                .hasMessage("the query asks for tenant other in tenant firm; tenants never meet");
    }

    @Test
    void a_repository_that_gives_no_lines_to_workers_says_so() {
        Office office = Office.with(new RacingRepository(new InMemoryRepository()));
        assertThatThrownBy(() -> office.firm().claims().claim("one", 10, Duration.ofMinutes(1)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("this repository gives no lines to workers; use one that is a ClaimingRepository");
    }
}
