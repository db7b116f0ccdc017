package io.github.relationship.examples.explain;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run of the command gave back.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it complained about
 */
record Explained(int exitCode, String out, String err) {

    static final Path FOLDER = Path.of("src/test/resources/explain");
    static final Path FACTS = FOLDER.resolve("facts.jsonl");
    static final Path DESKS = FOLDER.resolve("desks.jsonl");
    static final Path PLAYBOOK = FOLDER.resolve("playbook.json");
    static final String AS_OF = "2026-03-12T10:00:00Z";

    private static final Clock LONG_AFTER = Clock.fixed(Instant.parse("2026-09-01T09:00:00Z"), ZoneOffset.UTC);

    static Explained of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = ExplainCommand.commandLine(LONG_AFTER)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new Explained(exitCode, out.toString(), err.toString());
    }

    /** The committed facts on a Thursday in March, by rules that stay as they are. */
    static Explained sample(Object... more) {
        return of(with(List.of("--facts", FACTS, "--desk", DESKS, "--as-of", AS_OF, "--playbook", PLAYBOOK), more));
    }

    private static Object[] with(List<Object> args, Object... more) {
        return Stream.concat(args.stream(), Arrays.stream(more)).toArray();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path directory, String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
