package io.github.relationship.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host in Kotlin: what is never null needs no question mark, and null goes nowhere. */
class KotlinTest {

    private static final String IMPORTS = """
            import io.github.relationship.attribute.*
            import io.github.relationship.history.*
            import io.github.relationship.id.*
            import io.github.relationship.json.*
            import io.github.relationship.plan.*
            import io.github.relationship.testkit.*
            import java.time.*
            import java.util.*
            """;

    @TempDir
    Path classes;

    @Test
    void a_host_in_Kotlin_compiles_without_a_warning_and_runs() throws Exception {
        Kotlin compiled = Kotlin.compile(Path.of("src/test/resources/kotlin-host/Host.kt"), classes);

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.exitCode()).isEqualTo(ExitCode.OK);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Host.class.getClassLoader())) {
            Object host = loader.loadClass("host.Host").getDeclaredConstructor().newInstance();
            assertThat(host).hasToString("12.50 EUR by 3 letters, ANN");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            val id = FactId.of(null)                                           | null cannot be a value of a non-null type 'String'.
            val fact = Occurrence.builder().actor(null as UserId?)             | argument type mismatch: actual type is 'UserId?', but 'UserId' was expected.
            val fact = Occurrence.of(FactId.of("a"), Instant.EPOCH, null)      | null cannot be a value of a non-null type 'Fact'.
            val names = Names { null }                                         | null cannot be a value of a non-null type
            val kind = Attributes.NONE.asMap()["years"].javaClass                | only safe (?.) or non-null asserted (!!.) calls are allowed on a nullable receiver of type 'AttributeValue?'.
            val text = EntryJson.read(null)                                    | null cannot be a value of a non-null type 'String'.
            val clock = SettableClock.at(Instant.EPOCH, null)                  | null cannot be a value of a non-null type 'ZoneId'.
            val facts: List<FactId?> = Reason(RuleId.of("F3"), Optional.empty(), listOf<FactId?>(null), Attributes.NONE).facts() | argument type mismatch
            """)
    void null_does_not_compile(String line, String mistake) throws IOException {
        Kotlin refused = Kotlin.compile(IMPORTS + line, classes);

        assertThat(refused.exitCode()).isEqualTo(ExitCode.COMPILATION_ERROR);
        assertThat(refused.mistake())
                .hasValueSatisfying(said -> assertThat(said).startsWith(mistake));
    }
}
