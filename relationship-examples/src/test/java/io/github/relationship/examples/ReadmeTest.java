package io.github.relationship.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documentation runs: what the README shows is a region of a test that passes. */
class ReadmeTest {

    private static final Path QUICKSTART = Path.of("src/test/java/io/github/relationship/examples/QuickstartTest.java");

    @Test
    void the_quickstart_is_a_region_of_a_passing_test() throws IOException {
        String test = Files.readString(QUICKSTART);
        String region = test.substring(
                        test.indexOf("// tag::quickstart[]\n") + "// tag::quickstart[]\n".length(),
                        test.indexOf("        // end::quickstart[]"))
                // An empty last line would count as one without indent.
                .stripTrailing()
                .stripIndent();
        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + region + "\n```");
    }

    @Test
    void what_is_explained_is_what_a_passing_test_explains() throws IOException {
        String acme = Files.readString(Path.of("src/test/resources/explain/words.txt"))
                .split("\n\n", -1)[1];
        assertThat(Files.readString(Path.of("../README.md"))).contains("```text\n" + acme + "\n```");
    }

    @Test
    void every_example_is_named() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/relationship/examples"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Main.java")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(readme).contains("/" + name));
        }
    }
}
