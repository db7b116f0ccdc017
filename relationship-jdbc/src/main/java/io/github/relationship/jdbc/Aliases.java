package io.github.relationship.jdbc;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Aliased;
import io.github.relationship.spi.UnreadableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Ids that mean another relationship: rows among the heads, so that an alias and a first step race for one key. */
final class Aliases {

    private final Statement meaning;
    private final Insertion make;

    Aliases(Tables tables, Dialect dialect) {
        this.meaning = new Statement(tables.in("""
                SELECT alias_of
                FROM {table:head}
                WHERE tenant = ? AND relationship = ?"""));
        this.make = new Insertion(tables.in("""
                INSERT INTO {table:head} (tenant, relationship, alias_of, steps)"""), "?, ?, ?, 0", dialect);
    }

    /** The relationship's own id, empty if nothing is stored under the one that is given. */
    Optional<RelationshipId> own(Connection connection, TenantId tenant, RelationshipId id) throws SQLException {
        try {
            return own(connection, tenant, id, new Hops(id));
        } catch (Unreadable unreadable) {
            throw new UnreadableException(id, unreadable.reason());
        }
    }

    private Optional<RelationshipId> own(Connection connection, TenantId tenant, RelationshipId id, Hops hops)
            throws SQLException {
        Optional<Optional<RelationshipId>> head = meaning.first(
                connection,
                parameters -> parameters.id(tenant).id(id),
                row -> row.readable(Heads.IN_ITS_HEAD, columns -> columns.optionalId(RelationshipId::of)));
        Optional<RelationshipId> meant = head.flatMap(aliasOf -> aliasOf);
        return meant.isPresent() ? own(connection, tenant, hops.to(meant.get()), hops) : head.map(own -> id);
    }

    Aliased make(Connection connection, TenantId tenant, RelationshipId alias, RelationshipId survivor)
            throws SQLException {
        Optional<RelationshipId> own = own(connection, tenant, survivor);
        if (own.isEmpty() || own.get().equals(alias)) {
            return Aliased.REFUSED;
        }
        boolean made = make.inserts(
                connection, parameters -> parameters.id(tenant).id(alias).id(own.get()));
        return made || own(connection, tenant, alias).equals(own) ? Aliased.MADE : Aliased.REFUSED;
    }
}
