package io.github.relationship.examples.replay;

/** Something that was handed in cannot be used; the message is one line that says where, what was given and what is allowed. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }

    static BadInput at(String file, int line, String column, String problem) {
        return new BadInput(file + ", line " + line + ", column " + column + ": " + problem);
    }
}
