package io.github.relationship.json;

import io.github.relationship.followup.FollowUps;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.rule.Trigger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Triggers by their names: those that the rules of this library go by, and a host's own. */
final class Triggers {

    private final Map<String, Trigger> own;

    private Triggers(Map<String, Trigger> own) {
        this.own = own;
    }

    static Triggers standard() {
        return new Triggers(Map.of());
    }

    Triggers with(Trigger trigger) {
        Map<String, Trigger> more = new TreeMap<>(own);
        more.put(trigger.name(), trigger);
        return new Triggers(more);
    }

    Optional<Trigger> find(String name) {
        return FollowUps.trigger(name).or(() -> RofCalls.trigger(name)).or(() -> Optional.ofNullable(own.get(name)));
    }

    Trigger named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the catalog has no trigger '" + name + "'; add it to the catalog"));
    }
}
