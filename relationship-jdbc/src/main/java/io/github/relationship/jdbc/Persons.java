package io.github.relationship.jdbc;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Sent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What relationships tell each other of people who are known at several parties (P8): found by the person's key. */
final class Persons {

    /** Every kind with every channel and purpose there is, and some that only a newer version knows. */
    private static final int MOST_SUPPRESSIONS = 1_000;

    private final Statement suppressions;
    private final Insertion suppress;
    private final Statement free;
    private final Statement ledger;
    private final Insertion send;
    private final Statement unsend;

    Persons(Tables tables, Dialect dialect) {
        this.suppressions = new Statement(tables.in("""
                SELECT DISTINCT kind, channel, purpose
                FROM {table:suppression}
                WHERE tenant = ? AND person = ? AND relationship <> ?
                LIMIT ?"""));
        this.suppress = new Insertion(tables.in("""
                INSERT INTO {table:suppression} (tenant, person, relationship, kind, channel, purpose)"""), "?, ?, ?, ?, ?, ?", dialect);
        this.free = new Statement(tables.in("""
                DELETE FROM {table:suppression}
                WHERE tenant = ? AND person = ? AND relationship = ? AND kind = ? AND channel = ? AND purpose = ?"""));
        this.ledger = new Statement(tables.in("""
                SELECT relationship, channel, occurred_at, rule
                FROM {table:ledger}
                WHERE tenant = ? AND person = ? AND occurred_at >= ? AND relationship <> ?
                ORDER BY occurred_at DESC
                LIMIT ?"""));
        this.send = new Insertion(tables.in("""
                INSERT INTO {table:ledger} (tenant, person, occurred_at, digest, relationship, fact, channel, rule)"""), "?, ?, ?, ?, ?, ?, ?, ?", dialect);
        this.unsend = new Statement(tables.in("""
                DELETE FROM {table:ledger}
                WHERE tenant = ? AND person = ? AND occurred_at = ? AND digest = ?"""));
    }

    /** Called when the stamp has been moved: nobody else tells anything for this relationship until the transaction ends. */
    void tell(Connection connection, Change change) throws SQLException {
        free.changeAll(
                connection,
                change.persons().gone().suppressions(),
                (parameters, suppression) -> which(parameters, change, suppression));
        unsend.changeAll(
                connection, change.persons().gone().sent(), (parameters, sent) -> which(parameters, change, sent));
        for (Suppression suppression : change.persons().come().suppressions()) {
            suppress.inserts(connection, parameters -> which(parameters, change, suppression));
        }
        for (Sent sent : change.persons().come().sent()) {
            send.inserts(connection, parameters -> {
                which(parameters, change, sent);
                parameters
                        .id(change.relationship())
                        .id(sent.fact())
                        .text(sent.entry().channel().name())
                        .id(sent.entry().rule());
            });
        }
    }

    /** What binds all channels or purposes has an empty text in their place: it is part of the key. */
    private static void which(Parameters parameters, Change change, Suppression suppression) throws SQLException {
        parameters
                .id(change.tenant())
                .id(suppression.person())
                .id(change.relationship())
                .text(suppression.kind().name())
                .text(suppression.channel().map(Channel::name).orElse(""))
                .text(suppression.purpose().map(Purpose::name).orElse(""));
    }

    private static void which(Parameters parameters, Change change, Sent sent) throws SQLException {
        parameters
                .id(change.tenant())
                .id(sent.entry().person())
                .instant(sent.entry().occurredAt())
                .text(Digests.of(change.relationship().value(), sent.fact().value()));
    }

    List<Suppression> suppressions(Connection connection, TenantId tenant, PersonKey person, RelationshipId except)
            throws SQLException {
        return suppressions
                .list(
                        connection,
                        parameters ->
                                parameters.id(tenant).id(person).id(except).whole(MOST_SUPPRESSIONS),
                        row -> suppression(person, row))
                .stream()
                .distinct()
                .toList();
    }

    /** What only a newer version can say, or nobody, is taken for a "no" to everything: rather once too little than once too much. */
    private static Suppression suppression(PersonKey person, Row row) throws SQLException {
        String kind = row.text();
        String channel = row.text();
        String purpose = row.text();
        try {
            return new Suppression(
                    person,
                    Suppression.Kind.valueOf(kind),
                    Optional.of(channel).filter(text -> !text.isEmpty()).map(Channel::valueOf),
                    Optional.of(purpose).filter(text -> !text.isEmpty()).map(Purpose::valueOf));
        } catch (IllegalArgumentException unknown) {
            return Suppression.of(person, Suppression.Kind.REFUSED);
        }
    }

    List<LedgerEntry> ledger(
            Connection connection, TenantId tenant, PersonKey person, RelationshipId except, Instant since, int limit)
            throws SQLException {
        return ledger
                .list(
                        connection,
                        parameters -> parameters
                                .id(tenant)
                                .id(person)
                                .instant(since)
                                .id(except)
                                .whole(limit),
                        row -> entry(person, row))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What cannot be read counts for nothing: a card more does less harm than a ledger that nobody can read. */
    private static Optional<LedgerEntry> entry(PersonKey person, Row row) throws SQLException {
        String relationship = row.text();
        String channel = row.text();
        long occurredAt = row.large();
        Optional<String> rule = row.optionalText();
        try {
            return Optional.of(new LedgerEntry(
                    person,
                    RelationshipId.of(relationship),
                    Channel.valueOf(channel),
                    Micros.instant(occurredAt),
                    rule.map(RuleId::of)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
