package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.ClaimingRepository;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.QuarantiningRepository;
import io.github.relationship.spi.RelationshipRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** K13: one relationship that the rules cannot cope with stops no other. */
class UnjudgeableTest {

    private static final RelationshipId BOLT = RelationshipId.of("bolt");
    private static final RelationshipId COOP = RelationshipId.of("coop");

    /** A host's own rule, with a mistake that shows in one relationship only. */
    private record Mistaken(RelationshipId about) implements Rule {

        @Override
        public RuleSpec spec() {
            return RuleSpec.of("mistaken", RuleId.of("mistaken"), Attributes.NONE);
        }

        @Override
        public void propose(Situation situation, Consumer<Proposal> proposals) {
            if (situation.relationship().id().equals(about)) {
                throw new ArithmeticException("divided by the nothing that Ann bought");
            }
        }

        @Override
        public String because() {
            return "never";
        }
    }

    private static final Playbook MISTAKEN = Playbook.standard().with(new Mistaken(BOLT));

    private final InMemoryRepository memory = new InMemoryRepository();

    /** Three relationships, each with a line; the mistake came with a new version of the rules. */
    private Office mistakenAboutBolt() {
        Office before = Office.with(memory).sold();
        for (RelationshipId other : List.of(BOLT, COOP)) {
            before.firm().record(other, before.opening());
            before.firm()
                    .record(
                            other,
                            before.now("order-1", Office.bought()),
                            before.now("truck-1", Office.delivered("order-1")));
        }
        return Office.with(memory, MISTAKEN).on(MONDAY.plusDays(8));
    }

    private static List<RelationshipId> calls(Office office, String worker) {
        return claims(office, worker).stream()
                .map(claim -> claim.item().key().relationship())
                .toList();
    }

    private static List<Claim> claims(Office office, String worker) {
        return office.firm()
                .claims()
                .claim(ClaimQuery.builder()
                        .tenant(FIRM)
                        .worker(worker)
                        .until(office.now())
                        .lease(Duration.ofMinutes(5))
                        .doing(Doing.BY_PERSON)
                        .addRules(RuleId.of("F3"))
                        .build());
    }

    @Test
    void K13_replanDue_sets_aside_what_the_rules_cannot_cope_with_and_judges_the_others() {
        Office office = mistakenAboutBolt().on(MONDAY.plusDays(40));
        assertThat(office.firm().replanDue(10)).isEqualTo(2);

        assertThat(memory.quarantined(FIRM, Optional.empty(), 10))
                .containsExactly(new Quarantined(BOLT, Quarantined.Part.HISTORY, "its judgement failed"));
        assertThat(office.service().tenantsWithDue(10)).isEmpty();
        assertThat(office.firm().replanDue(10)).isZero();
    }

    @Test
    void K13_it_is_judged_again_by_rules_that_cope_once_it_is_released() {
        mistakenAboutBolt().on(MONDAY.plusDays(40)).firm().replanDue(10);
        Office mended = Office.with(memory).on(MONDAY.plusDays(40));
        assertThat(mended.firm().replanDue(10)).isZero();

        assertThat(memory.release(FIRM, BOLT, mended.now())).isTrue();
        assertThat(mended.firm().replanDue(10)).isEqualTo(1);
        assertThat(memory.quarantined(FIRM, Optional.empty(), 10)).isEmpty();
    }

    @Test
    void K13_a_worker_is_given_the_lines_of_the_others_and_that_one_comes_again_after_a_day() {
        Office office = mistakenAboutBolt();
        assertThat(calls(office, "one")).containsExactlyInAnyOrder(ACME, COOP);
        assertThat(calls(office, "two")).isEmpty();

        Office mended = Office.with(memory).on(MONDAY.plusDays(8), "23:00");
        assertThat(calls(mended, "two")).isEmpty();
        assertThat(calls(mended.on(MONDAY.plusDays(9)), "two")).contains(BOLT);
    }

