package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Entry;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.Id;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was stored comes back equal, to the last code point and the last microsecond (C4, K15). */
public abstract class RoundTripContract extends RepositorySuite {

    /** For subclasses. */
    protected RoundTripContract() {}

    @TestFactory
    Stream<DynamicTest> every_kind_of_fact_comes_back_equal() {
        return FactSamples.history().stream()
                .map(entry -> dynamicTest(
                        entry.id().value() + ": " + entry.fact().getClass().getSimpleName(), () -> comesBack(entry)));
    }

    private void comesBack(Entry entry) {
        RelationshipId relationship = RelationshipId.of(entry.id().value());
        store(first(relationship).appending(entry));

        assertThat(history(relationship)).containsExactly(entry);
    }

    @Test
    void a_history_of_every_kind_comes_back_equal() {
        store(first(ACME).appending(FactSamples.history()));

        assertThat(history(ACME)).isEqualTo(FactSamples.history());
    }

    @Test
    void C4_instants_come_back_to_the_microsecond_from_the_year_1_to_9999() {
        List<Entry> entries = new ArrayList<>();
        for (Instant instant : List.of(
                Instants.MIN,
                Instant.parse("1582-10-10T00:00:00.000001Z"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.EPOCH,
                Instant.parse("2026-03-29T01:30:00.500000Z"),
                Instant.parse("2026-10-25T01:30:00.999999Z"),
                Instant.parse("2038-01-19T03:14:08Z"),
                Instants.MAX)) {
            Occurrence occurrence = Occurrence.of(FactId.of("f" + entries.size()), instant, AccountFact.qualified());
            entries.add(Samples.entry(occurrence, instant, entries.size()));
        }
        store(first(ACME).appending(entries));

        assertThat(history(ACME)).isEqualTo(entries);
    }

    @Test
    void H1_who_acted_and_who_took_part_comes_back() {
        Occurrence full = Occurrence.builder()
                .id(FactId.of("f0"))
                .occurredAt(Samples.NOON)
                .actor(UserId.of("sam"))
                .addParticipants(ContactId.of("ben"), ContactId.of("ann"))
                .batch(new Batch(BatchId.of("import-7"), 250_000))
                .fact(AccountFact.qualified())
                .build();
        store(first(ACME).appending(Samples.entry(full, Samples.NOON, 0)));

        assertThat(history(ACME)).containsExactly(Samples.entry(full, Samples.NOON, 0));
    }

    @Test
    void K15_texts_come_back_as_they_came() {
        List<Entry> entries = new ArrayList<>();
        for (String text : Texts.NAUGHTY) {
            entries.add(Samples.entry("f" + entries.size(), entries.size(), LearntFact.note(text)));
        }
        store(first(ACME).appending(entries));

        assertThat(history(ACME)).isEqualTo(entries);
    }

    @Test
    void K15_ids_come_back_as_they_came() {
        List<Entry> entries = new ArrayList<>();
        for (String text : Texts.IDS) {
            Occurrence occurrence = Occurrence.builder()
                    .id(FactId.of(text))
                    .occurredAt(Samples.NOON)
                    .actor(UserId.of(text))
                    .addParticipants(ContactId.of(text))
                    .fact(AccountFact.ownerChanged(UserId.of(text)))
                    .build();
            entries.add(Samples.entry(occurrence, Samples.NOON, entries.size()));
        }
        RelationshipId longest = RelationshipId.of("\ud83d\ude00".repeat(Id.MAX_CODE_POINTS));
        store(first(longest).appending(entries));

        assertThat(history(longest)).isEqualTo(entries);
    }

    @Test
    void lines_of_all_sorts_come_back_equal() {
        List<AgendaItem> lines = Samples.linesOfAllSorts(ACME);
        store(first(ACME).appending(Samples.entry(0)).planning(lines));

        assertThat(lines(Samples.everything().build())).isEqualTo(lines);
    }
}
