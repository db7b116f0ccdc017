package io.github.relationship.jdbc;

/** Undoes a step in one statement where what it met was not what it was made for; never leaves this module. */
final class Unforeseen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unforeseen() {
        super("the lines are not as they were foreseen", null, false, false);
    }
}
