package io.github.relationship.examples;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Entry;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RuleId;
import io.github.relationship.json.FactJson;
import io.github.relationship.json.FactKinds;
import io.github.relationship.json.PlaybookJson;
import io.github.relationship.json.RuleCatalog;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Owed;
import io.github.relationship.rule.Trigger;
import java.time.LocalDate;
import java.util.List;

/** A fact and a policy of one's own, which travel as JSON: 30 days before a warranty ends somebody offers to extend it. */
public final class OwnRuleMain {

    private OwnRuleMain() {}

    /** A machine was installed: a kind of fact that no rule of the library goes by. */
    static HostFact installed(String machine, int warrantyMonths) {
        return HostFact.of(
                "acme.machine-installed",
                Attributes.builder()
                        .put("machine", machine)
                        .put("warrantyMonths", warrantyMonths)
                        .build());
    }

    /** What causes the offer. The name is all of it that is stored. */
    enum AcmeTrigger implements Trigger {
        WARRANTY_ENDS;

        @Override
        public List<Owed> owed(Situation situation) {
            return situation.relationship().entries().stream()
                    .filter(entry ->
                            entry.fact() instanceof HostFact fact && fact.kind().equals("acme.machine-installed"))
                    .filter(entry -> !situation.relationship().retracted().contains(entry.id()))
                    .filter(entry -> !isTalkedAbout(situation, entry.id()))
                    .map(entry -> owed(situation, entry))
                    .toList();
        }

        private static boolean isTalkedAbout(Situation situation, FactId machine) {
            return situation.relationship().entries().stream()
                    .anyMatch(entry -> entry.fact() instanceof Interaction talk
                            && talk.about().contains(machine));
        }

        private static Owed owed(Situation situation, Entry entry) {
            Attributes attributes = ((HostFact) entry.fact()).attributes();
            LocalDate ends = situation
                    .workingTime(situation.owner())
                    .dateOf(entry.occurredAt())
                    .plusMonths(attributes.wholeNumber("warrantyMonths"));
            return Owed.builder()
                    .cause(entry.id())
                    .since(entry.occurredAt())
                    .on(ends.minusDays(30))
                    .known(entry.recordedAt())
                    .figures(Attributes.builder().put("ends", ends.toString()).build())
                    .build();
        }
    }

    /** The policy: one of the five shapes, with a trigger of the host's. */
    static Rule offerToExtend() {
        return Cause.builder()
                .ask(Ask.builder()
                        .rule(RuleId.of("acme-warranty"))
                        .itemClass(ItemClass.OPPORTUNITY)
                        .purpose(Purpose.PROMOTIONAL)
                        .addOptions(Option.of(Channel.CALL, "call"), Option.of(Channel.EMAIL, "offer"))
                        .because("A warranty ends on {ends}; offer {contact} to extend it.")
                        .build())
                .trigger(AcmeTrigger.WARRANTY_ENDS)
                .window(WindowRule.workingDays(0, 10))
                .build();
    }

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        HostFact fact = installed("press", 24);
        String kind = FactKinds.kindOf(fact);
        String body = FactJson.write(fact);
        System.out.println(kind + " " + body);
        System.out.println("comes back equal: "
                + FactJson.read(kind, FactKinds.formatOf(fact), body).value().equals(fact));

        Playbook playbook = Playbook.minimal().with(offerToExtend());
        String text = PlaybookJson.write(playbook);
        RuleCatalog catalog = RuleCatalog.standard().withTrigger(AcmeTrigger.WARRANTY_ENDS);
        Playbook read = PlaybookJson.read(text, catalog).value();
        System.out.println("comes back with the same version: " + read.version().equals(playbook.version()));
    }
}

// It prints:
// host:acme.machine-installed {"attributes":{"machine":"press","warrantyMonths":24}}
// comes back equal: true
// comes back with the same version: true
