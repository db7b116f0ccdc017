package io.github.relationship.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The instant of a judgement, which rules may only ask about: "has this instant come?". Every "not yet" is remembered, so that
 * the earliest of them is the instant at which the judgement could come out otherwise, and until which it holds (G11). A rule
 * that never sees the instant itself cannot forget to say when it will change its mind.
 *
 * <p>One per judgement; not safe for threads.
 */
public final class Watch {

    private final Instant instant;
    private @Nullable Instant next;

    /**
     * A watch that shows an instant.
     *
     * @param instant the instant of the judgement
     */
    public Watch(Instant instant) {
        this.instant = instant;
    }

    /**
     * Whether an instant has come. If not, the judgement may differ from then on.
     *
     * @param other any instant
     * @return true if it is not after the instant of the judgement
     */
    public boolean hasCome(Instant other) {
        if (!other.isAfter(instant)) {
            return true;
        }
        if (next == null || other.isBefore(next)) {
            next = other;
        }
        return false;
    }

    /**
     * The first of a row of instants that has not come.
     *
     * @param nth the instants, each later than the one before
     * @param from the index to begin at
     * @return the least index, from the first on, whose instant has not come
     */
    public long firstToCome(long from, LongFunction<Instant> nth) {
        long known = from - 1;
        long step = 1;
        while (!nth.apply(known + step).isAfter(instant)) {
            known += step;
            step *= 2;
        }
        long open = known + step;
        while (open - known > 1) {
            long middle = known + (open - known) / 2;
            if (nth.apply(middle).isAfter(instant)) {
                open = middle;
            } else {
                known = middle;
            }
        }
        hasCome(nth.apply(open));
        return open;
    }

    /**
     * The earliest instant that was asked about and has not come.
     *
     * @return when to judge anew, empty where nothing depends on time
     */
    public Optional<Instant> next() {
        return Optional.ofNullable(next);
    }
}
