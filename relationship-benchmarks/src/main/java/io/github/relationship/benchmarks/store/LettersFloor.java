package io.github.relationship.benchmarks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the service writes for {@link Letters}, by hand: a statement takes a hundred, and for each one a statement of its own moves the
 * head, appends two facts, takes the line away and stores the next one. Nothing is checked or planned.
 */
final class LettersFloor {

    private static final String STEP = """
            WITH moved AS (
                UPDATE relationship_head
                SET steps = steps + 1, stamp = ?, replan_at = ?, planned_at = ?, planned_facts = planned_facts + 2,
                    planned_inputs = ?
                WHERE tenant = 'our-firm' AND relationship = ? AND stamp = ?
                RETURNING tenant, relationship, steps, planned_facts),
            told AS (
                INSERT INTO relationship_entry (tenant, relationship, position, fact, occurred_at, recorded_at, kind, format,
                    actor, participants, body)
                SELECT tenant, relationship, planned_facts - 3 + n, ? || n, ?, ?, 'touch-sent', 1, 'one', 'buyer', ?
                FROM moved, generate_series(1, 2) n),
            gone AS (
                DELETE FROM relationship_agenda a
                USING moved m
                WHERE a.tenant = m.tenant AND a.relationship = m.relationship AND a.digest = ? AND a.claim_number = ?
                    AND a.worker = ?
                RETURNING a.*)
            INSERT INTO relationship_agenda (tenant, relationship, digest, key_rule, key_step, key_contact, key_occurrence,
                item_class, purpose, nature, doing, owner, doer, rung, contact, channel, gesture, tier, lead_days, shows_at,
                due_at, latest_at, expires_at, reason, release_at, claim_number)
            SELECT tenant, relationship, ?, key_rule, key_step, key_contact, ?, item_class, purpose, nature, doing, owner, doer,
                rung, contact, channel, gesture, tier, lead_days, ?, ?, ?, ?, reason, ?, claim_number + 1000000
            FROM gone""";

    private static final String BODY =
            "{\"contact\":\"buyer\",\"channel\":\"email\",\"rule\":\"newsletter\",\"tier\":0}";
    private static final long DAY = 86_400_000_000L;
    private static final long NOON = Diary.NOON.getEpochSecond() * 1_000_000;

    private final DataSource dataSource;
    private final ClaimFloor claims;

    LettersFloor(DataSource dataSource) {
        this.dataSource = dataSource;
        this.claims = new ClaimFloor(dataSource);
    }

    Loop.Operation worker(String name, int batch) {
        return () -> {
            List<ClaimFloor.Taken> taken = claims.take(name, batch);
            for (ClaimFloor.Taken one : taken) {
                done(name, one);
            }
            return taken.size();
        };
    }

    private void done(String worker, ClaimFloor.Taken taken) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(STEP)) {
            int i = 0;
            statement.setString(++i, Diary.stamp(1));
            statement.setLong(++i, NOON + 30 * DAY);
            statement.setLong(++i, NOON);
            statement.setString(++i, Diary.INPUTS);
            statement.setString(++i, taken.relationship());
            statement.setString(++i, Diary.stamp(0));
            statement.setString(++i, "letter-");
            statement.setLong(++i, NOON);
            statement.setLong(++i, NOON);
            statement.setString(++i, BODY);
            statement.setString(++i, taken.digest());
            statement.setLong(++i, taken.number());
            statement.setString(++i, worker);
            statement.setString(++i, taken.digest().substring(1) + "x");
            statement.setString(++i, "2");
            statement.setLong(++i, NOON + 29 * DAY);
            statement.setLong(++i, NOON + 29 * DAY);
            statement.setLong(++i, NOON + 36 * DAY);
            statement.setLong(++i, NOON + 59 * DAY);
            statement.setLong(++i, NOON + 29 * DAY);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("a letter was done twice");
            }
        }
    }
}
