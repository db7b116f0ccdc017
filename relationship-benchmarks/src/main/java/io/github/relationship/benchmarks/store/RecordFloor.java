package io.github.relationship.benchmarks.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * What somebody would write who knows these tables, PostgreSQL, and beforehand what changes: one statement that commits itself and
 * writes what a step of a {@link Diary} writes. Nothing is read, compared or made into a value.
 */
final class RecordFloor {

    private static final String STEP = """
            WITH moved AS (
                UPDATE relationship_head
                SET steps = steps + 1, stamp = ?, replan_at = ?, planned_at = ?, planned_facts = ?, planned_inputs = ?
                WHERE tenant = ? AND relationship = ? AND stamp = ?
                RETURNING tenant, relationship, steps),
            told AS (
                INSERT INTO relationship_entry (tenant, relationship, position, fact, occurred_at, recorded_at, kind, format,
                    actor, participants, body)
                SELECT tenant, relationship, ?, ?, ?, ?, 'interaction', 1, 'sam', 'ann', ?
                FROM moved),
            gone AS (
                DELETE FROM relationship_agenda a
                USING moved m
                WHERE a.tenant = m.tenant AND a.relationship = m.relationship AND a.digest = ? AND a.withdrawn = 0
                    AND a.lease_until IS NULL)
            INSERT INTO relationship_agenda (tenant, relationship, digest, key_rule, key_step, key_contact, key_occurrence,
                item_class, purpose, nature, doing, owner, doer, rung, contact, channel, gesture, tier, lead_days, shows_at,
                due_at, latest_at, expires_at, reason, release_at, claim_number)
            SELECT tenant, relationship, ?, 'keep-in-touch', '', 'ann', ?, 9, 'PERSONAL', 'CONTACT', 'BY_PERSON', 'sam', 'sam',
                'client', 'ann', 'CALL', 'call', 0, 0, ?, ?, ?, ?, ?, ?, steps * 1000000
            FROM moved""";

    private static final String BODY =
            "{\"channel\":\"call\",\"direction\":\"outbound\",\"outcome\":\"" + Diary.OUTCOME + "\"}";
    private static final String REASON = "{\"rule\":\"keep-in-touch\",\"facts\":[\"f0\"]}";
    private static final long SECOND = 1_000_000;
    private static final long DAY = 86_400 * SECOND;
    private static final long NOON = Diary.NOON.getEpochSecond() * SECOND;

    private final DataSource dataSource;
    private final String tenant;

    RecordFloor(DataSource dataSource, String tenant) {
        this.dataSource = dataSource;
        this.tenant = tenant;
    }

    /** Writes the step of a relationship that has had those before it, and gives how many lines are new. */
    int write(String relationship, int step) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(STEP)) {
            long at = NOON + step * SECOND;
            int i = 0;
            statement.setString(++i, Diary.stamp(step));
            statement.setLong(++i, at + 30 * DAY);
            statement.setLong(++i, at);
            statement.setInt(++i, step + 1);
            statement.setString(++i, Diary.INPUTS);
            statement.setString(++i, tenant);
            statement.setString(++i, relationship);
            statement.setString(++i, Diary.stamp(step - 1));
            statement.setInt(++i, step);
            statement.setString(++i, "f" + step);
            statement.setLong(++i, at);
            statement.setLong(++i, at);
            statement.setString(++i, BODY);
            statement.setString(++i, digest(relationship, step - 1));
            statement.setString(++i, digest(relationship, step));
            statement.setString(++i, Integer.toString(step));
            statement.setLong(++i, NOON);
            statement.setLong(++i, NOON);
            statement.setLong(++i, NOON + 7 * DAY);
            statement.setLong(++i, NOON + 30 * DAY);
            statement.setString(++i, REASON);
            statement.setLong(++i, NOON);
            return statement.executeUpdate();
        }
    }

    private static String digest(String relationship, int step) {
        try {
            byte[] key = (relationship + "/keep-in-touch//ann/" + step).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
