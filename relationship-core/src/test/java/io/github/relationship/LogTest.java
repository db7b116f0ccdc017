package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.NextStep;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.RelationshipListener;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** B3: what is logged has ids and classes only, whatever names and texts are about. */
class LogTest {

    private static final RelationshipId BOLT = RelationshipId.of("bolt");

    /** Stands in every name and every text that is told. */
    private static final String CANARY = "Canary";

    private final InMemoryRepository memory = new InMemoryRepository();

    private static List<Occurrence> opening(Office office) {
        return List.of(
                office.now(
                        "opened",
                        Opened.builder()
                                .from(Opened.of(PartyKind.COMPANY, SAM))
                                .source(CANARY + " fair")
                                .build()),
                office.now(
                        "ann",
                        ContactFact.added(ContactCard.builder()
                                .from(ContactCard.of(ANN, Role.DECISION_MAKER))
                                .name(CANARY + " Lee")
                                .build())),
                office.now(
                        "met",
                        Interaction.builder()
                                .from(Interaction.outbound(Channel.VISIT))
                                .nextStep(new NextStep(MONDAY.plusDays(7), "send " + CANARY + " a card"))
                                .build()));
    }

    private static void assertNamesNobody(List<String> log) {
        assertThat(log).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(CANARY));
    }

    @Test
    void B3_of_what_a_listener_throws_the_class_is_logged_and_not_the_message() {
        RelationshipListener bad = step -> {
            throw new IllegalArgumentException(CANARY + " Lee is ill: " + step);
        };
        Office office = Office.with(memory, bad);
        List<String> log = CapturedLog.of(() -> office.firm().record(ACME, opening(office)));
        assertNamesNobody(log);
        assertThat(log)
                .containsExactly("WARN listener " + bad.getClass().getName()
                        + " threw java.lang.IllegalArgumentException; what was stored stays stored");
    }

    @Test
    void B3_of_what_is_dropped_the_ids_are_logged() {
        Office office = Office.with(memory);
        office.firm().record(ACME, opening(office));
        office.firm().record(BOLT, opening(office));
        office.on(MONDAY, "10:00").record(office.now("tip", ReferralFact.received(ReferralId.of("tip"), ANN, BOLT)));
        office.on(MONDAY, "11:00").firm().record(BOLT, office.now("visit", Interaction.outbound(Channel.VISIT)));
        FactId told = office.firm()
                .relationship(ACME)
                .referrals()
                .received()
                .get(0)
                .progress()
                .orElseThrow()
                .fact();
        office.record(office.now("not true", new Retracted(told, "it was " + CANARY)));
        office.on(MONDAY, "12:00");
        List<String> log = CapturedLog.of(() -> office.firm()
                .record(BOLT, office.now("oops", new Retracted(FactId.of("visit"), CANARY + " was not there"))));
        assertNamesNobody(log);
        assertThat(log)
                .singleElement()
                .asString()
                .startsWith("WARN fact ")
                .endsWith(" from relationship bolt for relationship acme of tenant firm is dropped: RETRACTED_BEFORE");
    }

    @Test
    void B3_of_what_is_kept_the_ids_and_the_class_of_the_trouble_are_logged() {
        RelationshipId nobody = RelationshipId.of("nobody");
        Office office = Office.with(memory);
        office.firm().record(ACME, opening(office));
        List<String> log = CapturedLog.of(() -> office.on(MONDAY, "10:00")
                .record(office.now("tip", ReferralFact.received(ReferralId.of("tip"), ANN, nobody))));
        assertNamesNobody(log);
        assertThat(log)
                .singleElement()
                .asString()
                .startsWith("DEBUG fact ")
                .contains(" for relationship nobody of tenant firm is kept: ");
        assertThat(memory.undelivered(FIRM, 10)).extracting(Addressed::to).doesNotContain(nobody);
    }

    @Test
    void B3_of_what_a_rule_throws_the_class_is_logged_and_not_the_message() {
        Office.with(memory).firm().record(ACME, opening(Office.with(memory)));
        Rule mistaken = new Rule() {
            @Override
            public RuleSpec spec() {
                return RuleSpec.of("mistaken", RuleId.of("mistaken"), Attributes.NONE);
            }

            @Override
            public void propose(Situation situation, Consumer<Proposal> proposals) {
                throw new ArithmeticException(CANARY + " Lee bought nothing");
            }

            @Override
            public String because() {
                return "never";
            }
        };
        Office office = Office.with(memory, Playbook.standard().with(mistaken)).on(MONDAY.plusDays(40));
        List<String> log = CapturedLog.of(() -> office.firm().replanDue(10));
        assertThat(log)
                .containsExactly("WARN relationship acme of tenant firm is set aside: java.lang.ArithmeticException was"
                        + " thrown when it was judged");
    }
}
