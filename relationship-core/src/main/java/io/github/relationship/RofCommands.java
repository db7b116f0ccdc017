package io.github.relationship;

import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import io.github.relationship.rof.RofAnswer;
import io.github.relationship.rof.RofConversation.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is heard in a ROF call, checked on the call as it stands in the state that is decided on (R2). */
final class RofCommands {

    /**
     * Leaves the command without storing anything. An exception, so that an answer which only a stale memory refuses is decided
     * anew like every other refusal.
     */
    static final class Refusal extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final transient Outcome.Refused refused;

        private Refusal(Outcome.Refused refused) {
            super(refused.message());
            this.refused = refused;
        }

        RofRecorded.Refused result() {
            return new RofRecorded.Refused(refused.open(), refused.message());
        }
    }

    private final Supplier<FactId> freshIds;

    RofCommands(Supplier<FactId> freshIds) {
        this.freshIds = freshIds;
    }

    List<FactId> answer(Recording recording, FactId call, UserId by, RofAnswer answer) {
        if (!recording.relationship().account().isOpened()) {
            throw new UnknownRelationshipException(recording.relationship().id());
        }
        requireStarted(recording.relationship(), call);
        Outcome outcome = recording.rofCall(call).answer(answer);
        if (outcome instanceof Outcome.Refused refused) {
            throw new Refusal(refused);
        }
        List<Occurrence> heard = new ArrayList<>();
        for (Fact fact : ((Outcome.Accepted) outcome).facts()) {
            heard.add(ItemCommands.occurrence(recording.instant(), by, fact));
        }
        return recording.record(heard, freshIds);
    }

    static void requireStarted(Relationship relationship, FactId call) {
        if (relationship.rofCalls().calls().stream().noneMatch(one -> one.id().equals(call))) {
            throw new UnknownRofCallException(relationship.id(), call);
        }
    }
}
