package io.github.relationship.testkit;

import io.github.relationship.TenantRelationships;
import io.github.relationship.id.RelationshipId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Lets time pass as it does for a host with a patient scheduler: at each instant at which a plan asks to be made anew, it is.
 *
 * @param clock shows the time
 */
record Time(SettableClock clock) {

    private static final int PAGE = 100;

    /** A plan that asks to be made anew at one instant so often asks for ever. */
    private static final int OFTEN = 100;

    void passUntil(Instant end, TenantRelationships service, Collection<RelationshipId> relationships) {
        if (end.isBefore(clock.instant())) {
            throw new IllegalArgumentException("it is " + clock.instant() + " already, and time does not go back to "
                    + end + "; tell what happened before with happenedAt(…)");
        }
        Optional<Instant> next = next(service, relationships);
        int here = 0;
        while (next.filter(instant -> !instant.isAfter(end)).isPresent()) {
            if (next.get().isAfter(clock.instant())) {
                clock.set(next.get());
                here = 0;
            } else if (++here > OFTEN) {
                throw new AssertionError("at " + clock.instant() + " a plan asks to be made anew at " + next.get()
                        + ", however often it is");
            }
            judgeAnew(service);
            next = next(service, relationships);
        }
        clock.set(end);
        judgeAnew(service);
    }

    private static Optional<Instant> next(TenantRelationships service, Collection<RelationshipId> relationships) {
        return relationships.stream()
                .map(relationship -> service.plan(relationship).replanAt())
                .min(Instant::compareTo);
    }

    private static void judgeAnew(TenantRelationships service) {
        for (int round = 0; service.replanDue(PAGE) == PAGE; round++) {
            if (round > OFTEN) {
                throw new AssertionError("more plans are due to be made anew than there are relationships");
            }
        }
    }
}
