package io.github.relationship.examples;

import io.github.relationship.examples.replay.ReplayCommand;
import io.github.relationship.memory.InMemoryRepository;

/** Replays a year of a wholesaler's real orders: {@code --help} says how to replay your own. */
public final class ReplayMain {

    private ReplayMain() {}

    /**
     * Runs the example. Ends the virtual machine only to say that something went wrong: a build that runs it wants to go on.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int exitCode = ReplayCommand.commandLine(InMemoryRepository::new).execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
