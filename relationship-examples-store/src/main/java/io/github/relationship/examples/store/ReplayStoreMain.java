package io.github.relationship.examples.store;

import io.github.relationship.examples.replay.ReplayCommand;
import picocli.CommandLine;

/** Replays orders into a database: {@code --help} says how to name yours, and which orders. */
public final class ReplayStoreMain {

    private ReplayStoreMain() {}

    /**
     * Runs the example. Ends the virtual machine only to say that something went wrong: a build that runs it wants to go on.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int exitCode;
        try (Database database = new Database()) {
            exitCode = commandLine(database).execute(args);
        }
        if (exitCode != CommandLine.ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine(Database database) {
        CommandLine line = ReplayCommand.commandLine(database::repository).addMixin("database", database);
        return line.setExecutionStrategy(parsed -> {
            int exitCode = new CommandLine.RunLast().execute(parsed);
            database.holdings().ifPresent(line.getOut()::println);
            return exitCode;
        });
    }
}
