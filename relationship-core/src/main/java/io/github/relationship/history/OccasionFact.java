package io.github.relationship.history;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.OccasionId;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Days of the year that mean something to people of the party (T1). */
public sealed interface OccasionFact extends Fact
        permits OccasionFact.Stated, OccasionFact.KnownInPart, OccasionFact.Ended {

    /** What is marked on the day. */
    enum Kind {
        /** A birthday. */
        BIRTHDAY,
        /** The day on which the person began to work there. */
        WORK_ANNIVERSARY,
        /** A wedding, a house, a business founded. */
        PERSONAL
    }

    /**
     * A day becomes known, or is known better: the same id again replaces what was said before.
     *
     * @param occasion the host's id of the day, unique within the relationship
     * @param kind what is marked
     * @param day the day of the year
     * @param firstYear the year in which it was first marked or happened, where that is known
     * @param people whose day it is; nobody for a day of the party itself, such as that of its founding
     */
    record Stated(OccasionId occasion, Kind kind, YearlyDay day, Optional<Integer> firstYear, Set<ContactId> people)
            implements OccasionFact {
        /**
         * Checks whose day it is.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if it is nobody's birthday, or nobody began to work there
         */
        public Stated {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(firstYear, "firstYear");
            people = Set.copyOf(people);
            if (people.isEmpty() && kind != Kind.PERSONAL) {
                throw new IllegalArgumentException(
                        "occasion " + occasion + " is nobody's day; name at least one contact");
            }
        }

        @Override
        public Set<ContactId> contacts() {
            return people;
        }

        @Override
        public Stated renamed(ContactId from, ContactId to) {
            return new Stated(occasion, kind, day, firstYear, Renaming.of(people, from, to));
        }

        /** The day itself is personal: it becomes the first of January. */
        @Override
        public Stated redacted() {
            return new Stated(occasion, kind, YearlyDay.of(1, 1), Optional.empty(), people);
        }

        @Override
        public String toString() {
            return "Stated[occasion=" + occasion + ", kind=" + kind + "]";
        }
    }

    /**
     * Of a day only the year is known, or the month, or that there is one: that makes no occasion, until the day is stated under the
     * same id. What was stated under it before was wrong, and is no longer marked.
     *
     * @param occasion the host's id of the day
     * @param kind what would be marked on it
     * @param year the year, where that is known
     * @param month the month, where that is known
     * @param people whose day it is; nobody for a personal occasion of the party itself
     */
    record KnownInPart(
            OccasionId occasion, Kind kind, Optional<Integer> year, Optional<Month> month, Set<ContactId> people)
            implements OccasionFact {

        /**
         * Checks that nothing is null.
         *
         * @throws NullPointerException if a part is null
         */
        public KnownInPart {
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(month, "month");
            people = Set.copyOf(people);
        }

        @Override
        public Set<ContactId> contacts() {
            return people;
        }

        @Override
        public KnownInPart renamed(ContactId from, ContactId to) {
            return new KnownInPart(occasion, kind, year, month, Renaming.of(people, from, to));
        }

        @Override
        public KnownInPart redacted() {
            return new KnownInPart(occasion, kind, Optional.empty(), Optional.empty(), people);
        }

        @Override
        public String toString() {
            return "KnownInPart[occasion=" + occasion + ", kind=" + kind + "]";
        }
    }

    /**
     * A day is no longer to be marked.
     *
     * @param occasion the day
     */
    record Ended(OccasionId occasion) implements OccasionFact {
        /**
         * Checks that it is named.
         *
         * @throws NullPointerException if the id is null
         */
        public Ended {
            Objects.requireNonNull(occasion, "occasion");
        }
    }

    /**
     * A person's birthday, the year unknown.
     *
     * @param occasion the host's id of the day
     * @param contact whose birthday
     * @param day the day of the year
     * @return the fact
     */
    static Stated birthday(OccasionId occasion, ContactId contact, YearlyDay day) {
        return new Stated(occasion, Kind.BIRTHDAY, day, Optional.empty(), Set.of(contact));
    }

    /**
     * Of a person's birthday only the month is known.
     *
     * @param occasion the host's id of the day
     * @param contact whose birthday
     * @param month the month
     * @return the fact
     */
    static KnownInPart birthdayIn(OccasionId occasion, ContactId contact, Month month) {
        return new KnownInPart(occasion, Kind.BIRTHDAY, Optional.empty(), Optional.of(month), Set.of(contact));
    }

    /**
     * A day of the party itself: a business founded, a house bought.
     *
     * @param occasion the host's id of the day
     * @param day the day of the year
     * @return the fact
     */
    static Stated ofParty(OccasionId occasion, YearlyDay day) {
        return new Stated(occasion, Kind.PERSONAL, day, Optional.empty(), Set.of());
    }

    /**
     * A day is no longer to be marked.
     *
     * @param occasion the day
     * @return the fact
     */
    static Ended ended(OccasionId occasion) {
        return new Ended(occasion);
    }
}
