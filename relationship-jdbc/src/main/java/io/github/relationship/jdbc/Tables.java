package io.github.relationship.jdbc;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where the tables are: puts their names into statements.
 *
 * @param schema the schema that holds them, empty for the connection's own
 * @param prefix what their names begin with
 */
record Tables(Optional<String> schema, String prefix) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,29}");
    private static final Pattern PLACE = Pattern.compile("\\{(table|index):([a-z_]+)\\}");

    /** Names become part of statements, so they are plain ones (K16). */
    Tables {
        schema.ifPresent(name -> requireName("schema", name));
        requireName("table prefix", prefix);
    }

    private static void requireName(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    what + " is not a plain name; give 1 to 30 of a-z, 0-9 and _, beginning with a letter");
        }
    }

    /** The statement, with the names in it. */
    String in(String statement) {
        return PLACE.matcher(statement).replaceAll(this::name);
    }

    private String name(MatchResult place) {
        String name = prefix + place.group(2);
        return place.group(1).equals("table")
                ? schema.map(outer -> outer + "." + name).orElse(name)
                : name;
    }
}
