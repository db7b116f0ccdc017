package io.github.relationship.jdbc;

import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Change;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The stored lines of one relationship, made equal to what was planned: what stays as it is, is not touched. */
final class Lines {

    private final Statement read;
    private final Statement remove;
    private final Statement add;

    Lines(Tables tables) {
        this.read = new Statement(tables.in("""
                SELECT %s
                FROM {table:agenda}
                WHERE tenant = ? AND relationship = ?""".formatted(LineColumns.NAMES)));
        this.remove = new Statement(tables.in("""
                DELETE FROM {table:agenda}
                WHERE tenant = ? AND relationship = ? AND digest = ?"""));
        this.add = new Statement(tables.in("""
                INSERT INTO {table:agenda} (tenant, digest, %s)
                VALUES (?, ?, %s)""".formatted(LineColumns.NAMES, LineColumns.MARKS)));
    }

    /** Called when the stamp has been moved: nobody else writes here until the transaction ends. */
    void store(Connection connection, Change change) throws SQLException {
        Map<ItemKey, AgendaItem> wanted = new HashMap<>();
        change.agenda().forEach(line -> wanted.put(line.key(), line));
        List<AgendaItem> stored = change.expected().isPresent() ? stored(connection, change) : List.of();
        List<ItemKey> gone = stored.stream()
                .filter(line -> !line.equals(wanted.get(line.key())))
                .map(AgendaItem::key)
                .toList();
        stored.stream()
                .filter(line -> line.equals(wanted.get(line.key())))
                .map(AgendaItem::key)
                .toList()
                .forEach(wanted::remove);
        remove.changeAll(
                connection,
                gone,
                (parameters, key) ->
                        parameters.id(change.tenant()).id(change.relationship()).text(digest(key)));
        add.changeAll(
                connection,
                change.agenda().stream()
                        .filter(line -> wanted.containsKey(line.key()))
                        .toList(),
                (parameters, line) -> {
                    parameters.id(change.tenant()).text(digest(line.key()));
                    LineColumns.write(parameters, line);
                });
    }

    private List<AgendaItem> stored(Connection connection, Change change) throws SQLException {
        return read.list(
                connection, parameters -> parameters.id(change.tenant()).id(change.relationship()), LineColumns::read);
    }

    /** A key of several parts is longer than an index can hold: in the table's key its digest stands for it. */
    static String digest(ItemKey key) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(key.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
