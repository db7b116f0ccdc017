package io.github.relationship.examples;

import io.github.relationship.examples.explain.ExplainCommand;
import java.time.Clock;

/** Explains what deserves doing for relationships whose facts stand in a file: {@code --help} says how. */
public final class ExplainMain {

    private ExplainMain() {}

    /**
     * Runs the example. Ends the virtual machine only to say that something went wrong: a build that runs it wants to go on.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int exitCode = ExplainCommand.commandLine(Clock.systemUTC()).execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
