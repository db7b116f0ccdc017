package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What we learnt about them: needs, events where we could meet, and anything else worth keeping. */
public sealed interface LearntFact extends Fact permits LearntFact.Need, LearntFact.Event, LearntFact.Note {

    /**
     * They need something.
     *
     * @param contact who told us, where it was somebody in particular
     * @param what what they need, at most 500 code points
     */
    record Need(Optional<ContactId> contact, String what) implements LearntFact {
        /** Checks the text. */
        public Need {
            Objects.requireNonNull(contact, "contact");
            Text.require("need", what, 500);
        }

        @Override
        public Set<ContactId> contacts() {
            return contact.map(Set::of).orElse(Set.of());
        }

        @Override
        public Need renamed(ContactId from, ContactId to) {
            return new Need(contact.map(id -> id.equals(from) ? to : id), what);
        }

        @Override
        public Need redacted() {
            return new Need(contact, ERASED);
        }

        @Override
        public String toString() {
            return "Need[contact=" + contact + "]";
        }
    }

    /**
     * There is an event, a fair or a meeting of an association, where we could meet them.
     *
     * @param name which event, at most 200 code points
     * @param on its first day, in the recipients' zone
     * @param attending who of them attends
     */
    record Event(String name, LocalDate on, SortedSet<ContactId> attending) implements LearntFact {
        /** Checks the name, and sorts the people. */
        public Event {
            Text.require("event", name, 200);
            Objects.requireNonNull(on, "on");
            attending = Collections.unmodifiableSortedSet(new TreeSet<>(attending));
        }

        @Override
        public Set<ContactId> contacts() {
            return attending;
        }

        @Override
        public Event renamed(ContactId from, ContactId to) {
            return new Event(name, on, Renaming.of(attending, from, to));
        }

        @Override
        public Event redacted() {
            return new Event(ERASED, on, attending);
        }

        @Override
        public String toString() {
            return "Event[on=" + on + ", attending=" + attending + "]";
        }
    }

    /**
     * Anything worth keeping: also what they promised us, with its day.
     *
     * @param contact whom it is about, where it is somebody in particular
     * @param text the note, at most 4,000 code points, in several lines if need be
     * @param on the day that it speaks of, if any
     */
    record Note(Optional<ContactId> contact, String text, Optional<LocalDate> on) implements LearntFact {
        /** Checks the text. */
        public Note {
            Objects.requireNonNull(contact, "contact");
            Text.requireMultiLine("note", text, 4_000);
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Set<ContactId> contacts() {
            return contact.map(Set::of).orElse(Set.of());
        }

        @Override
        public Note renamed(ContactId from, ContactId to) {
            return new Note(contact.map(id -> id.equals(from) ? to : id), text, on);
        }

        @Override
        public Note redacted() {
            return new Note(contact, ERASED, on);
        }

        @Override
        public String toString() {
            return "Note[contact=" + contact + ", on=" + on + "]";
        }
    }

    /**
     * They need something.
     *
     * @param contact who told us
     * @param what what they need
     * @return the fact
     */
    static Need need(ContactId contact, String what) {
        return new Need(Optional.of(contact), what);
    }

    /**
     * There is an event where we could meet them.
     *
     * @param name which event
     * @param on its first day
     * @param attending who of them attends
     * @return the fact
     */
    static Event event(String name, LocalDate on, Set<ContactId> attending) {
        return new Event(name, on, new TreeSet<>(attending));
    }

    /**
     * Anything worth keeping.
     *
     * @param text the note
     * @return the fact
     */
    static Note note(String text) {
        return new Note(Optional.empty(), text, Optional.empty());
    }
}
