package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Promises.Promise;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** See {@link Requirements#noBrokenPromise(Period)}. */
record NoBrokenPromise(Period within) implements Requirement {

    NoBrokenPromise {
        Specs.requireNotNegative(within);
    }

    @Override
    public RuleSpec spec() {
        return Specs.of(
                "no-broken-promise",
                Attributes.builder().put("within", within.toString()).build());
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        List<FactId> broken = new ArrayList<>();
        Instant lapsed = Instant.MIN;
        Instant mended = Instant.MIN;
        Instant changes = Instant.MAX;
        for (Promise promise : relationship.promises().all()) {
            Instant breaks = promise.brokenFrom(asOf.owner());
            Instant ends = endsBeingBroken(promise, breaks, asOf);
            if (!breaks.isBefore(ends)) {
                continue;
            }
            if (asOf.instant().isBefore(breaks)) {
                changes = Instants.earlier(changes, breaks);
            } else if (asOf.instant().isBefore(ends)) {
                broken.add(promise.made().fact());
                lapsed = Instants.later(lapsed, breaks);
                changes = Instants.earlier(changes, ends);
            } else {
                mended = Instants.later(mended, ends);
            }
        }
        if (broken.isEmpty()) {
            return Finding.met(1, 1, List.of(), present(mended, Instant.MIN), present(changes, Instant.MAX));
        }
        return Finding.missing(
                        0,
                        1,
                        broken,
                        broken.size() == 1
                                ? "a broken promise to be kept"
                                : broken.size() + " broken promises to be kept",
                        present(changes, Instant.MAX))
                .afterLoss(Optional.of(lapsed));
    }

    private Instant endsBeingBroken(Promise promise, Instant breaks, AsOf asOf) {
        Instant forgiven = Specs.leaves(breaks, within, asOf).orElse(Instant.MAX);
        return promise.kept()
                .map(kept -> Instants.earlier(kept.occurredAt(), forgiven))
                .orElse(forgiven);
    }

    private static Optional<Instant> present(Instant instant, Instant none) {
        return instant.equals(none) ? Optional.empty() : Optional.of(instant);
    }
}
