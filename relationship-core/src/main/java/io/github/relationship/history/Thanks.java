package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people are to be thanked for, and the thanks that they got. What is older than two months is remembered no more. */
public final class Thanks extends Theme<Thanks> {

    private static final Duration ONE_NOTE = Duration.ofHours(24);
    private static final Duration REMEMBERED = Duration.ofDays(60);

    /**
     * What one note thanks for: all that was worth thanks with one person within 24 hours (F1).
     *
     * @param to who took part, empty where nobody is named
     * @param first the significant interaction or first purchase that came first
     * @param facts all of them, earliest first
     * @param by who acted on our side in the first
     */
    public record Note(Optional<ContactId> to, Known<Fact> first, List<FactId> facts, Optional<UserId> by) {

        /** Where nobody is named, thanks to anybody will do. */
        private boolean covers(Entry entry, Optional<ContactId> person) {
            return (person.isEmpty() || to.equals(person))
                    && !entry.occurredAt().isAfter(first.occurredAt().plus(ONE_NOTE));
        }

        private Note and(FactId fact) {
            List<FactId> more = new ArrayList<>(facts);
            more.add(fact);
            return new Note(to, first, Collections.unmodifiableList(more), by);
        }
    }

    private final List<Note> notes;
    private final List<Known<InteractionFact.ThankYouSent>> sent;
    private boolean bought;

    Thanks() {
        this(new ArrayList<>(), new ArrayList<>(), false);
    }

    private Thanks(List<Note> notes, List<Known<InteractionFact.ThankYouSent>> sent, boolean bought) {
        this.notes = notes;
        this.sent = sent;
        this.bought = bought;
    }

    @Override
    Thanks copy() {
        return new Thanks(new ArrayList<>(notes), new ArrayList<>(sent), bought);
    }

    void apply(Entry entry, InteractionFact.ThankYouSent fact) {
        sent.add(Known.from(entry, fact));
    }

    boolean hasBought() {
        return bought;
    }

    void firstBought(Entry entry) {
        deserved(entry);
        bought = true;
    }

    /** Something significant happened with each who took part. */
    void deserved(Entry entry) {
        notes.removeIf(note -> note.first().occurredAt().plus(REMEMBERED).isBefore(entry.occurredAt()));
        sent.removeIf(thanks -> thanks.occurredAt().plus(REMEMBERED).isBefore(entry.occurredAt()));
        Set<ContactId> people = entry.participants();
        if (people.isEmpty()) {
            deserved(entry, Optional.empty());
        }
        people.forEach(person -> deserved(entry, Optional.of(person)));
    }

    private void deserved(Entry entry, Optional<ContactId> person) {
        for (int i = notes.size() - 1; i >= 0; i--) {
            if (notes.get(i).covers(entry, person)) {
                notes.set(i, notes.get(i).and(entry.id()));
                return;
            }
        }
        notes.add(new Note(person, Known.from(entry, entry.fact()), List.of(entry.id()), entry.actor()));
    }

    /**
     * What each of them is thanked for with one note.
     *
     * @return the notes of about two months, written or not, earliest first
     */
    public List<Note> notes() {
        return Collections.unmodifiableList(notes);
    }

    /**
     * The thanks that they got.
     *
     * @return those of about two months, earliest first
     */
    public List<Known<InteractionFact.ThankYouSent>> sent() {
        return Collections.unmodifiableList(sent);
    }
}
