package io.github.relationship.testkit;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.EMAIL;
import static io.github.relationship.history.Channel.POST;
import static io.github.relationship.history.Channel.VISIT;
import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.PartyKind.ONE_PERSON_FIRM;
import static io.github.relationship.history.ReferralFact.Progress.MET;
import static io.github.relationship.history.ReferralFact.Progress.WON;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.testkit.Scenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.RofRecorded;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.ReferralFact.Progress;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Topic;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.rof.RofAnswer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Bob's life with us, under the standard playbook with all its touches: recommended by Ann, met, sold to, let down, won back, and a
 * client in the end. Sam looks after both, and reads the agenda of both each morning.
 */
class BobsStoryTest {

    private static final ContactId ANN = ContactId.of("ann");
    private static final ContactId BOB = ContactId.of("bob");
    private static final ReferralId REFERRAL = ReferralId.of("bob-by-ann");
    private static final FactId COMPLAINT = FactId.of("complaint");

    private final Scenario story = scenario();
    private final Mornings sam = Mornings.of("sam", story);

    @Test
    void R5_Bob_is_recommended_met_let_down_and_won_back_and_on_no_morning_is_more_asked_than_is_owed() {
        annBuysAndRecommendsBob();
        bobIsMetAndBuys();
        bobComplains();
        itIsNotQuiteRight();
        theCallGoesOn();
        bobBuysThreeMoreTimes();
    }

    private void annBuysAndRecommendsBob() {
        story.at("2026-01-12").by("sam");
        acme().opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .purchased("press", "2500.00", "EUR")
                .thenRung("customer");
        sam.morning("2026-01-12", "acme F1 by 2026-01-13");
        acme().thanked("ann", POST);
        sam.left();
        sam.morning("2026-01-14");
        acme().delivered("press");
        sam.left();
        sam.morning("2026-01-21", "acme F3 by 2026-02-04");
        acme().reachedOutTo("ann", CALL).factNamed("call-to-ann", RofFact.started(ANN));
        answered("acme", "call-to-ann", RofAnswer.satisfied(true));
        answered("acme", "call-to-ann", RofAnswer.opportunities());
        answered(
                "acme",
                "call-to-ann",
                RofAnswer.referrals(ReferralFact.received(REFERRAL, ANN, RelationshipId.of("bobs"))));
        sam.left("acme F6.thank/ann by 2026-01-22");
        acme().thanked("ann", POST);
        sam.left();
        bobs().opened(ONE_PERSON_FIRM, "sam").contact("bob", DECISION_MAKER).thenRung("suspect");
        sam.left();
    }

    private void bobIsMetAndBuys() {
        sam.morning("2026-01-23", "bobs F6.contact by 2026-01-27");
        bobs().reachedOutTo("bob", VISIT);
        sam.left("acme F6.tell/ann by 2026-01-27", "bobs F1/bob by 2026-01-26");
        bobs().thanked("bob", POST);
        annHears(MET);
        sam.left();
        sam.morning("2026-01-30", "acme F14 by 2026-02-27");
        Interaction need = Interaction.builder()
                .from(Interaction.outbound(CALL))
                .outcome("they want ink")
                .build();
        acme().doneBy("F14", need, "ann");
        sam.left("acme F1/ann by 2026-02-02");
        acme().thanked("ann", POST);
        sam.left();
        sam.morning("2026-02-02");
        bobs().at("2026-02-02T11:00").qualified().thenRung("prospect");
        sam.left("bobs F2.agree/bob by 2026-02-05");
        bobs().at("2026-02-02T15:00").purchased("order-1", "900.00", "EUR").thenRung("customer");
        sam.left("acme F6.tell/ann by 2026-02-04", "bobs F1 by 2026-02-03");
        bobs().thanked("bob", POST);
        annHears(WON);
        sam.left();
        sam.morning("2026-02-04");
        bobs().delivered("order-1");
        sam.left();
    }

    /** Two days before he would have been called. */
    private void bobComplains() {
        bobs().thenPlan().has("F3").dueOn("2026-02-11");
        sam.morning("2026-02-09");
        bobs().complained("complaint", "bob");
        sam.left("bobs F4.apology/bob by 2026-02-10", "bobs F4.fix/bob by 2026-02-12");
        bobs().fact(ComplaintFact.apologised(COMPLAINT))
                .factNamed("replacement", PromiseMade.of(BOB, LocalDate.parse("2026-02-13"), "another one"));
        sam.left("bobs F4.fix/bob by 2026-02-13");
        sam.morning("2026-02-12", "bobs F4.fix/bob by 2026-02-13");
        // What was promised about it is kept with it.
        bobs().fact(ComplaintFact.fixed(COMPLAINT));
        sam.left();
    }

