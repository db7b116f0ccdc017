package io.github.relationship.playbook.internal;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Outbound;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.GestureId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.StableHash;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Situation;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nobody gets the same twice running (T4). A rule that offers several gestures through one channel goes round them, from where a hash
 * says; with three or more the last two are left out, with two the last. What was done counts, and what is planned before.
 */
final class StandOut implements Step {

    private static final int MOST_LEFT_OUT = 2;

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        Proposal proposal = draft.proposal();
        if (!draft.isContact() || !offersSeveral(proposal.options())) {
            return;
        }
        List<GestureId> gestures =
                proposal.options().stream().map(Option::gesture).distinct().toList();
        List<GestureId> done =
                before(draft, situation).filter(gestures::contains).toList();
        int leftOut = Math.min(done.size(), Math.min(MOST_LEFT_OUT, gestures.size() - 1));
        Set<GestureId> recent = new HashSet<>(done.subList(done.size() - leftOut, done.size()));
        draft.strike(option -> recent.contains(option.gesture()), HeldBackCode.SAME_GESTURE);
        int begin = done.isEmpty() ? seed(proposal, gestures.size()) : gestures.indexOf(done.get(done.size() - 1)) + 1;
        draft.sort(Comparator.comparing(
                option -> Math.floorMod(gestures.indexOf(option.gesture()) - begin, gestures.size())));
    }

    /** One gesture for each channel is one gesture, in the shape that the channel gives it. */
    private static boolean offersSeveral(List<Option> options) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (Option option : options) {
            if (!channels.add(option.channel())) {
                return true;
            }
        }
        return false;
    }

    private static Stream<GestureId> before(Draft draft, Situation situation) {
        ContactId person = draft.proposal().contact().orElseThrow();
        RuleId rule = draft.proposal().key().rule();
        Stream<GestureId> done = situation.relationship().outgoing().to(person).stream()
                .filter(sent -> sent.rule().filter(rule::equals).isPresent())
                .map(Outbound::gesture)
                .flatMap(Optional::stream);
        Stream<GestureId> planned = draft.offers().plannedFor(person).stream()
                .filter(other -> other.proposal().key().rule().equals(rule))
                .flatMap(other -> other.chosen().option().stream())
                .map(Option::gesture);
        return Stream.concat(done, planned);
    }

    private static int seed(Proposal proposal, int gestures) {
        return StableHash.below(
                gestures,
                proposal.key().relationship().value(),
                proposal.contact().orElseThrow().value(),
                proposal.key().rule().value());
    }
}
