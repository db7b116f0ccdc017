package io.github.relationship.memory;

import io.github.relationship.history.Entry;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonRows;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is remembered of one relationship; lists are never changed. */
record Row(
        Stamp stamp,
        List<Entry> entries,
        List<Addressed> outbox,
        List<AgendaItem> agenda,
        Instant replanAt,
        List<Lease> leases,
        PersonRows persons,
        Optional<PlanInputs> inputs) {

    static final Row NONE = new Row(
            new Stamp("none"),
            List.of(),
            List.of(),
            List.of(),
            Instant.MIN,
            List.of(),
            PersonRows.NONE,
            Optional.empty());

    /** After a step that plans, or keeps the agenda for now. */
    Row after(Change change, boolean keepsAgenda, Instant now) {
        List<AgendaItem> planned = keepsAgenda ? agenda : change.agenda();
        List<Addressed> waiting = new ArrayList<>(outbox);
        change.addressed().stream()
                .filter(fact -> waiting.stream().noneMatch(other -> isSame(fact, other)))
                .forEach(waiting::add);
        List<Entry> history = new ArrayList<>(entries.size() + change.append().size());
        history.addAll(entries);
        history.addAll(change.append());
        return new Row(
                change.next(),
                List.copyOf(history),
                List.copyOf(waiting),
                planned,
                change.replanAt(),
                Leases.kept(this, planned, now),
                Persons.after(persons, change.persons()),
                change.inputs());
    }

    Row withLeases(List<Lease> newLeases) {
        return new Row(stamp, entries, outbox, agenda, replanAt, newLeases, persons, inputs);
    }

    Row withReplanAt(Instant instant) {
        return new Row(stamp, entries, outbox, agenda, instant, leases, persons, inputs);
    }

    Row without(Addressed delivered) {
        List<Addressed> left =
                outbox.stream().filter(other -> !isSame(delivered, other)).toList();
        return new Row(stamp, entries, left, agenda, replanAt, leases, persons, inputs);
    }

    static boolean isSame(Addressed one, Addressed other) {
        return one.to().equals(other.to()) && one.id().equals(other.id());
    }
}
