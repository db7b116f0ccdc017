package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.calendar.Zones;
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

    /** A promise counts as broken so many working days after it was due (V4). */
    private static final int BROKEN_AFTER_WORKING_DAYS = 5;

    @Override
    public RuleSpec spec() {
        return Specs.of(
                "no-broken-promise",
                Attributes.builder().put("within", within.toString()).build());
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        List<FactId> broken = new ArrayList<>();
        Instant since = Instant.MIN;
        Instant changes = Instant.MAX;
        Instant mended = Instant.MIN;
        for (Promise promise : relationship.promises().all()) {
            Instant breaks = breaksAt(promise, asOf);
            Instant forgiven = Zones.plus(breaks, within, asOf.zone());
            if (promise.kept().isPresent()) {
                Instant kept = promise.kept().get().occurredAt();
                since = breaks.isBefore(kept) ? later(since, kept) : since;
            } else if (asOf.instant().isBefore(breaks)) {
                changes = earlier(changes, breaks);
            } else if (asOf.instant().isBefore(forgiven)) {
                broken.add(promise.made().fact());
                mended = later(mended, forgiven);
            } else {
                since = later(since, forgiven);
            }
        }
        if (broken.isEmpty()) {
            return Finding.met(1, 1, List.of(), present(since, Instant.MIN), present(changes, Instant.MAX));
        }
        return Finding.missing(
                0,
                1,
                broken,
                broken.size() == 1 ? "a broken promise to be kept" : broken.size() + " broken promises to be kept",
                Optional.of(mended));
    }

    private static Instant breaksAt(Promise promise, AsOf asOf) {
        return asOf.owner().endOf(asOf.owner().calendar().plusWorkingDays(promise.due(), BROKEN_AFTER_WORKING_DAYS));
    }

    private static Optional<Instant> present(Instant instant, Instant none) {
        return instant.equals(none) ? Optional.empty() : Optional.of(instant);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
