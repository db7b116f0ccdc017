package io.github.relationship.jdbc;

/** Undoes a step whose claims are not all valid; never leaves this module. */
final class StaleClaim extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleClaim() {
        super("a claim is good for nothing any more", null, false, false);
    }
}