    private void itIsNotQuiteRight() {
        sam.morning("2026-02-16", "bobs F4.verify/bob by 2026-02-18");
        bobs().fact(ComplaintFact.verificationFailed(COMPLAINT), "bob");
        sam.left("bobs F4.apology/bob by 2026-02-17", "bobs F4.fix/bob by 2026-02-19");
        bobs().fact(ComplaintFact.apologised(COMPLAINT));
        sam.left("bobs F4.fix/bob by 2026-02-19");
        sam.morning("2026-02-18", "bobs F4.fix/bob by 2026-02-19");
        bobs().fact(ComplaintFact.fixed(COMPLAINT));
        sam.left();
        sam.morning("2026-02-20", "bobs F4.verify/bob by 2026-02-24");
        bobs().complaintClosed("complaint", Ending.VERIFIED);
        sam.left();
    }

    /** Seven days later; that he is satisfied, after recovery, is known already. */
    private void theCallGoesOn() {
        sam.morning("2026-02-27", "bobs F3.continue/bob by 2026-03-17");
        bobs().reachedOutTo("bob", CALL).factNamed("call-to-bob", RofFact.started(BOB));
        answered("bobs", "call-to-bob", RofAnswer.opportunities());
        answered("bobs", "call-to-bob", RofAnswer.referrals());
        sam.left();
        sam.morning("2026-03-06", "acme F8 by 2026-04-03", "bobs F14 by 2026-04-03");
        acme().doneBy("F8", giveAndGain(), "ann");
        sam.left("acme F1/ann by 2026-03-09", "bobs F14 by 2026-04-03");
        acme().thanked("ann", POST);
        sam.left("bobs F14 by 2026-04-03");
    }

    private void bobBuysThreeMoreTimes() {
        sam.morning("2026-03-16", "bobs F14 by 2026-04-03");
        bobs().purchased("order-2", "300.00", "EUR");
        sam.left();
        sam.morning("2026-03-18");
        bobs().delivered("order-2");
        sam.left();
        sam.morning("2026-03-25", "bobs F3 by 2026-04-08");
        bobs().reachedOutTo("bob", CALL).satisfactionHeard(true);
        sam.left();
        sam.morning("2026-04-13");
        bobs().purchased("order-3", "300.00", "EUR").thenRung("client");
        sam.left();
        sam.morning("2026-04-15");
        // Sixty days after he was asked last.
        bobs().delivered("order-3").thenPlan().has("F3").dueOn("2026-05-25");
        sam.left();
        sam.morning("2026-04-20", "acme useful-item/ann by 2026-05-20");
        Interaction article = Interaction.builder()
                .from(Interaction.outbound(EMAIL))
                .addValue(ValueKind.ARTICLE)
                .build();
        acme().doneBy("useful-item", article, "ann");
        sam.left();
        bobs().purchased("order-4", "400.00", "EUR");
        sam.left();
        sam.morning("2026-04-22");
        bobs().fact(PurchaseFact.cancelled(FactId.of("order-4"))).thenRung("client");
        sam.left();
        sam.morning("2026-04-27", "bobs F8 by 2026-05-25");
        bobs().doneBy("F8", giveAndGain(), "bob");
        sam.left("bobs F1/bob by 2026-04-28");
        bobs().thanked("bob", POST);
        sam.left();
        sam.morning("2026-04-30", "acme F14 by 2026-05-28");
    }

    private Scenario acme() {
        return story.relationship("acme");
    }

    private Scenario bobs() {
        return story.relationship("bobs");
    }

    private void annHears(Progress progress) {
        acme().fact(ReferralFact.outcomeTold(REFERRAL, progress));
    }

    private static Interaction giveAndGain() {
        return Interaction.builder()
                .from(Interaction.outbound(VISIT))
                .addTopics(Topic.GIVE_AND_GAIN)
                .build();
    }

    private void answered(String relationship, String call, RofAnswer answer) {
        assertThat(story.service()
                        .answerRof(RelationshipId.of(relationship), FactId.of(call), UserId.of("sam"), answer))
                .isInstanceOf(RofRecorded.Accepted.class);
    }
}
