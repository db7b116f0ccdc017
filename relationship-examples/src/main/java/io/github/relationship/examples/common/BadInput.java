package io.github.relationship.examples.common;

/** Something that was handed in cannot be used; the message is one line that says where, what was given and what is allowed. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Something cannot be used.
     *
     * @param message one line
     */
    public BadInput(String message) {
        super(message);
    }

    /**
     * A value in a file cannot be used.
     *
     * @param file the name of the file
     * @param line the line, from 1
     * @param column which part of the line
     * @param problem what was given and what is allowed
     * @return the exception
     */
    public static BadInput at(String file, int line, String column, String problem) {
        return new BadInput(file + ", line " + line + ", column " + column + ": " + problem);
    }
}
