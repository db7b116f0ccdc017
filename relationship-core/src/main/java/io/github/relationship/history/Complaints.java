package io.github.relationship.history;

import io.github.relationship.calendar.Zones;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What went wrong for them, how far it is mended, and what was laid to rest. */
public final class Complaints extends Theme<Complaints> {

    /** The step of the question whether a complaint, or a promise, that came with old news is still one (D6). */
    public static final String STILL_TRUE = "still-true";

    /**
     * A complaint.
     *
     * @param opened how it was opened
     * @param round 1, and one more for each verification that failed
     * @param roundBegan the fact that began this round: the opening, or the last failed verification
     * @param apologised our apology in this round, if any
     * @param fixed when we mended it in this round, if we did
     * @param closed when and how it ended, if it did
     * @param touched when anything was last recorded about it, by occurrence
     * @param told since when we know that it is one: the first fact about it that was no old news of a bulk load (D6)
     */
    public record Complaint(
            Known<ComplaintOpened> opened,
            int round,
            Known<Integer> roundBegan,
            Optional<Known<Boolean>> apologised,
            Optional<Known<Boolean>> fixed,
            Optional<Known<ComplaintFact.Ending>> closed,
            Known<Boolean> touched,
            Optional<Known<Boolean>> told) {

        /** Promotional contacts wait so long after it has ended (P3). */
        private static final int COOL_OFF_DAYS = 7;

        /** What is older when a bulk load brings it may long be settled (D6). */
        private static final Duration OLD_NEWS = Duration.ofDays(30);

        /**
         * The id of the fact that opened it.
         *
         * @return the complaint's id
         */
        public FactId id() {
            return opened.fact();
        }

        /**
         * Who complained.
         *
         * @return the contact, where it was somebody in particular
         */
        public Optional<ContactId> contact() {
            return opened.value().contact();
        }

        /**
         * Whether it is small enough not to concern the others at the account.
         *
         * @return true for a minor one
         */
        public boolean isMinor() {
            return opened.value().minor();
        }

        /**
         * Whether it came open and old in a bulk load, and nothing was heard of it since: nobody knows whether it is still one (D6).
         *
         * @return false once any fact tells of it, or somebody has said that it is still true
         */
        public boolean isDoubtful() {
            return closed.isEmpty() && told.isEmpty();
        }

        /**
         * From when promotional contacts are free of it again: seven days after it has ended, by the clock on the wall (P3).
         *
         * @param zone the time zone in which days are counted
         * @return the first instant after it, empty while it is open
         */
        public Optional<Instant> cooledOff(ZoneId zone) {
            return closed.map(end -> Zones.plusDays(end.occurredAt(), COOL_OFF_DAYS, zone));
        }

        private static Optional<Known<Boolean>> told(Entry entry) {
            boolean bulk = entry.occurrence().batch().filter(Batch::isLarge).isPresent();
            boolean old = !entry.recordedAt().isBefore(entry.occurredAt().plus(OLD_NEWS));
            return bulk && old ? Optional.empty() : Optional.of(Known.from(entry, true));
        }

        private Complaint confirmed(Entry entry) {
            Known<Boolean> now = Known.from(entry, true);
            return new Complaint(
                    opened, round, roundBegan, apologised, fixed, closed, now, told.or(() -> Optional.of(now)));
        }

        private static Complaint opened(Entry entry, ComplaintOpened fact) {
            return new Complaint(
                    Known.from(entry, fact),
                    1,
                    Known.from(entry, 1),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Known.from(entry, true),
                    told(entry));
        }

        private Complaint after(Entry entry, ComplaintFact fact) {
            Known<Boolean> now = Known.from(entry, true);
            Optional<Known<Boolean>> done = Optional.of(now);
            Optional<Known<Boolean>> heard = told.or(() -> told(entry));
            if (fact instanceof ComplaintFact.Apologised) {
                return new Complaint(opened, round, roundBegan, done, fixed, closed, now, heard);
            } else if (fact instanceof ComplaintFact.Fixed) {
                return new Complaint(opened, round, roundBegan, apologised, done, closed, now, heard);
            } else if (fact instanceof ComplaintFact.VerificationFailed) {
                Known<Integer> next = Known.from(entry, round + 1);
                return new Complaint(
                        opened, round + 1, next, Optional.empty(), Optional.empty(), Optional.empty(), now, heard);
            } else if (fact instanceof ComplaintFact.Closed end) {
                Optional<Known<ComplaintFact.Ending>> ending = Optional.of(Known.from(entry, end.ending()));
                return new Complaint(opened, round, roundBegan, apologised, fixed, closed.or(() -> ending), now, heard);
            }
            throw new AssertionError(fact.getClass());
        }
    }

    private final List<Complaint> complaints;

    Complaints() {
        this(new ArrayList<>());
    }

    private Complaints(List<Complaint> complaints) {
        this.complaints = complaints;
    }

    @Override
    Complaints copy() {
        return new Complaints(new ArrayList<>(complaints));
    }

    void apply(Entry entry, ComplaintFact fact) {
        if (fact instanceof ComplaintOpened opened) {
            complaints.add(Complaint.opened(entry, opened));
        } else {
            FactId id = fact.references().iterator().next().fact();
            complaints.replaceAll(it -> it.id().equals(id) ? it.after(entry, fact) : it);
        }
    }

    /** Somebody has answered that a complaint which came with old news is still one (D6). */
    void confirmed(Entry entry, String complaint) {
        complaints.replaceAll(it -> it.isDoubtful() && it.id().value().equals(complaint) ? it.confirmed(entry) : it);
    }

    /**
     * The complaints that are open, and of which we know that they are.
     *
     * @return each, earliest first; doubtful ones are left out
     */
    public List<Complaint> standing() {
        return complaints.stream()
                .filter(it -> it.closed().isEmpty() && !it.isDoubtful())
                .toList();
    }

    /**
     * Every complaint, closed ones included.
     *
     * @return each, earliest first
     */
    public List<Complaint> all() {
        return Collections.unmodifiableList(complaints);
    }

    /**
     * The complaints that are open.
     *
     * @return each, earliest first
     */
    public List<Complaint> open() {
        return complaints.stream().filter(it -> it.closed().isEmpty()).toList();
    }
}
