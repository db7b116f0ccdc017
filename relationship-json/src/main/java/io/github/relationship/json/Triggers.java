package io.github.relationship.json;

import io.github.relationship.followup.FollowUps;
import io.github.relationship.plan.Rule;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.rule.Cause;
import io.github.relationship.rule.Review;
import io.github.relationship.rule.Trigger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Triggers by their names: those that the rules of this library go by, and a host's own. */
final class Triggers {

    private static final Pattern IN_USE_AFTER = Pattern.compile("IN_USE_AFTER_(\\d{1,3})_DAYS");

    private final Map<String, Trigger> byName;

    private Triggers(Map<String, Trigger> byName) {
        this.byName = byName;
    }

    static Triggers standard() {
        Map<String, Trigger> byName = new TreeMap<>();
        Stream.concat(
                        Playbook.standard().rules().stream(),
                        Stream.of(
                                FollowUps.nextStep(),
                                FollowUps.agreeOnNextStep(),
                                FollowUps.moveUp(),
                                FollowUps.stepDown(),
                                FollowUps.reopen(),
                                FollowUps.reviewStrategy(),
                                FollowUps.goOn(),
                                RofCalls.afterDelivery()))
                .flatMap(rule -> of(rule).stream())
                .forEach(trigger -> byName.put(trigger.name(), trigger));
        return new Triggers(byName);
    }

    Triggers with(Trigger trigger) {
        Map<String, Trigger> more = new TreeMap<>(byName);
        more.put(trigger.name(), trigger);
        return new Triggers(more);
    }

    Optional<Trigger> find(String name) {
        Matcher inUse = IN_USE_AFTER.matcher(name);
        return inUse.matches()
                ? of(RofCalls.inUseAfter(Integer.parseInt(inUse.group(1))))
                : Optional.ofNullable(byName.get(name));
    }

    Trigger named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the catalog has no trigger '" + name + "'; add it to the catalog"));
    }

    private static Optional<Trigger> of(Rule rule) {
        if (rule instanceof Cause cause) {
            return Optional.of(cause.trigger());
        }
        return rule instanceof Review review ? Optional.of(review.question()) : Optional.empty();
    }
}
