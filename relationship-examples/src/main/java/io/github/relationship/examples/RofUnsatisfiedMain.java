package io.github.relationship.examples;

import static io.github.relationship.examples.Acme.ACME;
import static io.github.relationship.examples.Acme.ANN;
import static io.github.relationship.examples.Acme.SAM;

import io.github.relationship.RofRecorded;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import io.github.relationship.rof.RofAnswer;
import io.github.relationship.rof.RofQuestion;
import java.util.Map;

/** The ROF call with somebody who is not satisfied: nothing else is asked until it is put right; then the call goes on. */
public final class RofUnsatisfiedMain {

    private static final FactId PRESS = FactId.of("press");
    private static final FactId INK = FactId.of("ink");
    private static final FactId CALL = FactId.of("june-call");

    private final Acme acme = new Acme("2026-06-01T09:00:00Z");

    private RofUnsatisfiedMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        RofUnsatisfiedMain example = new RofUnsatisfiedMain();
        example.deliver();
        example.call();
        example.putRight();
        example.goOn();
    }

    private void deliver() {
        acme.tell("press", Purchased.of(Money.of("2500.00", "EUR")));
        acme.tell("ink", Purchased.of(Money.of("80.00", "EUR")));
        acme.tell("note", InteractionFact.thankYouSent(ANN, Channel.POST));
        acme.tell("press is there", PurchaseFact.delivered(PRESS));
        acme.tell("ink is there", PurchaseFact.delivered(INK));
        acme.look("2026-06-08T10:00:00Z");
    }

    private void call() {
        acme.tell("talk", Interaction.outbound(Channel.CALL), ANN);
        acme.tell("june-call", RofFact.started(ANN));
        hear("the press is fine, the ink smears", RofAnswer.satisfied(Map.of(PRESS, true, INK, false)));
        hear("though Bob prints, too", RofAnswer.referrals());
    }

    private void putRight() {
        acme.look("2026-06-08T11:00:00Z");
        FactId complaint =
                acme.firm().relationship(ACME).complaints().open().get(0).id();
        acme.tell("sorry", ComplaintFact.apologised(complaint));
        acme.tell("other ink", ComplaintFact.fixed(complaint));
        acme.look("2026-06-10T10:00:00Z");
        acme.tell("it dries", ComplaintFact.closed(complaint, Ending.VERIFIED));
        acme.look("2026-06-16T10:00:00Z");
    }

    private void goOn() {
        acme.look("2026-06-17T10:00:00Z");
        hear("no, that is all", RofAnswer.opportunities());
        hear("nobody comes to mind", RofAnswer.referrals());
        acme.look("2026-06-17T11:00:00Z");
    }

    private void hear(String said, RofAnswer answer) {
        String open = acme.firm().rof(ACME, CALL).next().map(RofQuestion::name).orElse("no question is open");
        RofRecorded heard = acme.firm().answerRof(ACME, CALL, SAM, answer);
        System.out.println("  " + open + " - " + said);
        if (heard instanceof RofRecorded.Refused refused) {
            System.out.println(Acme.wrapped("    " + refused.message()));
        }
    }
}

// It prints:
// 2026-06-08
//   2 purchases in use since 2026-06-01; ask Ann how satisfied they are.
//   SATISFACTION - the press is fine, the ink smears
//   no question is open - though Bob prints, too
//     call june-call takes no answer of referrals now: it waits for a complaint; ask again when that
//       has ended
// 2026-06-08
//   Ann complained on 2026-06-08, round 1; apologise, and say what will be done.
//   The complaint of 2026-06-08, round 1, is open; put it right.
// 2026-06-10
//   What Ann complained of on 2026-06-08 was put right on 2026-06-08; ask whether it is.
// 2026-06-16
// 2026-06-17
//   A complaint held up the call of 2026-06-08, and was settled on 2026-06-10; ask Ann for
//       opportunities and referrals.
//   OPPORTUNITIES - no, that is all
//   REFERRALS - nobody comes to mind
// 2026-06-17
