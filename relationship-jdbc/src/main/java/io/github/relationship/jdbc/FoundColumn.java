package io.github.relationship.jdbc;

import java.util.Optional;

/**
 * A column as the database describes it.
 *
 * @param name its name, in small letters
 * @param type its type, in capitals
 * @param length how many characters it holds
 * @param nullable whether it may be empty
 * @param collation what its texts are compared by
 * @param hasDefault whether it gets a value by itself
 */
record FoundColumn(
        String name,
        String type,
        Optional<Long> length,
        boolean nullable,
        Optional<String> collation,
        boolean hasDefault) {}
