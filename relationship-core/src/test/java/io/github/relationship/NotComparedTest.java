package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.NotCompared.Why;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.desk.Desk;
import io.github.relationship.desk.Desks;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.StoredPlan;
import io.github.relationship.spi.UnreadableException;
import io.github.relationship.spi.VerifiableRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** K1: what cannot be made again is told apart from what differs, and keeps nobody else from being verified. */
class NotComparedTest {

    private static final RelationshipId BOLT = RelationshipId.of("bolt");

    private final InMemoryRepository memory = new InMemoryRepository();
    private final Office office = Office.with(memory);

    private static Verification all(Relationships service) {
        return service.in(FIRM).verify(Optional.empty(), 100);
    }

    private void assertNotCompared(Why why, String detail) {
        assertThat(all(office.service()))
                .isEqualTo(
                        new Verification(0, List.of(), List.of(new NotCompared(ACME, why, detail)), Optional.empty()));
    }

    private static void assertChanged(Verification verification) {
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.notCompared()).containsExactly(new NotCompared(ACME, Why.INPUTS_CHANGED, ""));
    }

    private Relationships.Builder instead() {
        return Relationships.builder().from(office.service());
    }

    @Test
    void G6_another_playbook_is_another_input_where_the_plan_comes_out_otherwise() {
        office.sold();
        assertChanged(all(instead().playbook(Playbook.minimal()).build()));
        // A rule that has nothing to do here.
        Playbook less = Playbook.standard().without(RuleId.of("F7"));
        assertThat(all(instead().playbook(less).build()).compared()).isEqualTo(1);
    }

    @Test
    void G6_so_are_other_hours_of_the_tenant_and_of_the_owner_and_others_desks_are_none() {
        office.sold();
        WorkingTime tokyo = WorkingTime.of(ZoneId.of("Asia/Tokyo"), WorkCalendar.MONDAY_TO_FRIDAY);
        assertChanged(all(instead().workingTime(tokyo).build()));
        assertChanged(all(instead().desks(only(SAM, tokyo)).build()));
        assertThat(all(instead().desks(only(UserId.of("kim"), tokyo)).build()).compared())
                .isEqualTo(1);
    }

    private static Desks only(UserId user, WorkingTime time) {
        return asked -> Optional.of(asked).filter(user::equals).map(same -> Desk.of(same, time));
    }

    @Test
    void G6_what_was_asked_and_answered_alike_is_the_same_digest_whoever_else_has_a_desk() {
        WorkingTime utc = WorkingTime.of(ZoneOffset.UTC, WorkCalendar.MONDAY_TO_FRIDAY);
        office.sold();
        PlanInputs without = inputs();
        InMemoryRepository other = new InMemoryRepository();
        instead()
                .repository(other)
                .desks(only(UserId.of("kim"), utc))
                .build()
                .in(FIRM)
                .record(ACME, office.opening());
        InMemoryRepository third = new InMemoryRepository();
        instead().repository(third).build().in(FIRM).record(ACME, office.opening());

        assertThat(other.storedPlan(FIRM, ACME).orElseThrow().inputs())
                .isEqualTo(third.storedPlan(FIRM, ACME).orElseThrow().inputs());
        assertThat(without.digest()).hasSize(PlanInputs.MAX_DIGEST);
    }

    private PlanInputs inputs() {
        return memory.storedPlan(FIRM, ACME).flatMap(StoredPlan::inputs).orElseThrow();
    }

    @Test
    void P8_what_a_person_said_elsewhere_meanwhile_is_another_input_until_the_next_judgement() {
        openWithKey(ACME);
        openWithKey(BOLT);
        office.on(MONDAY.plusDays(2))
                .firm()
                .record(
                        BOLT,
                        office.now("no", new ConsentDecided(ANN, false, Optional.empty(), Optional.empty(), "said")));
        assertChanged(all(office.service()));

        office.record(office.now("qualified", AccountFact.qualified()));
        assertThat(all(office.service()).notCompared()).isEmpty();
        assertThat(all(office.service()).differences()).isEmpty();
    }

    private void openWithKey(RelationshipId relationship) {
        ContactCard card = ContactCard.builder()
                .id(ANN)
                .role(Role.DECISION_MAKER)
                .personKey(PersonKey.of("ann-of-both"))
                .build();
        office.firm()
                .record(
                        relationship,
                        office.now("opened", Opened.of(PartyKind.COMPANY, SAM)),
                        office.now("ann", ContactFact.added(card)),
                        office.now("yes", AccountFact.qualified()),
                        office.now("day", OccasionFact.birthday(OccasionId.of("birthday"), ANN, YearlyDay.of(6, 10))));
    }

    @Test
    void K1_a_step_that_says_nothing_of_its_plan_cannot_be_compared() {
        office.sold();
        Tampering.with(memory).inputs(Optional.empty()).store();
        assertNotCompared(Why.NOT_PLANNED, "");
    }

    @Test
    void B2_what_only_a_newer_version_can_read_is_left_to_it() {
        office.sold();
        office.record(office.now("gift", UnreadFact.of("gift sent", 2, "{}")));
        assertNotCompared(Why.NEWER_VERSION, "");
    }

    @Test
    void K13_what_is_set_aside_is_told_as_such() {
        office.sold();
        office.on(MONDAY.plusDays(40));
        memory.setAside(FIRM, ACME, office.now(), "column body cannot be read");
        assertNotCompared(Why.UNREADABLE, "it is set aside");
    }

    @Test
    void K13_a_history_without_its_opening_is_one_that_cannot_be_read() {
        office.sold();
        PlanInputs made = inputs();
        TenantId other = TenantId.of("other");
        Entry alone = Entry.of(FactId.of("yes"), office.now("yes", AccountFact.qualified()), office.now(), 0);
        memory.apply(new Change(
                other,
                ACME,
                Optional.empty(),
                new Stamp("s1"),
                List.of(alone),
                List.of(),
                List.of(),
                office.now(),
                PersonChange.NONE,
                Optional.of(new PlanInputs(made.madeFor(), 1, made.digest()))));
        assertThat(office.service().in(other).verify(Optional.empty(), 10).notCompared())
                .containsExactly(new NotCompared(ACME, Why.UNREADABLE, "its history has no opening"));
    }

    /** The same repository, of which something goes wrong with Acme alone. */
    private RelationshipRepository where(String method, Trouble trouble) {
        return (RelationshipRepository) Proxy.newProxyInstance(
                NotComparedTest.class.getClassLoader(),
                new Class<?>[] {VerifiableRepository.class},
                (self, called, given) -> {
                    try {
                        Object found = called.invoke(memory, given);
                        return called.getName().equals(method) && given[1].equals(ACME)
                                ? trouble.instead(found)
                                : found;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private interface Trouble {
        Object instead(Object found);
    }

    private Verification verified(String method, Trouble trouble) {
        office.sold();
        office.firm().record(BOLT, office.opening());
        return all(instead().repository(where(method, trouble)).build());
    }

    private static Verification boltOnly(Why why, String detail) {
        return new Verification(1, List.of(), List.of(new NotCompared(ACME, why, detail)), Optional.empty());
    }

    @Test
    void K13_a_history_that_cannot_be_read_keeps_no_other_from_being_verified() {
        Verification verification = verified("find", found -> {
            throw new UnreadableException(ACME, "column body cannot be read");
        });
        assertThat(verification).isEqualTo(boltOnly(Why.UNREADABLE, "column body cannot be read"));
    }

    @Test
    void K13_nor_does_a_line() {
        Verification verification = verified("storedPlan", found -> {
            StoredPlan plan = (StoredPlan) ((Optional<?>) found).orElseThrow();
            return Optional.of(new StoredPlan(
                    plan.stamp(), plan.inputs(), plan.replanAt(), List.of(), List.of("column reason cannot be read")));
        });
        assertThat(verification).isEqualTo(boltOnly(Why.UNREADABLE, "in a line, column reason cannot be read"));
    }

    @Test
    void K7_nor_one_to_which_others_keep_writing() {
        Verification verification = verified("find", found -> {
            office.on(MONDAY.plusDays(1)).record(office.now("again " + stamp().value(), AccountFact.qualified()));
            return found;
        });
        assertThat(verification).isEqualTo(boltOnly(Why.OVERTAKEN, ""));
    }

    private Stamp stamp() {
        return memory.stamp(FIRM, ACME).orElseThrow();
    }

    @Test
    void D2_one_that_is_gone_since_it_was_listed_is_passed_over() {
        assertThat(verified("storedPlan", found -> Optional.empty()))
                .isEqualTo(new Verification(1, List.of(), List.of(), Optional.empty()));
    }

    @Test
    void K13_a_rule_that_cannot_cope_with_one_history_keeps_no_other_from_being_verified() {
        office.sold();
        Desks broken = user -> {
            throw new IllegalStateException("no such desk " + Duration.ZERO);
        };
        assertThat(all(instead().desks(broken).build()).notCompared())
                .containsExactly(new NotCompared(ACME, Why.UNREADABLE, "its history folds, and cannot be judged"));
    }
}
