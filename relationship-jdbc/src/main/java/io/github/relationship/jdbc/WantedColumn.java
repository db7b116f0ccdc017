package io.github.relationship.jdbc;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column as the script declares it.
 *
 * @param name its name
 * @param type its type, without a length
 * @param length how many characters it holds at least
 * @param nullable whether it may be empty
 * @param collation what its texts are compared by, if the script says so for the column or for its table
 * @param declaration the script's own words
 */
record WantedColumn(
        String name,
        String type,
        Optional<Long> length,
        boolean nullable,
        Optional<String> collation,
        String declaration) {

    private static final Pattern DECLARATION =
            Pattern.compile("(?<name>[a-z_]+) (?<type>[A-Z ]+?)(\\((?<length>\\d+)\\))?"
                    + "( COLLATE \"?(?<collation>\\w+)\"?)?( DEFAULT \\S+)?(?<wanted> NOT NULL)?");

    /** What the catalogs of some products call by another name. */
    private static final Map<String, String> SYNONYMS = Map.of("CHARACTER VARYING", "VARCHAR", "INT", "INTEGER");

    private static final Set<String> NUMBERS = Set.of("BIGINT", "INTEGER", "SMALLINT");

    static Optional<WantedColumn> parse(String line, Optional<String> collationOfTable) {
        Matcher match = DECLARATION.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        String type = match.group("type");
        return Optional.of(new WantedColumn(
                match.group("name"),
                type,
                Optional.ofNullable(match.group("length")).map(Long::valueOf),
                match.group("wanted") == null,
                NUMBERS.contains(type)
                        ? Optional.empty()
                        : Optional.ofNullable(match.group("collation")).or(() -> collationOfTable),
                line));
    }

    boolean isOfType(String found) {
        return type.equals(SYNONYMS.getOrDefault(found, found));
    }
}
