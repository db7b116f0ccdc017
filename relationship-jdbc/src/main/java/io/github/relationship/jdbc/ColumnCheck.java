package io.github.relationship.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Compares the columns of one table. More of them are fine, as long as rows can be added without naming them. */
final class ColumnCheck {

    /** What H2 says of texts that are compared by their characters. */
    private static final String NONE = "OFF";

    private final WantedTable table;
    private final Consumer<SchemaDifference> differences;

    ColumnCheck(WantedTable table, Consumer<SchemaDifference> differences) {
        this.table = table;
        this.differences = differences;
    }

    void compare(List<FoundColumn> found) {
        for (WantedColumn wanted : table.columns()) {
            Optional<FoundColumn> there = found.stream()
                    .filter(column -> column.name().equals(wanted.name()))
                    .findFirst();
            if (there.isPresent()) {
                compare(wanted, there.get());
            } else {
                differences.accept(new SchemaDifference(
                        "table " + table.name() + " has no column " + wanted.name(),
                        "ALTER TABLE " + table.fullName() + " ADD COLUMN " + wanted.declaration()));
            }
        }
        found.stream()
                .filter(this::isInTheWay)
                .forEach(column -> differences.accept(new SchemaDifference(
                        "table " + table.name() + " has a column " + column.name() + " of its own that wants a value",
                        "give it a default, or let it be null")));
    }

    private boolean isInTheWay(FoundColumn column) {
        boolean ours = table.columns().stream().anyMatch(wanted -> wanted.name().equals(column.name()));
        return !ours && !column.nullable() && !column.hasDefault();
    }

    private void compare(WantedColumn wanted, FoundColumn found) {
        if (!wanted.isOfType(found.type())) {
            differs(wanted, "is of type " + found.type() + ", not " + wanted.type());
            return;
        }
        long holds = found.length().orElse(Long.MAX_VALUE);
        if (holds < wanted.length().orElse(0L)) {
            differs(
                    wanted,
                    "holds " + holds + " characters, not " + wanted.length().orElseThrow());
        }
        if (found.nullable() != wanted.nullable()) {
            differs(wanted, wanted.nullable() ? "may not be null, and has to" : "may be null");
        }
        String comparedBy = found.collation().orElse(NONE);
        if (!comparedBy.equalsIgnoreCase(wanted.collation().orElse(NONE))) {
            differs(
                    wanted,
                    "is compared by " + comparedBy + ", not by "
                            + wanted.collation().orElse("code points"));
        }
    }

    private void differs(WantedColumn wanted, String how) {
        differences.accept(new SchemaDifference(
                "column " + wanted.name() + " of table " + table.name() + " " + how,
                "declare it as " + wanted.declaration()));
    }
}
