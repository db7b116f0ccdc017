package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Zones;
import io.github.relationship.id.RuleId;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the standard requirements share. */
final class Specs {

    private Specs() {}

    static RuleSpec of(String type, Attributes attributes) {
        return RuleSpec.of(type, RuleId.of(type), attributes);
    }

    /** So many of something within a period. */
    static RuleSpec ofMany(String type, int count, Period within) {
        return of(
                type,
                Attributes.builder()
                        .put("count", count)
                        .put("within", within.toString())
                        .build());
    }

    static RuleSpec ofAll(String type, List<Requirement> requirements) {
        List<String> parts = requirements.stream()
                .map(requirement -> requirement.spec().canonical())
                .toList();
        return of(type, Attributes.builder().put("requirements", parts).build());
    }

    static void requireAtLeastOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " is " + number + "; ask for 1 or more");
        }
    }

    static void requireNotNegative(Period period) {
        if (period.isNegative()) {
            throw new IllegalArgumentException(
                    "period is " + period + "; give how far back it reaches, or zero for ever");
        }
    }

    /** When a fact leaves a period that ends now, at the same local time (C3); never, where the period is zero. */
    static Optional<Instant> leaves(Instant fact, Period within, AsOf asOf) {
        return within.isZero() ? Optional.empty() : Optional.of(Zones.plus(fact, within, asOf.zone()));
    }

    /**
     * When so many things and one more have left a period. They do not leave in the order in which they came: 30 March, 08:00, and
     * 31 March, 00:00, both leave six months on 30 September.
     */
    static <T> Optional<Instant> whenLeft(Collection<T> things, Function<T, Optional<Instant>> leaves, int many) {
        List<Instant> instants = new ArrayList<>(things.size());
        for (T thing : things) {
            leaves.apply(thing).ifPresent(instants::add);
        }
        Collections.sort(instants);
        return many < instants.size() ? Optional.of(instants.get(many)) : Optional.empty();
    }

    /**
     * Since when there have been so many things within a period without a break.
     *
     * @param things earliest first
     */
    static <T> Optional<Instant> metSince(
            Collection<T> things, Function<T, Instant> comes, Function<T, Optional<Instant>> leaves, int count) {
        Queue<Instant> within = new PriorityQueue<>();
        Optional<Instant> since = Optional.empty();
        for (T thing : things) {
            Instant came = comes.apply(thing);
            removeUntil(within, left -> left.isBefore(came));
            boolean unbroken = within.size() >= count;
            removeUntil(within, left -> !left.isAfter(came));
            within.add(leaves.apply(thing).orElse(Instant.MAX));
            if (!unbroken) {
                since = within.size() >= count ? Optional.of(came) : Optional.empty();
            }
        }
        return since;
    }

    /** When the last of the things that have gone went. */
    static <T> Optional<Instant> lostAt(Collection<T> things, Function<T, Optional<Instant>> leaves, Instant now) {
        return things.stream()
                .flatMap(thing -> leaves.apply(thing).stream())
                .filter(left -> !left.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    private static void removeUntil(Queue<Instant> within, Predicate<Instant> hasLeft) {
        while (!within.isEmpty() && hasLeft.test(within.element())) {
            within.remove();
        }
    }

    static List<Requirement> requireSome(List<Requirement> requirements) {
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException("no requirement was given; give at least one");
        }
        return List.copyOf(requirements);
    }

    static Optional<Instant> first(Collection<Finding> findings, Function<Finding, Optional<Instant>> part) {
        return outermost(findings, part, Instant::isBefore);
    }

    static Optional<Instant> last(Collection<Finding> findings, Function<Finding, Optional<Instant>> part) {
        return outermost(findings, part, Instant::isAfter);
    }

    private static Optional<Instant> outermost(
            Collection<Finding> findings,
            Function<Finding, Optional<Instant>> part,
            BiPredicate<Instant, Instant> isFurther) {
        Optional<Instant> outermost = Optional.empty();
        for (Finding finding : findings) {
            Optional<Instant> other = part.apply(finding);
            if (other.isPresent() && (outermost.isEmpty() || isFurther.test(other.get(), outermost.get()))) {
                outermost = other;
            }
        }
        return outermost;
    }
}
