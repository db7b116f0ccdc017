package io.github.relationship.examples.explain;

import static io.github.relationship.examples.explain.Explained.AS_OF;
import static io.github.relationship.examples.explain.Explained.DESKS;
import static io.github.relationship.examples.explain.Explained.FACTS;
import static io.github.relationship.examples.explain.Explained.FOLDER;
import static io.github.relationship.examples.explain.Explained.PLAYBOOK;
import static io.github.relationship.examples.explain.Explained.file;
import static io.github.relationship.examples.explain.Explained.sample;
import static io.github.relationship.examples.explain.Explained.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.json.PlanJson;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    Path directory;

    private static String withoutDigests(String json) {
        return json.replaceAll("\"playbook\":\"[0-9a-f]{64}\"", "\"playbook\":\"...\"");
    }

    @Test
    void G3_it_explains_in_words_for_people() {
        Explained run = sample();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(text(FOLDER.resolve("words.txt")));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void G3_it_explains_as_data() {
        Explained run = sample("--json");
        assertThat(run.err()).isEmpty();
        assertThat(withoutDigests(run.out())).isEqualTo(text(FOLDER.resolve("lines.jsonl")));
    }

    @Test
    void the_plan_of_each_line_is_one_that_the_library_reads() {
        assertThat(sample("--json").out().lines()).hasSize(3).allSatisfy(line -> {
            String plan = line.replaceAll(".*\"plan\":(.*),\"leftOut\":.*", "$1");
            assertThat(PlanJson.write(PlanJson.read(plan))).isEqualTo(plan);
        });
    }

    @Test
    void G6_the_order_of_relationships_in_the_file_does_not_matter() {
        List<String> lines = text(FACTS).lines().toList();
        Path apart = file(
                directory,
                "apart.jsonl",
                lines.stream()
                        .sorted(Comparator.comparing(ExplainCommandTest::relationshipOf)
                                .reversed())
                        .collect(Collectors.joining("\n")));
        assertThat(text(apart).lines().toList()).isNotEqualTo(lines);
        assertThat(sample("--facts", apart).exitCode()).as("an option twice").isEqualTo(2);
        Explained run = Explained.of("--facts", apart, "--desk", DESKS, "--as-of", AS_OF, "--playbook", PLAYBOOK);
        // The number of a line is where it stands in that very file.
        assertThat(run.out().replaceAll("in line \\d+", "in line n"))
                .isEqualTo(sample().out().replaceAll("in line \\d+", "in line n"));
    }

    private static String relationshipOf(String line) {
        return line.replaceAll(".*\"relationship\":\"(\\w+)\".*", "$1");
    }

    @Test
    void G6_the_order_of_facts_in_the_file_does_not_matter_but_for_those_of_one_instant() {
        List<String> lines = text(FACTS).lines().toList();
        Path later = file(
                directory,
                "later.jsonl",
                lines.stream()
                        .sorted(Comparator.comparing(ExplainCommandTest::occurredAtOf)
                                .reversed())
                        .collect(Collectors.joining("\n")));
        Explained run = Explained.of("--facts", later, "--desk", DESKS, "--as-of", AS_OF, "--playbook", PLAYBOOK);
        assertThat(run.out().replaceAll("in line \\d+", "in line n"))
                .isEqualTo(sample().out().replaceAll("in line \\d+", "in line n"));
    }

    private static String occurredAtOf(String line) {
        return line.replaceAll(".*\"occurredAt\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void G6_neither_locale_nor_zone_of_the_machine_matter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(sample().out()).isEqualTo(text(FOLDER.resolve("words.txt")));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void one_relationship_is_explained_alone() {
        String all = sample().out();
        String smith = sample("--relationship", "smith").out();
        assertThat(smith).contains("\nsmith: ").doesNotContain("acme", "zoo");
        assertThat(all).contains(smith.substring(smith.indexOf("\nsmith: ")));
    }

    @Test
    void what_was_recorded_later_is_left_out_and_counted() {
        Explained before = Explained.of("--facts", FACTS, "--as-of", "2026-01-05T08:30:00Z", "--relationship", "acme");
        assertThat(before.out())
                .contains("acme: suspect since Mon 2026-01-05 08:00")
                .contains("Left out: 9 facts recorded later.");
        Explained never = Explained.of("--facts", FACTS, "--as-of", "2026-01-01T08:00:00Z", "--relationship", "zoo");
        assertThat(never.out()).endsWith("""

                zoo: nothing was recorded by then.
                  Left out: 4 facts recorded later.
                """);
        assertThat(Explained.of("--facts", FACTS, "--as-of", "2026-01-01T08:00:00Z", "--relationship", "zoo", "--json")
                        .out())
                .isEqualTo("{\"relationship\":\"zoo\",\"asOf\":\"2026-01-01T08:00:00Z\",\"playbook\":\"standard\","
                        + "\"leftOut\":4,\"unread\":[]}\n");
    }

    @Test
    void without_an_instant_it_is_now() {
        assertThat(Explained.of("--facts", FACTS).out())
                .startsWith("As of Tue 2026-09-01 09:00 (UTC), by the playbook standard.\n");
    }

    @Test
    void a_fact_of_a_newer_kind_is_told_and_changes_nothing() {
        String without = text(FACTS)
                .lines()
                .filter(line -> !line.contains("mood-sensed"))
                .collect(Collectors.joining("\n"));
        Path known = file(directory, "known.jsonl", without);
        Explained run = Explained.of("--facts", known, "--desk", DESKS, "--as-of", AS_OF, "--playbook", PLAYBOOK);
        String told = sample().out();
        assertThat(told).contains("""
                  Not understood: the fact in line 21, of the kind "mood-sensed", format 3, is from a newer version; what \
                follows from it is missing here.
                """);
        assertThat(told.lines().filter(line -> !line.contains("Not understood")).toList())
                .isEqualTo(run.out().lines().toList());
    }

    @Test
    void a_playbook_that_ships_is_taken_by_its_name() {
        Explained minimal = Explained.of("--facts", FACTS, "--as-of", AS_OF, "--playbook", "minimal");
        assertThat(minimal.out())
                .startsWith("As of Thu 2026-03-12 10:00 (UTC), by the playbook minimal.\n")
                .contains("[F3: order-1]", "[birthday: birthday]")
                .doesNotContain("[F9", "customer-anniversary");
        Explained households = Explained.of("--facts", FACTS, "--as-of", AS_OF, "--playbook", "business-to-consumer");
        assertThat(households.out()).contains("  Tue 2027-01-26  Mark their day, by post: Joan Smith");
    }

    @Test
    void C1_days_are_those_of_whoever_does_it() {
        Explained here =
                Explained.of("--facts", FACTS, "--as-of", AS_OF, "--relationship", "zoo", "--zone", "Asia/Tokyo");
        assertThat(here.out()).contains("zoo: suspect since Mon 2026-02-16 18:00, looked after by sam.");
        assertThat(sample().out()).contains("zoo: suspect since Mon 2026-02-16 10:00, looked after by sam.");
    }
}
