package io.github.relationship.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example says at its end what it prints, and prints that. */
class OutputTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/relationship/examples");
    private static final String HEADING = "// It prints:\n";

    interface Main {
        void run(String... args) throws IOException;
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("AssessMain", (Main) AssessMain::main),
                Arguments.of("OwnLadderMain", (Main) OwnLadderMain::main),
                Arguments.of("OwnRuleMain", (Main) OwnRuleMain::main),
                Arguments.of("PromiseMain", (Main) PromiseMain::main),
                Arguments.of("ReferralMain", (Main) ReferralMain::main),
                Arguments.of("RofSatisfiedMain", (Main) RofSatisfiedMain::main),
                Arguments.of("RofUnsatisfiedMain", (Main) RofUnsatisfiedMain::main),
                Arguments.of("YearMain", (Main) YearMain::main),
                Arguments.of("SimulateMain", (Main) SimulateMain::main));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void what_it_says_is_what_it_prints(String name, Main example) throws IOException {
        String source = Files.readString(SOURCES.resolve(name + ".java"));
        String said = Arrays.stream(source.substring(source.indexOf(HEADING) + HEADING.length())
                        .split("\n"))
                .map(line -> line.replaceFirst("^// ?", ""))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(printed(example)).isEqualTo(said);
        assertThat(source.lines().count()).isBetween(50L, 120L);
    }

    private static String printed(Main example) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            example.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void there_is_no_example_that_nobody_runs() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> mains = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Main.java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
            // These two have tests of their own.
            assertThat(mains)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("ReplayMain", "ExplainMain"),
                                    examples().map(example -> (String) example.get()[0]))
                            .toList());
        }
    }
}
