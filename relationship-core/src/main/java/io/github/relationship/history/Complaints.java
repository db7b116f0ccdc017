package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What went wrong for them, how far it is mended, and what was laid to rest. */
public final class Complaints extends Theme<Complaints> {

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
     */
    public record Complaint(
            Known<ComplaintOpened> opened,
            int round,
            Known<Integer> roundBegan,
            Optional<Known<Boolean>> apologised,
            Optional<Known<Boolean>> fixed,
            Optional<Known<ComplaintFact.Ending>> closed,
            Known<Boolean> touched) {

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

        private static Complaint opened(Entry entry, ComplaintOpened fact) {
            return new Complaint(
                    Known.from(entry, fact),
                    1,
                    Known.from(entry, 1),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Known.from(entry, true));
        }

        private Complaint after(Entry entry, ComplaintFact fact) {
            Known<Boolean> now = Known.from(entry, true);
            Optional<Known<Boolean>> done = Optional.of(now);
            if (fact instanceof ComplaintFact.Apologised) {
                return new Complaint(opened, round, roundBegan, done, fixed, closed, now);
            } else if (fact instanceof ComplaintFact.Fixed) {
                return new Complaint(opened, round, roundBegan, apologised, done, closed, now);
            } else if (fact instanceof ComplaintFact.VerificationFailed) {
                Known<Integer> next = Known.from(entry, round + 1);
                return new Complaint(
                        opened, round + 1, next, Optional.empty(), Optional.empty(), Optional.empty(), now);
            } else if (fact instanceof ComplaintFact.Closed end) {
                Optional<Known<ComplaintFact.Ending>> ending = Optional.of(Known.from(entry, end.ending()));
                return new Complaint(opened, round, roundBegan, apologised, fixed, closed.or(() -> ending), now);
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
