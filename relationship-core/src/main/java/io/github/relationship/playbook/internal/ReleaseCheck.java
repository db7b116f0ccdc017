package io.github.relationship.playbook.internal;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Release;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.Optional;

/** What is asked of a line just before it is done; the draft has been through arbitration. Empty where nothing speaks against it. */
enum ReleaseCheck {
    /** Nothing that came up since holds it back; what ends in time only puts it off. */
    NOT_HELD_BACK {
        @Override
        Optional<Release> objection(AgendaItem item, Draft draft, Situation situation) {
            if (!draft.isHeldBack()) {
                return Optional.empty();
            }
            Optional<HeldBackCode> why = Optional.of(draft.heldBack().code());
            Optional<Instant> end =
                    draft.heldUntil().filter(until -> !item.window().isExpired(until));
            return Optional.of(end.<Release>map(until -> new Release.Later(until, Release.Code.HELD_BACK, why))
                    .orElseGet(() -> new Release.Never(Release.Code.HELD_BACK, why)));
        }
    },
    /** It is still for the same person, and in the same way. */
    AS_PLANNED {
        @Override
        Optional<Release> objection(AgendaItem item, Draft draft, Situation situation) {
            AgendaItem now = draft.item(situation);
            boolean same = now.contact().equals(item.contact()) && now.option().equals(item.option());
            return same ? Optional.empty() : Optional.of(new Release.Never(Release.Code.OTHERWISE, Optional.empty()));
        }
    },
    /** It shows. */
    SHOWS {
        @Override
        Optional<Release> objection(AgendaItem item, Draft draft, Situation situation) {
            Instant shows = draft.item(situation).shows();
            return situation.watch().hasCome(shows)
                    ? Optional.empty()
                    : Optional.of(new Release.Later(shows, Release.Code.NOT_YET, Optional.empty()));
        }
    };

    abstract Optional<Release> objection(AgendaItem item, Draft draft, Situation situation);
}
