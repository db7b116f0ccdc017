package io.github.relationship.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
