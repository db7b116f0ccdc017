package io.github.relationship.examples.replay;

import io.github.relationship.memory.InMemoryRepository;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a run of the command gave back.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it complained about, and how far it was
 */
record Run(int exitCode, String out, String err) {

    /** Runs the command, with progress and complaints in one stream as a terminal shows them. */
    static Run of(Object... args) {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.err;
        try (PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setErr(err);
            int exitCode = ReplayCommand.commandLine(InMemoryRepository::new)
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                    .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
            return new Run(exitCode, out.toString(), bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
