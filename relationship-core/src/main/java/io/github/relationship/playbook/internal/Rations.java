package io.github.relationship.playbook.internal;

import io.github.relationship.history.AtMost;
import io.github.relationship.history.Known;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How often one person may hear from us: the caps, or what the person wishes in the place of their numbers; guessed, a wish only
 * lowers them (P1, P7).
 */
final class Rations {

    private Rations() {}

    static List<Ration> of(ContactId contact, Situation situation, Ticks ticks) {
        Caps caps = situation.limits().caps();
        Optional<Known<PreferenceLearnt>> wish = situation.wishes(contact).atMost();
        Optional<AtMost> wished = wish.flatMap(known -> known.value().atMost());
        boolean guessed = wish.filter(known -> known.value().provenance() == PreferenceLearnt.Provenance.GUESSED)
                .isPresent();
        List<Ration> rations = new ArrayList<>();
        if (wished.isEmpty() || guessed) {
            caps.perPerson().forEach(atMost -> rations.add(of(atMost, ticks)));
        }
        wished.ifPresent(atMost -> rations.add(of(atMost, ticks)));
        spacing(caps.spacingHours(), wished.filter(any -> !guessed))
                .ifPresent(hours -> rations.add(new Ration(1, ticks.hours(hours), HeldBackCode.SPACING)));
        return rations;
    }

    static Ration of(AtMost atMost, Ticks ticks) {
        return new Ration(atMost.contacts(), ticks.span(atMost), HeldBackCode.CAP);
    }

    /** Who wants to hear from us more often than the spacing allows gets it so often. */
    private static OptionalInt spacing(OptionalInt hours, Optional<AtMost> wished) {
        if (hours.isEmpty() || wished.isEmpty() || wished.get().contacts() == 0) {
            return hours;
        }
        int apart =
                (int) Ticks.HOURS_OF_A_DAY * wished.get().days() / wished.get().contacts();
        return apart == 0 ? OptionalInt.empty() : OptionalInt.of(Math.min(hours.getAsInt(), apart));
    }
}
