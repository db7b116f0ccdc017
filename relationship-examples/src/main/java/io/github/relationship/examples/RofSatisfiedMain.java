package io.github.relationship.examples;

import static io.github.relationship.examples.Acme.ACME;
import static io.github.relationship.examples.Acme.ANN;
import static io.github.relationship.examples.Acme.SAM;

import io.github.relationship.RofRecorded;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.money.Money;
import io.github.relationship.rof.RofAnswer;
import io.github.relationship.rof.RofQuestion;
import java.time.LocalDate;
import java.util.List;

/** The ROF call with somebody who is satisfied: one question at a time, and what comes of the answers. */
public final class RofSatisfiedMain {

    private static final FactId CALL = FactId.of("june-call");

    private final Acme acme = new Acme("2026-06-01T09:00:00Z");

    private RofSatisfiedMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        RofSatisfiedMain example = new RofSatisfiedMain();
        example.deliver();
        example.call();
    }

    private void deliver() {
        acme.tell("press", Purchased.of(Money.of("2500.00", "EUR")));
        acme.tell("ink", Purchased.of(Money.of("80.00", "EUR")));
        acme.tell("note", InteractionFact.thankYouSent(ANN, Channel.POST));
        acme.look("2026-06-03T10:00:00Z");
        acme.tell("press is there", PurchaseFact.delivered(FactId.of("press")));
        acme.tell("ink is there", PurchaseFact.delivered(FactId.of("ink")));
        acme.look("2026-06-10T10:00:00Z");
    }

    private void call() {
        acme.tell("talk", Interaction.outbound(Channel.CALL), ANN);
        acme.tell("june-call", RofFact.started(ANN));
        System.out.println("The call, about " + acme.firm().rof(ACME, CALL).deliveries());
        hear("we need nothing else", RofAnswer.opportunities());
        hear("both are fine", RofAnswer.satisfied(true));
        OpportunityFound press = OpportunityFound.builder()
                .contact(ANN)
                .what("a second press")
                .expectedOn(LocalDate.of(2026, 9, 30))
                .build();
        hear("a second press this autumn", RofAnswer.opportunities(press));
        System.out.println("  where to look: " + RofQuestion.whereToLook(PartyKind.COMPANY));
        hear(
                "Bob, who prints too",
                RofAnswer.referrals(ReferralFact.received(ReferralId.of("bob"), ANN, RelationshipId.of("bobs"))));
        System.out.println("What comes of it");
        acme.firm().plan(ACME).items().stream()
                .filter(item -> List.of("F5", "F6").contains(item.key().rule().value()))
                .forEach(item -> System.out.println(
                        "  " + item.window().due().toString().substring(0, 10) + ": " + acme.why(item)));
    }

    private void hear(String said, RofAnswer answer) {
        RofQuestion open = acme.firm().rof(ACME, CALL).next().orElseThrow();
        RofRecorded heard = acme.firm().answerRof(ACME, CALL, SAM, answer);
        System.out.println("  " + open + "? - " + said);
        if (heard instanceof RofRecorded.Refused refused) {
            System.out.println(Acme.wrapped("    " + refused.message()));
        }
    }
}

// It prints:
// 2026-06-03
// 2026-06-10
//   2 purchases in use since 2026-06-03; ask Ann how satisfied they are.
// The call, about [press, ink]
//   SATISFACTION? - we need nothing else
//     call june-call takes no answer of opportunities now: question SATISFACTION is open; answer that
//       first, or break off
//   SATISFACTION? - both are fine
//   OPPORTUNITIES? - a second press this autumn
//   where to look: other departments and plants, and firms that they work with
//   REFERRALS? - Bob, who prints too
// What comes of it
//   2026-06-10: Ann referred somebody to us on 2026-06-10; say thank you.
//   2026-09-16: An opportunity of 2026-06-10 is open, last talked of on 2026-06-10; go on with Ann.
