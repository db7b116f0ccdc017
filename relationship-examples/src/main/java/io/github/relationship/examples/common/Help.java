package io.github.relationship.examples.common;

import picocli.CommandLine.Option;

/** The option that shows how a command is used. */
final class Help {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this, and ends.")
    @SuppressWarnings("unused") // looked at by picocli
    private boolean help;
}
