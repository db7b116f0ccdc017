package io.github.relationship.benchmarks.store;

/** Lines that a machine does and that all show, one for each relationship: what workers share. */
final class Queue {

    private static final String LINES = """
            INSERT INTO relationship_agenda (tenant, relationship, digest, key_rule, key_step, key_contact, key_occurrence,
                item_class, purpose, nature, doing, owner, doer, rung, contact, channel, gesture, tier, lead_days, shows_at,
                due_at, latest_at, expires_at, reason, release_at, claim_number)
            SELECT 'our-firm', 'r' || i, encode(sha256(convert_to('r' || i || '/newsletter//ann/1', 'UTF8')), 'hex'),
                'newsletter', '', 'ann', '1', 9, 'PROMOTIONAL', 'CONTACT', 'BY_MACHINE', 'sam', 'sam', 'client', 'ann',
                'EMAIL', 'newsletter', 0, 0, %2$d - i, %2$d - i, %2$d + 7 * 86400000000, NULL,
                '{"rule":"newsletter","facts":["f0"]}', %2$d - i, 1000000
            FROM generate_series(0, %1$d - 1) i""";

    private Queue() {}

    static void make(Tables tables, int lines) {
        long now = Diary.NOON.getEpochSecond() * 1_000_000;
        tables.empty()
                .execute(Agendas.heads(lines), LINES.formatted(lines, now))
                .settled();
    }
}
