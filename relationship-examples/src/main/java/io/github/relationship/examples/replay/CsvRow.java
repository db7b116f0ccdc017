package io.github.relationship.examples.replay;

import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.common.Complaints;
import io.github.relationship.examples.common.Dates;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a file; a value that is not allowed is reported with file, line and column. */
record CsvRow(String file, int line, List<String> columns, List<String> values) {

    private static final Pattern ID = Pattern.compile("[^\\s\\p{Cntrl}]{1,90}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    /** Checks what holds for every row. */
    void check() {
        for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
            if (values.get(i).indexOf('"') >= 0) {
                throw bad(columns.get(i), "quotation marks are not read here; allowed are plain values without commas");
            } else if (values.get(i).indexOf('\uFFFD') >= 0) {
                throw bad(columns.get(i), "is not UTF-8; allowed is text in UTF-8");
            }
        }
        if (values.size() < columns.size()) {
            throw bad(columns.get(values.size()), "is missing; allowed are the " + columns.size() + " of the header");
        } else if (values.size() > columns.size()) {
            throw bad(
                    String.valueOf(columns.size() + 1),
                    "is one too many; allowed are the " + columns.size() + " of the header");
        }
    }

    /** A number or code that names something. */
    String id(String column) {
        String value = value(column);
        if (!ID.matcher(value).matches()) {
            throw bad(column, "is " + Complaints.shown(value) + "; allowed are 1 to 90 characters without spaces");
        }
        return value;
    }

    /** The same, where it may be missing. */
    Optional<String> idIfGiven(String column) {
        return value(column).isEmpty() ? Optional.empty() : Optional.of(id(column));
    }

    /** An amount of money above zero. */
    BigDecimal amount(String column) {
        String value = value(column);
        if (!AMOUNT.matcher(value).matches() || new BigDecimal(value).signum() == 0) {
            throw bad(column, "is " + Complaints.shown(value) + "; allowed is an amount above zero, like 12.50");
        }
        return new BigDecimal(value);
    }

    /** A local date and time. */
    LocalDateTime dateTime(String column) {
        String value = value(column);
        try {
            LocalDateTime at = LocalDateTime.parse(value);
            if (Dates.isAllowed(at.toLocalDate())) {
                return at;
            }
        } catch (DateTimeParseException e) {
            // Told below, together with years that are out of range.
        }
        throw bad(
                column,
                "is " + Complaints.shown(value) + "; allowed is a date and time of " + Dates.YEARS
                        + ", like 2010-12-01T08:26:00");
    }

    /** Checks a whole number that nobody needs here, so that a shifted column does not pass. */
    void count(String column) {
        String value = value(column);
        if (!COUNT.matcher(value).matches()) {
            throw bad(column, "is " + Complaints.shown(value) + "; allowed is a whole number, like 7");
        }
    }

    BadInput bad(String column, String problem) {
        return BadInput.at(file, line, column, problem);
    }

    private String value(String column) {
        return values.get(columns.indexOf(column));
    }
}
