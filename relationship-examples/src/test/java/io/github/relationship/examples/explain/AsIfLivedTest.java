package io.github.relationship.examples.explain;

import static io.github.relationship.examples.explain.Explained.AS_OF;
import static io.github.relationship.examples.explain.Explained.DESKS;
import static io.github.relationship.examples.explain.Explained.PLAYBOOK;
import static io.github.relationship.examples.explain.Explained.file;
import static io.github.relationship.examples.explain.Explained.sample;
import static io.github.relationship.examples.explain.Explained.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Entry;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.json.EntryJson;
import io.github.relationship.json.JsonEntry;
import io.github.relationship.json.PlanJson;
import io.github.relationship.json.PlaybookJson;
import io.github.relationship.json.RuleCatalog;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is explained equals what a host sees that recorded each fact when it happened, and judged anew every hour. */
class AsIfLivedTest {

    private static final List<RelationshipId> ALL =
            List.of(RelationshipId.of("acme"), RelationshipId.of("smith"), RelationshipId.of("zoo"));

    @TempDir
    Path directory;

    private TenantRelationships host;

    @BeforeEach
    void a_host_lives_through_it() {
        WorkingTime tenant = WorkingTime.of(ZoneId.of("UTC"), WorkCalendar.MONDAY_TO_FRIDAY);
        SettableClock clock = SettableClock.at(Instant.parse("2026-01-01T00:00:00Z"), tenant.zone());
        host = Relationships.builder()
                .repository(new InMemoryRepository())
                .clock(clock)
                .playbook(PlaybookJson.read(text(PLAYBOOK), RuleCatalog.standard())
                        .value())
                .workingTime(tenant)
                .desks(DeskFile.read(DESKS).at(clock, tenant))
                .build()
                .in(TenantId.of("host"));
        List<JsonEntry> facts = text(Explained.FACTS)
                .lines()
                .map(line -> EntryJson.read(line).value())
                .filter(line -> !(line.occurrence().fact() instanceof UnreadFact))
                .toList();
        while (!clock.instant().isAfter(Instant.parse(AS_OF))) {
            while (host.replanDue(10) > 0) {
                // There may be more.
            }
            for (JsonEntry fact : facts) {
                if (fact.recordedAt().orElse(fact.occurrence().occurredAt()).equals(clock.instant())) {
                    host.record(fact.relationship().orElseThrow(), fact.occurrence());
                }
            }
            clock.advance(Duration.ofHours(1));
        }
        clock.set(Instant.parse(AS_OF));
    }

    @Test
    void L11_G9_its_plans_and_moves_are_those_of_the_host() {
        List<String> lines = sample("--json").out().lines().toList();
        for (int index = 0; index < ALL.size(); index++) {
            RelationshipId relationship = ALL.get(index);
            assertThat(lines.get(index))
                    .contains("\"rung\":\"" + host.stage(relationship).id() + "\"")
                    .contains("\"plan\":" + PlanJson.write(host.plan(relationship)))
                    .contains("\"moves\":" + moves(relationship));
        }
        assertThat(moves(ALL.get(0))).contains("stage-moved");
    }

    private String moves(RelationshipId relationship) {
        return host.relationship(relationship).stages().moves().stream()
                .map(move -> host.relationship(relationship).find(move.fact()).orElseThrow())
                .map(EntryJson::write)
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void L11_the_whole_history_of_the_host_moves_included_is_explained_alike() {
        String exported = ALL.stream()
                .flatMap(relationship ->
                        host.relationship(relationship).entries().stream().map(entry -> line(relationship, entry)))
                .collect(Collectors.joining("\n"));
        assertThat(exported).contains("stage-moved", "recordedAt");
        Path export = file(directory, "export.jsonl", exported);
        Explained run = Explained.of("--facts", export, "--desk", DESKS, "--as-of", AS_OF, "--playbook", PLAYBOOK);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(sample().out()
                        .lines()
                        .filter(line -> !line.contains("Not understood") && !line.contains("Left out"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    private static String line(RelationshipId relationship, Entry entry) {
        return EntryJson.write(JsonEntry.of(entry).withRelationship(relationship));
    }
}
