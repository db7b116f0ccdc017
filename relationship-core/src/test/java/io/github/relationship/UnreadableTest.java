package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Entry;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.ClaimingRepository;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.QuarantiningRepository;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.UnreadableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** K13: one relationship that cannot be read stops no other. */
class UnreadableTest {

    private static final RelationshipId BOLT = RelationshipId.of("bolt");

    private final InMemoryRepository memory = new InMemoryRepository();

    /** Both have a line and are due; nobody can read what is stored of Bolt. */
    private Office boltUnreadable() {
        Office before = Office.with(memory).sold();
        before.firm().record(BOLT, before.opening());
        before.firm()
                .record(
                        BOLT,
                        before.now("order-1", Office.bought()),
                        before.now("truck-1", Office.delivered("order-1")));
        return Office.with(refusing(memory)).on(MONDAY.plusDays(8));
    }

    /** The same repository, in which Bolt's history cannot be read. */
    private static RelationshipRepository refusing(InMemoryRepository memory) {
        return (RelationshipRepository) Proxy.newProxyInstance(
                UnreadableTest.class.getClassLoader(),
                new Class<?>[] {ClaimingRepository.class, QuarantiningRepository.class},
                (self, method, given) -> {
                    if (Set.of("find", "stamp").contains(method.getName()) && given[1].equals(BOLT)) {
                        throw new UnreadableException(BOLT, "column body cannot be read");
                    }
                    try {
                        return method.invoke(memory, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void K13_replanDue_sets_aside_what_cannot_be_read_and_judges_the_others() {
        Office office = boltUnreadable().on(MONDAY.plusDays(40));
        assertThat(office.firm().replanDue(10)).isEqualTo(1);

        assertThat(office.firm().quarantine().list(10))
                .containsExactly(new Quarantined(BOLT, Quarantined.Part.HISTORY, "column body cannot be read"));
        assertThat(office.service().tenantsWithDue(10)).isEmpty();
        assertThat(office.firm().replanDue(10)).isZero();
    }

    @Test
    void K13_what_was_repaired_is_released_and_judged_anew() {
        Office office = boltUnreadable().on(MONDAY.plusDays(40));
        office.firm().replanDue(10);
        Office repaired = Office.with(memory).on(MONDAY.plusDays(40));

        assertThat(repaired.firm().replanDue(10)).isZero();
        assertThat(repaired.firm().quarantine().release(BOLT)).isTrue();
        assertThat(repaired.firm().quarantine().release(BOLT)).isFalse();
        assertThat(repaired.firm().replanDue(10)).isEqualTo(1);
        assertThat(repaired.firm().quarantine().list(10)).isEmpty();
    }

    @Test
    void K13_a_worker_is_given_the_lines_that_can_be_checked() {
        Office office = boltUnreadable();
        List<Claim> claims = office.firm()
                .claims()
                .claim(ClaimQuery.builder()
                        .tenant(FIRM)
                        .worker("one")
                        .until(office.now())
                        .lease(Duration.ofMinutes(5))
                        .doing(Doing.BY_PERSON)
                        .addRules(RuleId.of("F3"))
                        .build());

        assertThat(claims)
                .extracting(claim -> claim.item().key().relationship())
                .containsExactly(ACME);
    }

    @Test
    void K13_a_brief_reads_the_relationships_that_can_be_read() {
        Office office = boltUnreadable();
        assertThat(office.firm().agenda(SAM).items())
                .extracting(item -> item.key().relationship())
                .contains(BOLT);
        assertThat(office.firm().meetingBrief(ACME, Set.of(Office.ANN), 5).relationship())
                .isEqualTo(ACME);
    }

    @Test
    void K13_a_command_says_what_cannot_be_read_and_what_to_do() {
        Office office = boltUnreadable();
        assertThatThrownBy(() -> office.firm().record(BOLT, office.now("again", AccountFact.qualified())))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("relationship bolt cannot be read: column body cannot be read; repair what is stored, then"
                        + " release it");
    }

    @Test
    void K13_a_history_that_lost_its_opening_is_set_aside() {
        Office office = Office.with(memory).sold();
        Entry entry =
                Entry.of(FactId.of("qualified"), office.now("qualified", AccountFact.qualified()), office.now(), 1);
        memory.apply(new Change(
                FIRM,
                BOLT,
                Optional.empty(),
                new Stamp("s1"),
                List.of(entry),
                List.of(),
                List.of(),
                office.now(),
                PersonChange.NONE,
                Optional.empty()));
        office.on(MONDAY.plusDays(40));

        assertThat(office.firm().replanDue(10)).isEqualTo(1);
        assertThat(office.firm().quarantine().list(10))
                .containsExactly(new Quarantined(BOLT, Quarantined.Part.HISTORY, "its history has no opening"));
        assertThat(office.in("other").quarantine().list(10)).isEmpty();
    }

    @Test
    void K13_a_repository_that_sets_nothing_aside_says_so_and_others_are_judged_all_the_same() {
        Office office = Office.with(new RacingRepository(memory)).sold();
        memory.apply(new Change(
                FIRM,
                BOLT,
                Optional.empty(),
                new Stamp("s1"),
                List.of(),
                List.of(),
                List.of(),
                office.now(),
                PersonChange.NONE,
                Optional.empty()));
        office.on(MONDAY.plusDays(40));

        assertThat(office.firm().replanDue(10)).isEqualTo(1);
        assertThatThrownBy(() -> office.firm().quarantine().list(10))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("this repository sets nothing aside; use one that is a QuarantiningRepository");
        assertThat(memory.quarantined(TenantId.of("firm"), Optional.empty(), 10))
                .isEmpty();
    }
}
