package io.github.relationship.jdbc;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Pages of one person's agenda: one statement, in which each class is a limited range of the index on doer, class and instant, so
 * that lines which show later are not looked at.
 */
final class AgendaPages {

    private static final String OF_ONE_CLASS = """
            SELECT %s
            FROM {table:agenda}
            WHERE tenant = ? AND doer = ? AND item_class = ? AND shows_at <= ? AND withdrawn = 0""";

    private static final String OF_ONE_RELATIONSHIP = " AND relationship = ?";
    private static final String ON_RUNGS = " AND rung IN (%s)";
    private static final String FROM_THE_CURSOR = " AND shows_at >= ? AND (shows_at, %s) > (?, %s)";
    private static final String IN_ORDER = "\nORDER BY shows_at, %s\nLIMIT ?";

    /** Not around a nested SELECT: H2 would keep the limits that it was given the first time. */
    private static final String WHOLE = "%s\nORDER BY item_class, shows_at, %s\nLIMIT ?";

    private static final List<String> KEY =
            List.of("relationship", "key_rule", "key_step", "key_contact", "key_occurrence");

    private final String ofOneClass;
    private final String key;
    private final String keyMarks;
    private final String keyNames;

    AgendaPages(Tables tables, Dialect dialect) {
        StringBuilder columns = new StringBuilder("claim_number, digest, " + LineColumns.NAMES);
        List<String> names = new ArrayList<>();
        for (String column : KEY) {
            String sorted = dialect.byCodePoint(column);
            // Whole pages are sorted by what was selected, and by nothing else.
            String name = sorted.equals(column) ? column : column + "_sorted";
            columns.append(sorted.equals(column) ? "" : ", " + sorted + " AS " + name);
            names.add(name);
        }
        this.ofOneClass = tables.in(OF_ONE_CLASS.formatted(columns));
        this.key = KEY.stream().map(dialect::byCodePoint).collect(Collectors.joining(", "));
        this.keyMarks = KEY.stream().map(column -> dialect.byCodePoint("?")).collect(Collectors.joining(", "));
        this.keyNames = String.join(", ", names);
    }

    /** A page, and what stands in its place and cannot be read. */
    record Found(AgendaPage page, List<ReadRow<AgendaItem>> unreadable) {}

    Found page(Connection connection, AgendaQuery query) throws SQLException {
        List<ItemClass> classes = classes(query);
        if (classes.isEmpty()) {
            return new Found(new AgendaPage(List.of(), Optional.empty()), List.of());
        }
        // One more than asked for tells whether anything follows.
        List<ReadRow<AgendaItem>> rows = new Statement(sql(query, classes))
                .readable(
                        connection,
                        query.limit() + 1,
                        (parameters, limit) -> fill(parameters, query, classes, limit),
                        LineColumns::readable);
        return new Found(page(ReadRow.values(rows), query.limit()), ReadRow.unreadable(rows));
    }

    private static AgendaPage page(List<AgendaItem> lines, int limit) {
        if (lines.size() <= limit) {
            return new AgendaPage(lines, Optional.empty());
        }
        List<AgendaItem> page = lines.subList(0, limit);
        return new AgendaPage(page, Optional.of(AgendaCursor.of(page.get(page.size() - 1))));
    }

    /** The classes that can have lines on this page: those before the cursor's cannot. */
    private static List<ItemClass> classes(AgendaQuery query) {
        return Arrays.stream(ItemClass.values())
                .filter(one -> query.classes().isEmpty() || query.classes().contains(one))
                .filter(one -> query.after()
                        .map(cursor -> cursor.itemClass().compareTo(one) <= 0)
                        .orElse(true))
                .toList();
    }

    private static Optional<AgendaCursor> cursor(AgendaQuery query, ItemClass itemClass) {
        return query.after().filter(cursor -> cursor.itemClass() == itemClass);
    }

    private String sql(AgendaQuery query, List<ItemClass> classes) {
        if (classes.size() == 1) {
            return range(query, classes.get(0));
        }
        String ranges = classes.stream()
                .map(itemClass -> "(" + range(query, itemClass) + ")")
                .collect(Collectors.joining("\nUNION ALL\n"));
        return WHOLE.formatted(ranges, keyNames);
    }

    private String range(AgendaQuery query, ItemClass itemClass) {
        StringBuilder range = new StringBuilder(ofOneClass);
        if (query.relationship().isPresent()) {
            range.append(OF_ONE_RELATIONSHIP);
        }
        if (!query.rungs().isEmpty()) {
            range.append(ON_RUNGS.formatted(
                    String.join(", ", Collections.nCopies(query.rungs().size(), "?"))));
        }
        if (cursor(query, itemClass).isPresent()) {
            range.append(FROM_THE_CURSOR.formatted(key, keyMarks));
        }
        return range.append(IN_ORDER.formatted(key)).toString();
    }

    private static void fill(Parameters parameters, AgendaQuery query, List<ItemClass> classes, int limit)
            throws SQLException {
        for (ItemClass itemClass : classes) {
            parameters
                    .id(query.tenant())
                    .id(query.doer())
                    .whole(Ranks.of(itemClass))
                    .instant(query.until());
            if (query.relationship().isPresent()) {
                parameters.id(query.relationship());
            }
            for (var rung : query.rungs()) {
                parameters.id(rung);
            }
            Optional<AgendaCursor> cursor = cursor(query, itemClass);
            if (cursor.isPresent()) {
                parameters.instant(cursor.get().shows()).instant(cursor.get().shows());
                LineColumns.writeKey(parameters, cursor.get().key());
            }
            parameters.whole(limit);
        }
        if (classes.size() > 1) {
            parameters.whole(limit);
        }
    }
}
