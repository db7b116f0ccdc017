package io.github.relationship.jdbc;

import io.github.relationship.id.Id;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/** Fills in the parameters of a statement, one after the other. */
final class Parameters {

    private final PreparedStatement statement;
    private int index;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    Parameters text(Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            return text(value.get());
        }
        statement.setNull(++index, Types.VARCHAR);
        return this;
    }

    Parameters id(Id<?> id) throws SQLException {
        return text(id.value());
    }

    Parameters id(Optional<? extends Id<?>> id) throws SQLException {
        return text(id.map(Id::value));
    }

    Parameters whole(int value) throws SQLException {
        statement.setInt(++index, value);
        return this;
    }

    Parameters whole(Optional<Integer> value) throws SQLException {
        if (value.isPresent()) {
            return whole(value.get());
        }
        statement.setNull(++index, Types.INTEGER);
        return this;
    }

    Parameters large(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    Parameters instant(Instant value) throws SQLException {
        return large(Micros.of(value));
    }

    Parameters instant(Optional<Instant> value) throws SQLException {
        if (value.isPresent()) {
            return instant(value.get());
        }
        statement.setNull(++index, Types.BIGINT);
        return this;
    }

    /** Ends a row of a batch; the next begins with the first parameter. */
    void addRow() throws SQLException {
        statement.addBatch();
        index = 0;
    }
}
