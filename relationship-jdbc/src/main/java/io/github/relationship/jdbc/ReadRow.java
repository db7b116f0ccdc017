package io.github.relationship.jdbc;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a row, or why it cannot be.
 *
 * @param relationship the text that stands for the relationship, be it an id or not
 * @param digest the text that stands for the rest of the key
 * @param number tells it from what is stored in its place later: the claim number of a line, the step of a letter; 0 where nobody asks
 * @param value what was read, empty if it cannot be
 * @param reason why it cannot be, empty if it was
 */
record ReadRow<T>(String relationship, String digest, long number, Optional<T> value, String reason) {

    static <T> List<T> values(List<ReadRow<T>> rows) {
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }

    static <T> List<ReadRow<T>> unreadable(List<ReadRow<T>> rows) {
        return rows.stream().filter(row -> row.value().isEmpty()).toList();
    }
}
