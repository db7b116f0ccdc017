package io.github.relationship.examples.replay;

import io.github.relationship.examples.common.Complaints;
import io.github.relationship.examples.common.Dates;
import io.github.relationship.id.UserId;
import io.github.relationship.spi.AgendaQuery;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of options; a value that is not allowed is answered with what is. */
final class Converters {

    private Converters() {}

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                LocalDate date = LocalDate.parse(value);
                if (Dates.isAllowed(date)) {
                    return date;
                }
            } catch (DateTimeParseException e) {
                // Told below, together with years that are out of range.
            }
            throw Complaints.notAllowed(value, "such a date", "a date of " + Dates.YEARS + ", like 2010-12-31");
        }
    }

    /** Reads the name of a salesperson. */
    static final class Owner implements ITypeConverter<UserId> {
        @Override
        public UserId convert(String value) {
            return Salespeople.find(value)
                    .orElseThrow(() -> Complaints.notAllowed(value, "one of the salespeople", Salespeople.names()));
        }
    }

    /** Reads how many lines. */
    static final class Lines implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.matches("[0-9]{1,3}")) {
                int lines = Integer.parseInt(value);
                if (lines >= 1 && lines <= AgendaQuery.MAX_LIMIT) {
                    return lines;
                }
            }
            throw Complaints.notAllowed(value, "such a number", "a whole number from 1 to " + AgendaQuery.MAX_LIMIT);
        }
    }
}
