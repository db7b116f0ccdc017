package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What this version writes, kept for those that come after it: each of them has to read these files, and what a store holds is
 * like them. A file is never changed. Where a later format says the same in other words, it gets a folder of its own, and reading
 * the old one stays tested here.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/v1");

    static List<Fact> facts() {
        return Samples.ofEveryKind();
    }

    private static String file(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".json"));
    }

    private static String fileOf(Fact fact) {
        return FactKinds.kindOf(fact).replace(':', '.');
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_of_every_kind_is_read_and_written_byte_for_byte(Fact fact) throws IOException {
        String golden = file(fileOf(fact));

        assertThat(FactJson.read(FactKinds.kindOf(fact), 1, golden)).isEqualTo(Parsed.of(fact));
        assertThat(FactJson.write(fact) + "\n").isEqualTo(golden);
    }

    @Test
    void a_plan_is_read_and_written_byte_for_byte() throws IOException {
        String golden = file("plan");

        assertThat(PlanJson.read(golden)).isEqualTo(Parsed.of(PlanSamples.plan()));
        assertThat(PlanJson.write(PlanSamples.plan()) + "\n").isEqualTo(golden);
    }

    @Test
    void a_plan_that_says_whom_what_is_held_back_concerns_is_read_and_written_byte_for_byte() throws IOException {
        String golden = file("plan-for-ann");

        assertThat(PlanJson.read(golden)).isEqualTo(Parsed.of(PlanSamples.planForAnn()));
        assertThat(PlanJson.write(PlanSamples.planForAnn()) + "\n").isEqualTo(golden);
    }

    @Test
    void a_playbook_is_read_and_written_byte_for_byte() throws IOException {
        String golden = file("playbook");

        assertThat(PlaybookJson.read(golden, RuleCatalog.standard())).isEqualTo(Parsed.of(PlanSamples.playbook()));
        assertThat(PlaybookJson.write(PlanSamples.playbook()) + "\n").isEqualTo(golden);
    }

    @Test
    void a_line_is_read_and_written_byte_for_byte() throws IOException {
        String golden = file("line");

        assertThat(EntryJson.read(golden)).isEqualTo(Parsed.of(EntryJsonTest.line()));
        assertThat(EntryJson.write(EntryJsonTest.line()) + "\n").isEqualTo(golden);
    }

    @Test
    void there_is_no_file_that_nobody_reads() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Samples.ofEveryKind().stream().map(GoldenTest::fileOf),
                                    Stream.of("plan", "plan-for-ann", "playbook", "line"))
                            .map(name -> name + ".json")
                            .toList());
        }
    }
}
