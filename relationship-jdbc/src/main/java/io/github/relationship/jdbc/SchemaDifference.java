package io.github.relationship.jdbc;

import java.util.Objects;

/**
 * One thing about the tables that is not as it should be.
 *
 * @param what where it is, what is there, and what should be
 * @param cure what to do about it
 */
public record SchemaDifference(String what, String cure) {

    /** Refuses what is null. */
    public SchemaDifference {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(cure, "cure");
    }

    /** Both, as one line. */
    @Override
    public String toString() {
        return what + "; " + cure;
    }
}
