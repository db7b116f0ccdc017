package io.github.relationship.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** The five characters by which SQL tells what is wrong. */
final class States {

    private static final int CLASS_LENGTH = 2;

    /**
     * What is wrong with a value, a constraint, a transaction, the words or grants of a statement, or with what it would take: a statement
     * that ends so has done nothing.
     */
    private static final Set<String> REFUSALS = Set.of("22", "23", "25", "40", "42", "44", "53", "54", "55");

    private States() {}

    /** The state, empty where the driver gives none. */
    static String of(SQLException trouble) {
        return Optional.ofNullable(trouble.getSQLState()).orElse("");
    }

    /** Whether the database itself said no; false where it may not have been asked, or its answer been lost. */
    static boolean isRefusal(SQLException trouble) {
        return REFUSALS.contains(classOf(trouble));
    }

    /** The first two characters: what kind of trouble it is. */
    static String classOf(SQLException trouble) {
        String state = of(trouble);
        return state.length() < CLASS_LENGTH ? "" : state.substring(0, CLASS_LENGTH);
    }
}
