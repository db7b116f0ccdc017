package io.github.relationship.examples.common;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How commands complain: what cannot be used is answered with one line and exit code 2. */
public final class Complaints {

    private Complaints() {}

    /**
     * A command, ready to be executed; it knows {@code --help}, too.
     *
     * @param command an object that picocli understands
     * @return the command line
     */
    public static CommandLine commandLine(Object command) {
        return new CommandLine(command)
                .addMixin("help", new Help())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, args) -> complain(e.getCommandLine(), e))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (e instanceof BadInput) {
                        return complain(line, e);
                    }
                    throw e;
                });
    }

    private static int complain(CommandLine line, Exception e) {
        line.getErr().println((line.getCommandName() + ": " + e.getMessage()).replaceAll("\\p{Cntrl}+", " "));
        line.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    /**
     * What picocli is told about the value of an option.
     *
     * @param value the value that was given
     * @param what what it is not, such as {@code a time zone}
     * @param allowed what is allowed
     * @return the exception
     */
    public static TypeConversionException notAllowed(String value, String what, String allowed) {
        return new TypeConversionException(shown(value) + " is not " + what + "; allowed is " + allowed);
    }

    /**
     * A value that somebody gave, as a message shows it: not all of it where it is long.
     *
     * @param value the value
     * @return the value in quotes, or {@code empty}
     */
    public static String shown(String value) {
        if (value.isEmpty()) {
            return "empty";
        }
        return "'" + (value.length() > 60 ? value.substring(0, 60) + "..." : value) + "'";
    }
}
