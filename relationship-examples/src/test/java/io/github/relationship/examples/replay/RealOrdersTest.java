package io.github.relationship.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.examples.ReplayMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replays the whole year in a machine of its own with a small heap, and recounts what it says without the library. */
class RealOrdersTest {

    @TempDir
    static Path directory;

    private static int exitCode;
    private static List<String> out;

    @BeforeAll
    static void replay() throws IOException, InterruptedException {
        Path output = directory.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReplayMain.class.getName(),
                        "--json",
                        directory.resolve("counts.json").toString())
                .redirectOutput(output.toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
        // Only so that a replay that hangs does not hang the build.
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        exitCode = process.exitValue();
        out = Files.readAllLines(output);
    }

    @Test
    void the_year_fits_into_a_small_heap() throws IOException {
        assertThat(exitCode).as(Files.readString(directory.resolve("err.txt"))).isZero();
        assertThat(out)
                .contains(
                        "23,148 rows read: 22,380 became facts, 768 were refused. 4,371 relationships, 6,246 moves on the"
                                + " ladder.");
    }

    @Test
    void every_count_of_every_month_end_is_that_of_a_naive_recount() throws IOException {
        assertThat(Files.readAllLines(directory.resolve("counts.json")))
                .containsExactlyElementsOf(NaiveRecount.ofBuiltInData());
    }

    @Test
    void the_table_has_a_line_for_each_month_end_and_the_agenda_twenty_lines() {
        assertThat(out)
                .filteredOn(line -> line.matches("201[01]-\\d\\d-\\d\\d .*"))
                .hasSize(13);
        assertThat(out)
                .filteredOn(line -> line.matches("(Mon|Tue|Wed|Thu|Fri) .*"))
                .hasSize(20);
    }
}
