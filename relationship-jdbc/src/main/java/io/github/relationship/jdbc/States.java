package io.github.relationship.jdbc;

import java.sql.SQLException;
import java.util.Optional;

/** The five characters by which SQL tells what is wrong. */
final class States {

    private static final int CLASS_LENGTH = 2;

    private States() {}

    /** The state, empty where the driver gives none. */
    static String of(SQLException trouble) {
        return Optional.ofNullable(trouble.getSQLState()).orElse("");
    }

    /** The first two characters: what kind of trouble it is. */
    static String classOf(SQLException trouble) {
        String state = of(trouble);
        return state.length() < CLASS_LENGTH ? "" : state.substring(0, CLASS_LENGTH);
    }
}
