package io.github.relationship.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Will replay a year of real orders; for now it says that it does not. */
@Command(name = "replay", mixinStandardHelpOptions = true, description = "Replays a year of real orders.")
public final class ReplayMain implements Runnable {

    private ReplayMain() {}

    /**
     * Runs the example.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        var exitCode = new CommandLine(new ReplayMain()).execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    @Override
    public void run() {
        System.out.println("Nothing to replay yet.");
    }
}
