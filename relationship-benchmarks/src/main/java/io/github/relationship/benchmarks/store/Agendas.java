package io.github.relationship.benchmarks.store;

import java.time.Instant;

/**
 * Many relationships with one line each, made by the database: heads and agenda only. Half of them are one owner's, with 20 lines due;
 * a fifth another's, all overdue; the others have 100 relationships each, of which 15 are due.
 */
final class Agendas {

    static final String BIG = "big";
    static final String LATE = "late";
    static final Instant NOW = Diary.NOON;

    private static final String HEADS = """
            INSERT INTO relationship_head (tenant, relationship, steps, stamp, replan_at, planned_at, planned_facts, planned_inputs)
            SELECT 'our-firm', 'r' || i, 1, 'stamp-0', %2$d + 86400000000 * (1 + i %% 30), %2$d, 20, '%3$s'
            FROM generate_series(0, %1$d - 1) i""";

    private static final String LINES = """
            INSERT INTO relationship_agenda (tenant, relationship, digest, key_rule, key_step, key_contact, key_occurrence,
                item_class, purpose, nature, doing, owner, doer, rung, contact, channel, gesture, tier, lead_days, shows_at,
                due_at, latest_at, expires_at, reason, release_at, claim_number)
            SELECT 'our-firm', 'r' || i, encode(sha256(convert_to('r' || i || '/keep-in-touch//ann/1', 'UTF8')), 'hex'),
                'keep-in-touch', '', 'ann', '1', 1 + i %% 10, 'PERSONAL', 'CONTACT', 'BY_PERSON', owner, owner, 'client', 'ann',
                'CALL', 'call', 0, 0, shows, shows, shows + 7 * 86400000000, NULL, '{"rule":"keep-in-touch","facts":["f0"]}',
                shows, 1000000
            FROM (
                SELECT i,
                    CASE WHEN i < %1$d / 2 THEN 'big' WHEN i < %1$d / 10 * 7 THEN 'late'
                        ELSE 'owner-' || (i %% %4$d) END AS owner,
                    CASE WHEN i < 20 THEN %2$d - i * 1000000
                        WHEN i < %1$d / 2 THEN %2$d + 86400000000 * (1 + i %% 29) + i
                        WHEN i < %1$d / 10 * 7 THEN %2$d - 86400000000 * (1 + i %% 300) - i
                        WHEN i / %4$d %% 100 < 15 THEN %2$d - 86400000000 * (i %% 20) - i
                        ELSE %2$d + 86400000000 * (1 + i %% 29) + i END AS shows
                FROM generate_series(0, %1$d - 1) i) lines""";

    private Agendas() {}

    static int owners(int relationships) {
        return relationships * 3 / 10 / 100;
    }

    static String owner(int number) {
        return "owner-" + number;
    }

    /** The statement that makes so many heads. */
    static String heads(int relationships) {
        return HEADS.formatted(relationships, NOW.getEpochSecond() * 1_000_000, Diary.INPUTS);
    }

    static void make(Tables tables, int relationships) {
        long now = NOW.getEpochSecond() * 1_000_000;
        tables.empty()
                .execute(heads(relationships), LINES.formatted(relationships, now, Diary.INPUTS, owners(relationships)))
                .settled();
    }
}
