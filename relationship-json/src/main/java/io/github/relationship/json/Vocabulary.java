package io.github.relationship.json;

import io.github.relationship.followup.FollowUps;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.rule.Quiet;
import io.github.relationship.rule.Trigger;
import io.github.relationship.touch.Attentions;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Triggers and quiets by their names: those that the rules of this library go by, and a host's own. */
record Vocabulary(SortedMap<String, Trigger> triggers, SortedMap<String, Quiet> quiets) {

    static Vocabulary standard() {
        return new Vocabulary(new TreeMap<>(), new TreeMap<>());
    }

    Vocabulary with(Trigger trigger) {
        return new Vocabulary(and(triggers, trigger.name(), trigger), quiets);
    }

    Vocabulary with(Quiet quiet) {
        return new Vocabulary(triggers, and(quiets, quiet.name(), quiet));
    }

    private static <T> SortedMap<String, T> and(Map<String, T> before, String name, T one) {
        SortedMap<String, T> more = new TreeMap<>(before);
        more.put(name, one);
        return more;
    }

    Optional<Trigger> findTrigger(String name) {
        return FollowUps.trigger(name)
                .or(() -> RofCalls.trigger(name))
                .or(() -> Attentions.trigger(name))
                .or(() -> Optional.ofNullable(triggers.get(name)));
    }

    Optional<Quiet> findQuiet(String name) {
        return FollowUps.quiet(name)
                .or(() -> RofCalls.quiet(name))
                .or(() -> Attentions.quiet(name))
                .or(() -> Optional.ofNullable(quiets.get(name)));
    }

    Trigger trigger(String name) {
        return findTrigger(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the catalog has no trigger '" + name + "'; add it to the catalog"));
    }

    Quiet quiet(String name) {
        return findQuiet(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("the catalog has no quiet '" + name + "'; add it to the catalog"));
    }
}
