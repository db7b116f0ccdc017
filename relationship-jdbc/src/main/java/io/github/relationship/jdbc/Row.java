package io.github.relationship.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the columns of one row, one after the other. */
final class Row {

    private final ResultSet rows;
    private int index;

    /** Makes a value of the next columns. */
    @FunctionalInterface
    interface Reading<T> {

        T of(Row row) throws SQLException;
    }

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Where the next columns make no value, the one that was read last says why; what stands in it is nobody's business (K18). */
    <T> T readable(Reading<T> reading) throws SQLException {
        try {
            return reading.of(this);
        } catch (RuntimeException e) {
            String column = index == 0 ? "?" : rows.getMetaData().getColumnLabel(index);
            throw new Unreadable("column " + column.toLowerCase(Locale.ROOT) + " or one before it cannot be read");
        }
    }

    /** The same, and the reason says in what. */
    <T> T readable(String where, Reading<T> reading) throws SQLException {
        try {
            return readable(reading);
        } catch (Unreadable e) {
            throw new Unreadable(where + ", " + e.reason());
        }
    }

    /** Reads a row that may be unreadable, and is told from others by what it is about. */
    <T> ReadRow<T> orUnreadable(String relationship, Reading<T> reading) throws SQLException {
        return orUnreadable(relationship, "", 0, reading);
    }

    /** Reads the rest of a row that may be unreadable; the columns before that have been read say which row it is. */
    <T> ReadRow<T> orUnreadable(String relationship, String digest, long number, Reading<T> reading)
            throws SQLException {
        try {
            return new ReadRow<>(relationship, digest, number, Optional.of(readable(reading)), "");
        } catch (Unreadable e) {
            return new ReadRow<>(relationship, digest, number, Optional.empty(), e.reason());
        }
    }

    /** The text of the next column, which is still to be read. */
    String nextText() throws SQLException {
        return rows.getString(index + 1);
    }

    String text() throws SQLException {
        return rows.getString(++index);
    }

    Optional<String> optionalText() throws SQLException {
        return Optional.ofNullable(rows.getString(++index));
    }

    <T> T id(Function<String, T> of) throws SQLException {
        return of.apply(text());
    }

    <T> Optional<T> optionalId(Function<String, T> of) throws SQLException {
        return optionalText().map(of);
    }

    int whole() throws SQLException {
        return rows.getInt(++index);
    }

    Optional<Integer> optionalWhole() throws SQLException {
        int value = rows.getInt(++index);
        return rows.wasNull() ? Optional.empty() : Optional.of(value);
    }

    long large() throws SQLException {
        return rows.getLong(++index);
    }

    Optional<Long> optionalLarge() throws SQLException {
        long value = rows.getLong(++index);
        return rows.wasNull() ? Optional.empty() : Optional.of(value);
    }

    Instant instant() throws SQLException {
        return Micros.instant(large());
    }

    Optional<Instant> optionalInstant() throws SQLException {
        return optionalLarge().map(Micros::instant);
    }
}
