package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Batch;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a history has, its JSON says, and says it back. */
class HistoryProperties {

    @Provide
    Arbitrary<Fact> facts() {
        return AnyFact.ofAnyKind();
    }

    @Provide
    Arbitrary<List<Entry>> histories() {
        Arbitrary<Batch> batch = Combinators.combine(
                        Any.id(BatchId::of), Arbitraries.integers().greaterOrEqual(1))
                .as(Batch::new);
        Arbitrary<Occurrence> occurrence = Combinators.combine(
                        Any.fact(),
                        Any.instant(),
                        Any.id(UserId::of).optional(),
                        Any.some(Any.contact()),
                        batch.optional(),
                        AnyFact.ofAnyKind())
                .as((id, occurredAt, actor, participants, inBatch, fact) -> Occurrence.builder()
                        .id(id)
                        .occurredAt(occurredAt)
                        .actor(actor)
                        .participants(participants)
                        .batch(inBatch)
                        .fact(fact)
                        .build());
        return Combinators.combine(occurrence, Any.instant())
                .as((what, recordedAt) -> Entry.of(what.id().orElseThrow(), what, recordedAt, 0))
                .list()
                .ofMaxSize(8)
                .map(HistoryProperties::numbered);
    }

    private static List<Entry> numbered(List<Entry> entries) {
        List<Entry> numbered = new ArrayList<>();
        entries.forEach(
                entry -> numbered.add(Entry.of(entry.id(), entry.occurrence(), entry.recordedAt(), numbered.size())));
        return numbered;
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void any_fact_comes_back_equal_and_is_written_the_same_again(@ForAll("facts") Fact fact) {
        String text = FactJson.write(fact);
        Parsed<Fact> read = FactJson.read(FactKinds.kindOf(fact), FactKinds.formatOf(fact), text);

        assertThat(read).isEqualTo(Parsed.of(fact));
        assertThat(FactJson.write(read)).isEqualTo(text);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_history_comes_back_equal_from_a_file_of_one_fact_a_line(
            @ForAll("histories") List<Entry> history, @ForAll("names") String name) {
        RelationshipId relationship = RelationshipId.of(name);
        String file = history.stream()
                .map(entry -> EntryJson.write(JsonEntry.of(entry).withRelationship(relationship)))
                .collect(Collectors.joining("\n"));

        List<JsonEntry> lines =
                file.lines().map(EntryJson::read).map(Parsed::value).toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.relationship()).contains(relationship));
        assertThat(lines.stream().map(line -> line.entry().orElseThrow())).isEqualTo(history);
    }

    @Provide
    Arbitrary<String> names() {
        return Any.text(200);
    }
}
