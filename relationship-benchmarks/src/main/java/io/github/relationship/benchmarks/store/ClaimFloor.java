package io.github.relationship.benchmarks.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Lines of a {@link Queue} taken and done by hand: a statement takes them, and another one takes them away. */
final class ClaimFloor {

    private static final String TAKE = """
            WITH free AS MATERIALIZED (
                SELECT relationship, digest
                FROM relationship_agenda
                WHERE tenant = 'our-firm' AND doing = 'BY_MACHINE' AND release_at <= ? AND withdrawn = 0
                    AND (lease_until IS NULL OR lease_until <= EXTRACT(EPOCH FROM clock_timestamp()) * 1000000)
                ORDER BY release_at
                LIMIT ?
                FOR UPDATE SKIP LOCKED)
            UPDATE relationship_agenda a
            SET claim_number = claim_number + 1, worker = ?,
                lease_until = CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS BIGINT) + 300000000
            FROM free f
            WHERE a.tenant = 'our-firm' AND a.relationship = f.relationship AND a.digest = f.digest AND a.withdrawn = 0
            RETURNING a.relationship, a.digest, a.claim_number, a.key_rule, a.key_contact, a.key_occurrence, a.channel,
                a.gesture, a.due_at, a.latest_at, a.reason""";

    private static final String DONE = """
            DELETE FROM relationship_agenda a
            USING unnest(?, ?, ?) t (relationship, digest, claim_number)
            WHERE a.tenant = 'our-firm' AND a.relationship = t.relationship AND a.digest = t.digest
                AND a.claim_number = t.claim_number AND a.worker = ?""";

    /** What a worker needs to know of a line. */
    record Taken(String relationship, String digest, long number) {}

    private final DataSource dataSource;

    ClaimFloor(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Taken> take(String worker, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setLong(1, Diary.NOON.getEpochSecond() * 1_000_000);
            statement.setInt(2, limit);
            statement.setString(3, worker);
            List<Taken> taken = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.add(new Taken(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
            }
            return taken;
        }
    }

    int done(String worker, List<Taken> taken) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DONE)) {
            statement.setArray(1, texts(connection, taken.stream().map(Taken::relationship)));
            statement.setArray(2, texts(connection, taken.stream().map(Taken::digest)));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", taken.stream().map(Taken::number).toArray()));
            statement.setString(4, worker);
            return statement.executeUpdate();
        }
    }

    private static Array texts(Connection connection, java.util.stream.Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    /** Takes some and does them, until none is left. */
    Loop.Operation worker(String name, int batch) {
        return () -> {
            List<Taken> taken = take(name, batch);
            return taken.isEmpty() ? 0 : done(name, taken);
        };
    }
}
