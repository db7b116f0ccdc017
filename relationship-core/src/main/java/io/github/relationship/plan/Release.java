package io.github.relationship.plan;

import io.github.relationship.calendar.ResolvedZone;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a line may be done at this very moment: checked anew just before, because much may have happened since it was planned
 * (A5). <em>Never</em> is said of the line as it was planned; where the plan brings it back, it comes as a new one.
 */
public sealed interface Release permits Release.Go, Release.Later, Release.Never {

    /** Do it. */
    Go GO = new Go();

    /** Why a line may not be done now. */
    enum Code {
        /** It does not show yet: it is not due, or was snoozed, rescheduled, or tried in vain. */
        NOT_YET,
        /** It is held back. */
        HELD_BACK,
        /** The recipient is to be left in peace at this hour. */
        QUIET_HOURS,
        /** It is in no plan any more: it was done, its cause was retracted, or something took its place. */
        NOT_PLANNED,
        /** It is planned otherwise by now: for somebody else, or in another way. */
        OTHERWISE
    }

    /** It may be done. */
    record Go() implements Release {}

    /**
     * Not yet.
     *
     * @param notBefore from when it is worth asking again
     * @param code why
     * @param heldBack what holds it back, where that is why
     * @param zone whose clock was looked at, where hours are why: zones that nobody knows were passed over, and are named
     */
    record Later(Instant notBefore, Code code, Optional<HeldBackCode> heldBack, Optional<ResolvedZone> zone)
            implements Release {
        /**
         * Checks that nothing is null.
         *
         * @throws NullPointerException if a part is null
         */
        public Later {
            Objects.requireNonNull(notBefore, "notBefore");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(heldBack, "heldBack");
            Objects.requireNonNull(zone, "zone");
        }

        /**
         * Not yet, for another reason than the hour.
         *
         * @param notBefore from when it is worth asking again
         * @param code why
         * @param heldBack what holds it back, where that is why
         */
        public Later(Instant notBefore, Code code, Optional<HeldBackCode> heldBack) {
            this(notBefore, code, heldBack, Optional.empty());
        }
    }

    /**
     * Not as it was planned.
     *
     * @param code why
     * @param heldBack what holds it back, where that is why
     */
    record Never(Code code, Optional<HeldBackCode> heldBack) implements Release {
        /**
         * Checks that nothing is null.
         *
         * @throws NullPointerException if a part is null
         */
        public Never {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(heldBack, "heldBack");
        }
    }
}
