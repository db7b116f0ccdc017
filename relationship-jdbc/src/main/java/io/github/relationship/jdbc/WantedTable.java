package io.github.relationship.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table as the script declares it.
 *
 * @param name its name
 * @param fullName its name with its schema, where there is one
 * @param columns its columns
 * @param key the columns of its primary key
 * @param engine what keeps it, where the product has several
 */
record WantedTable(
        String name, String fullName, List<WantedColumn> columns, List<String> key, Optional<String> engine) {

    private static final Pattern TABLE = Pattern.compile(
            "CREATE TABLE IF NOT EXISTS (?<full>(?:[a-z0-9_]+\\.)?(?<name>[a-z0-9_]+)) \\(\n(?<body>.*)\n\\)(?<options>.*)",
            Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("PRIMARY KEY \\((?<columns>[a-z_, ]+)\\)");
    private static final Pattern ENGINE = Pattern.compile("ENGINE = (\\w+)");
    private static final Pattern COLLATION = Pattern.compile("COLLATE (\\w+)");

    static Stream<WantedTable> parse(String statement) {
        Matcher table = TABLE.matcher(statement);
        if (!table.matches()) {
            return Stream.empty();
        }
        String body = table.group("body");
        String options = table.group("options");
        Matcher key = KEY.matcher(body);
        return Stream.of(new WantedTable(
                table.group("name"),
                table.group("full"),
                body.lines()
                        .map(line -> line.strip().replaceFirst(",$", ""))
                        .flatMap(line -> WantedColumn.parse(line, found(COLLATION, options)).stream())
                        .toList(),
                key.find() ? List.of(key.group("columns").split(", ")) : List.of(),
                found(ENGINE, options)));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).findFirst();
    }
}
