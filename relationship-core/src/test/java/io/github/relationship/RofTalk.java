package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ComplaintFact.Ending;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.OpportunityFound;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.rof.RofAnswer;
import io.github.relationship.rof.RofConversation;
import io.github.relationship.rof.RofQuestion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** ROF calls with Ann, in which anything may be answered at any time, and anything may happen in between. */
final class RofTalk {

    private final Office office = Office.open();
    private final List<FactId> calls = new ArrayList<>();
    private int told;

    RofTalk() {
        office.sold().on(MONDAY.plusDays(7));
        start();
    }

    Relationship after(List<Integer> steps) {
        steps.forEach(this::tell);
        return office.firm().relationship(ACME);
    }

    private void tell(int step) {
        FactId call = calls.get(calls.size() - 1);
        int pick = step / 10;
        switch (step % 10) {
            case 0, 1 -> answer(call, satisfaction(call, pick), RofQuestion.SATISFACTION);
            case 2, 3 -> answer(call, opportunities(pick % 3), RofQuestion.OPPORTUNITIES);
            case 4, 5 -> answer(call, referrals(pick % 3), RofQuestion.REFERRALS);
            case 6 -> breakOff(call);
            case 7 -> recover(pick);
            case 8 -> pass(pick % 12);
            default -> other(pick);
        }
    }

    /** Another call, another delivery, a complaint out of the blue. */
    private void other(int pick) {
        String id = "other-" + ++told;
        switch (pick % 3) {
            case 0 -> start();
            case 1 -> office.record(office.now(id, Office.bought()), office.now(id + "-came", Office.delivered(id)));
            default -> office.record(office.now(id, ComplaintFact.opened(ANN)));
        }
    }

    private void start() {
        FactId call = FactId.of("call-" + ++told);
        office.record(office.now(call.value(), RofFact.started(ANN)));
        calls.add(call);
    }

    private void pass(int days) {
        // A minute at least: clocks that go back are another test's.
        office.at(office.now().plus(Duration.ofDays(days)).plus(Duration.ofMinutes(1)));
        office.firm().replanDue(10);
    }

    private void recover(int pick) {
        for (Complaint complaint : office.firm().relationship(ACME).complaints().open()) {
            office.record(office.now(
                    "recovery-" + ++told,
                    switch (pick % 4) {
                        case 0 -> ComplaintFact.fixed(complaint.id());
                        case 1 -> ComplaintFact.verificationFailed(complaint.id());
                        case 2 -> ComplaintFact.closed(complaint.id(), Ending.SETTLED_WITHOUT_FIX);
                        default -> ComplaintFact.closed(complaint.id(), Ending.VERIFIED);
                    }));
        }
    }

    private RofAnswer satisfaction(FactId call, int pick) {
        List<FactId> deliveries = office.firm().rof(ACME, call).deliveries();
        if (pick % 3 == 0 || deliveries.isEmpty()) {
            return RofAnswer.satisfied(pick % 2 == 0);
        }
        Map<FactId, Boolean> answers = new TreeMap<>();
        for (int i = 0; i < deliveries.size(); i++) {
            answers.put(deliveries.get(i), (pick >> i) % 2 == 0);
        }
        return RofAnswer.satisfied(answers);
    }

    private static RofAnswer opportunities(int found) {
        OpportunityFound one = OpportunityFound.builder().contact(ANN).build();
        return found == 0 ? RofAnswer.opportunities() : RofAnswer.opportunities(one);
    }

    private RofAnswer referrals(int received) {
        return received == 0
                ? RofAnswer.referrals()
                : RofAnswer.referrals(
                        ReferralFact.received(ReferralId.of("r" + ++told), ANN, RelationshipId.of("referred-" + told)));
    }

    /** What is open is accepted, and all else is refused and stores nothing. */
    private void answer(FactId call, RofAnswer answer, RofQuestion question) {
        Relationship before = office.firm().relationship(ACME);
        RofConversation conversation = office.firm().rof(ACME, call);
        Optional<RofQuestion> open = conversation.next();
        RofRecorded heard = office.firm().answerRof(ACME, call, SAM, answer);
        Relationship after = office.firm().relationship(ACME);
        if (open.equals(Optional.of(question))) {
            assertThat(heard).isInstanceOf(RofRecorded.Accepted.class);
            assertThat(after.entries()).hasSizeGreaterThan(before.entries().size());
            assertThat(((RofRecorded.Accepted) heard).next())
                    .isEqualTo(office.firm().rof(ACME, call).next());
        } else {
            assertThat(heard).isInstanceOf(RofRecorded.Refused.class);
            assertThat(((RofRecorded.Refused) heard).open()).isEqualTo(open);
            assertThat(after).isEqualTo(before);
        }
        assertThat(conversation.isOver() && open.isPresent()).isFalse();
        assertThat(conversation.isWaiting() && open.isPresent()).isFalse();
    }

    private void breakOff(FactId call) {
        boolean open = office.firm().rof(ACME, call).next().isPresent();
        RofRecorded heard = office.firm().answerRof(ACME, call, SAM, RofAnswer.brokenOff());
        assertThat(heard instanceof RofRecorded.Accepted).isEqualTo(open);
    }
}
