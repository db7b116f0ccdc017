package io.github.relationship.testkit.repository;

import io.github.relationship.history.Entry;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.PersonRows;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A {@link Change} in the making: what a test does not say is plain. Each {@code with…} gives a copy. */
record Step(
        TenantId tenant,
        RelationshipId relationship,
        Optional<Stamp> expected,
        Stamp next,
        List<Entry> append,
        List<Addressed> addressed,
        List<AgendaItem> agenda,
        Instant replanAt,
        PersonChange persons,
        Optional<PlanInputs> inputs) {

    /** The first step of a relationship: it becomes {@code s1}, and is to be judged anew at the end of time. */
    static Step first(TenantId tenant, RelationshipId relationship) {
        return new Step(
                tenant,
                relationship,
                Optional.empty(),
                new Stamp("s1"),
                List.of(),
                List.of(),
                List.of(),
                Instant.parse("9999-01-01T00:00:00Z"),
                PersonChange.NONE,
                Optional.empty());
    }

    /** The step after this one, which becomes the given stamp and says nothing new; the lines stay. */
    Step then(String stamp) {
        return new Step(
                tenant,
                relationship,
                Optional.of(next),
                new Stamp(stamp),
                List.of(),
                List.of(),
                agenda,
                replanAt,
                PersonChange.NONE,
                Optional.empty());
    }

    Step expecting(Optional<Stamp> stamp) {
        return new Step(tenant, relationship, stamp, next, append, addressed, agenda, replanAt, persons, inputs);
    }

    Step becoming(String stamp) {
        return new Step(
                tenant, relationship, expected, new Stamp(stamp), append, addressed, agenda, replanAt, persons, inputs);
    }

    Step appending(Entry... entries) {
        return appending(List.of(entries));
    }

    Step appending(List<Entry> entries) {
        return new Step(tenant, relationship, expected, next, entries, addressed, agenda, replanAt, persons, inputs);
    }

    Step addressing(Addressed... facts) {
        return new Step(
                tenant, relationship, expected, next, append, List.of(facts), agenda, replanAt, persons, inputs);
    }

    Step planning(AgendaItem... items) {
        return planning(List.of(items));
    }

    Step planning(List<AgendaItem> items) {
        return new Step(tenant, relationship, expected, next, append, addressed, items, replanAt, persons, inputs);
    }

    /** What the relationship tells of people who are known elsewhere. */
    Step telling(PersonRows come) {
        return telling(PersonRows.NONE, come);
    }

    /** What it tells no more, and what it tells instead. */
    Step telling(PersonRows gone, PersonRows come) {
        PersonChange change = new PersonChange(gone, come);
        return new Step(tenant, relationship, expected, next, append, addressed, agenda, replanAt, change, inputs);
    }

    Step replanAt(Instant instant) {
        return new Step(tenant, relationship, expected, next, append, addressed, agenda, instant, persons, inputs);
    }

    /** What the plan was made with. */
    Step madeWith(PlanInputs made) {
        return new Step(
                tenant, relationship, expected, next, append, addressed, agenda, replanAt, persons, Optional.of(made));
    }

    Change change() {
        return new Change(tenant, relationship, expected, next, append, addressed, agenda, replanAt, persons, inputs);
    }

    static List<Entry> inOrderOfRecording(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(Entry::position));
        return sorted;
    }

    /** Short: entries and lines can be many. */
    @Override
    public String toString() {
        return "step of " + tenant + "/" + relationship + " from "
                + expected.map(Stamp::value).orElse("nothing") + " to " + next.value() + " with " + append.size()
                + " entries and " + agenda.size() + " lines";
    }
}
