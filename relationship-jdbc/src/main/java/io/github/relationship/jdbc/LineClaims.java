package io.github.relationship.jdbc;

import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What becomes of lines that workers have: a claim is good as long as its number is the line's, and nobody gave it back. */
final class LineClaims {

    private final Statement complete;
    private final Statement giveBack;
    private final Statement drop;

    LineClaims(Tables tables) {
        this.complete = new Statement(tables.in("""
                DELETE FROM {table:agenda}
                WHERE tenant = ? AND relationship = ? AND digest = ? AND claim_number = ? AND worker = ?"""));
        this.giveBack = new Statement(tables.in("""
                UPDATE {table:agenda}
                SET worker = NULL, lease_until = NULL, release_at = ?
                WHERE tenant = ? AND relationship = ? AND digest = ? AND claim_number = ? AND worker = ? AND withdrawn = 0"""));
        this.drop = new Statement(tables.in("""
                DELETE FROM {table:agenda}
                WHERE tenant = ? AND relationship = ? AND digest = ? AND claim_number = ? AND worker = ? AND withdrawn > 0"""));
    }

    /** Whether all were good. */
    boolean complete(Connection connection, List<Claim> claims) throws SQLException {
        return complete.unchanged(connection, claims, LineClaims::which).isEmpty();
    }

    static boolean isOf(Change change, Claim claim) {
        return claim.tenant().equals(change.tenant())
                && claim.item().key().relationship().equals(change.relationship());
    }

    /** Gives those that are stale. */
    List<Claim> giveBack(Connection connection, List<Claim> claims, Instant notBefore) throws SQLException {
        List<Claim> withdrawn = giveBack.unchanged(
                connection, claims, (parameters, claim) -> which(parameters.instant(notBefore), claim));
        return drop.unchanged(connection, withdrawn, LineClaims::which);
    }

    private static void which(Parameters parameters, Claim claim) throws SQLException {
        parameters
                .id(claim.tenant())
                .id(claim.item().key().relationship())
                .text(Lines.digest(claim.item().key()))
                .large(claim.number())
                .text(claim.worker());
    }
}
