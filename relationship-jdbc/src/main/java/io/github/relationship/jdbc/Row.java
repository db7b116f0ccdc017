package io.github.relationship.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Reads the columns of one row, one after the other. */
final class Row {

    private final ResultSet rows;
    private int index;

    Row(ResultSet rows) {
        this.rows = rows;
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
