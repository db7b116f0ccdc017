package io.github.relationship.history;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.id.ContactId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reasons to leave people alone that somebody stated; the hold of an open complaint is derived, not kept here. */
public final class Holds extends Theme<Holds> {

    /**
     * A reason to leave people alone.
     *
     * @param placed the reason, and since when
     * @param lifted the fact that lifted it, empty where nobody has; it may have ended by itself all the same
     */
    public record Hold(Known<HoldFact.Placed> placed, Optional<Known<Boolean>> lifted) {

        /** A bereavement that nobody lifted ends after so many days (P3). */
        private static final int BEREAVEMENT_DAYS = 60;

        /**
         * Whether it is about somebody: the lawyers speak for the whole account, and a household mourns together (P3).
         *
         * @param contact the contact, empty for the account
         * @param household whether the party is a household
         * @return whether this person, or the account, is to be left alone
         */
        public boolean concerns(Optional<ContactId> contact, boolean household) {
            HoldFact.Placed reason = placed.value();
            return reason.kind() == HoldFact.Kind.LEGAL
                    || (household && reason.kind() == HoldFact.Kind.BEREAVEMENT)
                    || reason.contact().isEmpty()
                    || reason.contact().equals(contact);
        }

        /**
         * When it is over: lifted, or at the end that was stated, or that its kind has.
         *
         * @param zone the time zone in which days are counted
         * @return the first instant after it, empty while nobody can say
         */
        public Optional<Instant> ends(ZoneId zone) {
            Optional<Instant> usual = Optional.of(placed.occurredAt())
                    .filter(since -> placed.value().kind() == HoldFact.Kind.BEREAVEMENT)
                    .map(since -> Zones.plusDays(since, BEREAVEMENT_DAYS, zone));
            Optional<Instant> planned = placed.value().until().or(() -> usual);
            return Stream.concat(planned.stream(), lifted.map(Known::occurredAt).stream())
                    .reduce(Instants::earlier);
        }

        private Hold liftedBy(Entry entry) {
            return lifted.isPresent() ? this : new Hold(placed, Optional.of(Known.from(entry, true)));
        }
    }

    private final List<Hold> holds;

    Holds() {
        this(new ArrayList<>());
    }

    private Holds(List<Hold> holds) {
        this.holds = holds;
    }

    @Override
    Holds copy() {
        return new Holds(new ArrayList<>(holds));
    }

    void apply(Entry entry, HoldFact fact) {
        if (fact instanceof HoldFact.Placed placed) {
            holds.add(new Hold(Known.from(entry, placed), Optional.empty()));
        } else if (fact instanceof HoldFact.Lifted lifted) {
            holds.replaceAll(hold -> hold.placed().fact().equals(lifted.hold()) ? hold.liftedBy(entry) : hold);
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    /**
     * All holds, those that have ended included.
     *
     * @return each, earliest first
     */
    public List<Hold> all() {
        return Collections.unmodifiableList(holds);
    }
}
