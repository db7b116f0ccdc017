package io.github.relationship.examples.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example says at its end what it prints, prints that, and is named in the README. */
class OutputTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/relationship/examples/store");
    private static final String HEADING = "// It prints:\n";

    static Stream<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Main.java"))
                    // It has a test of its own.
                    .filter(name -> !name.equals("ReplayStoreMain.java"))
                    .toList()
                    .stream();
        }
    }

    private static void run(String example) throws Exception {
        switch (example) {
            case "EmbedMain.java" -> EmbedMain.main(new String[0]);
            case "FileMain.java" -> FileMain.main(new String[0]);
            case "WorkersMain.java" -> WorkersMain.main(new String[0]);
            default -> throw new AssertionError("nobody runs " + example);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_it_says_is_what_it_prints(String example) throws Exception {
        String source = Files.readString(SOURCES.resolve(example));
        String said = Arrays.stream(source.substring(source.indexOf(HEADING) + HEADING.length())
                        .split("\n"))
                .map(line -> line.replaceFirst("^// ?", ""))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(printed(example)).isEqualTo(said);
        assertThat(source.lines().count()).isBetween(50L, 120L);
    }

    @Test
    void every_example_is_named() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Main.java")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(readme).contains("/" + name));
        }
    }

    private static String printed(String example) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            run(example);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