    @Test
    void K13_of_what_a_worker_completes_together_the_others_are_completed() {
        Office office = mistakenAboutBolt();
        List<Claim> claims = claims(Office.with(memory).on(MONDAY.plusDays(8)), "one");
        assertThat(claims).hasSize(3);

        assertThatThrownBy(() -> office.firm().claims().completeAll(claims, SAM))
                .isInstanceOf(JudgementFailedException.class)
                .hasMessageStartingWith("relationship bolt cannot be judged");
        assertThat(office.firm().agenda(SAM).items())
                .filteredOn(item -> item.key().rule().equals(RuleId.of("F3")))
                .extracting(item -> item.key().relationship())
                .containsExactly(BOLT);
    }

    @Test
    void K13_a_letter_to_it_is_kept_and_stops_no_other() {
        Office office = mistakenAboutBolt();
        office.record(office.now("tip", ReferralFact.received(ReferralId.of("tip"), ANN, BOLT)));
        office.record(office.now("tap", ReferralFact.received(ReferralId.of("tap"), ANN, COOP)));

        assertThat(office.firm().replanDue(10)).isZero();
        assertThat(memory.undelivered(FIRM, 10)).extracting(Addressed::to).containsExactly(BOLT);
        Office mended = Office.with(memory).on(MONDAY.plusDays(9));
        mended.firm().replanDue(10);
        assertThat(memory.undelivered(FIRM, 10)).isEmpty();
    }

    @Test
    void B2_a_command_names_the_relationship_and_the_class_of_what_was_thrown_and_stores_nothing() {
        Office office = mistakenAboutBolt();
        int facts = memory.find(FIRM, BOLT).orElseThrow().entries().size();

        JudgementFailedException failed = catchThrowableOfType(
                JudgementFailedException.class,
                () -> office.firm().record(BOLT, office.now("again", AccountFact.qualified())));

        assertThat(failed.relationship()).isEqualTo(BOLT);
        assertThat(failed)
                .hasMessage("relationship bolt cannot be judged: java.lang.ArithmeticException was thrown by a rule, a"
                        + " requirement or a calendar; nothing was stored, see the cause")
                .hasCauseInstanceOf(ArithmeticException.class);
        assertThat(memory.find(FIRM, BOLT).orElseThrow().entries()).hasSize(facts);
    }

    @Test
    void B2_so_does_reading_a_plan_of_it() {
        Office office = mistakenAboutBolt();
        assertThatThrownBy(() -> office.firm().plan(BOLT)).isInstanceOf(JudgementFailedException.class);
        assertThatThrownBy(() -> office.firm().stage(BOLT)).isInstanceOf(JudgementFailedException.class);
        assertThat(office.firm().plan(ACME).items()).isNotEmpty();
    }

    @Test
    void K13_trouble_of_the_store_is_no_such_case_and_sets_nothing_aside() {
        Office before = Office.with(memory);
        before.firm().record(ACME, before.opening());
        ContactCard known = ContactCard.builder()
                .id(ANN)
                .personKey(PersonKey.of("ann-of-both"))
                .build();
        before.record(
                before.now("known", ContactFact.changed(known)), before.now("met", Interaction.outbound(Channel.CALL)));
        Office office = Office.with(withoutSuppressions(memory)).on(MONDAY.plusDays(40));

        assertThatThrownBy(() -> office.firm().replanDue(10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is gone");
        assertThat(memory.quarantined(FIRM, Optional.empty(), 10)).isEmpty();
    }

    /** The same repository, which is out of order where it is asked what binds people. */
    private static RelationshipRepository withoutSuppressions(InMemoryRepository memory) {
        return (RelationshipRepository) Proxy.newProxyInstance(
                UnjudgeableTest.class.getClassLoader(),
                new Class<?>[] {ClaimingRepository.class, QuarantiningRepository.class},
                (self, method, given) -> {
                    if (method.getName().equals("suppressions")) {
                        throw new IllegalStateException("the database is gone");
                    }
                    try {
                        return method.invoke(memory, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
