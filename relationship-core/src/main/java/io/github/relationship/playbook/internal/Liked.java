package io.github.relationship.playbook.internal;

import io.github.relationship.history.Wishes;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Situation;
import java.util.Comparator;
import java.util.Optional;

/** Whether the person likes it: channels and gifts they do not want are struck, and those they like best come first (P1). */
final class Liked implements Step {

    @Override
    public void arbitrate(Draft draft, Situation situation) {
        if (!draft.isContact()) {
            return;
        }
        ContactId contact = draft.proposal().contact().orElseThrow();
        Wishes wishes = situation.wishes(contact);
        if (wishes.learnt().isEmpty()) {
            return;
        }
        draft.strike(option -> isUnliked(option, wishes), HeldBackCode.UNLIKED);
        draft.sort(Comparator.comparing(option -> !isLikedBest(option, wishes)));
    }

    private static boolean isUnliked(Option option, Wishes wishes) {
        boolean gift = Gifts.isGift(option) && wishes.gifts().equals(Optional.of(false));
        return gift || wishes.attitude(option.channel()).equals(Optional.of(Wishes.Attitude.REFUSED));
    }

    private static boolean isLikedBest(Option option, Wishes wishes) {
        return wishes.attitude(option.channel()).equals(Optional.of(Wishes.Attitude.LIKED));
    }
}
