package io.github.relationship.jdbc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An index as the script declares it.
 *
 * @param table the name of its table
 * @param columns its columns, in order
 * @param statement what makes it
 */
record WantedIndex(String table, List<String> columns, String statement) {

    private static final Pattern INDEX = Pattern.compile("CREATE INDEX IF NOT EXISTS [a-z0-9_]+"
            + " ON (?:[a-z0-9_]+\\.)?(?<table>[a-z0-9_]+) \\((?<columns>[a-z0-9_, ]+)\\)");

    static Stream<WantedIndex> parse(String statement) {
        Matcher index = INDEX.matcher(statement);
        return index.matches()
                ? Stream.of(new WantedIndex(
                        index.group("table"), List.of(index.group("columns").split(", ")), statement))
                : Stream.empty();
    }

    /** A longer index that begins with the same columns does as well. */
    boolean isServedBy(List<String> found) {
        return found.size() >= columns.size()
                && found.subList(0, columns.size()).equals(columns);
    }
}
