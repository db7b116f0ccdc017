package io.github.relationship.jdbc;

import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a step writes, the head first: whoever moved it is alone with the relationship until the transaction ends. */
final class StepWriter {

    private final Heads heads;
    private final LineClaims claims;
    private final Entries entries;
    private final Lines lines;
    private final Persons persons;
    private final Outbox outbox;

    StepWriter(Heads heads, LineClaims claims, Entries entries, Lines lines, Persons persons, Outbox outbox) {
        this.heads = heads;
        this.claims = claims;
        this.entries = entries;
        this.lines = lines;
        this.persons = persons;
        this.outbox = outbox;
    }

    /** Throws {@link StaleClaim} where one of the claims is good for nothing: the transaction is to be undone. */
    Applied apply(Connection connection, Change change, List<Claim> completed) throws SQLException {
        if (!heads.moves(connection, change)) {
            return Applied.LOST;
        }
        if (claims.complete(connection, change, completed).isPresent()) {
            throw new StaleClaim();
        }
        entries.append(connection, change);
        lines.store(connection, change);
        tell(connection, change);
        return Applied.APPLIED;
    }

    /** Many steps of which the lines stay as they are. */
    List<Applied> append(Connection connection, List<Change> changes) throws SQLException {
        List<Applied> applied = new ArrayList<>();
        List<Change> moved = new ArrayList<>();
        for (Change change : changes) {
            boolean moves = heads.moves(connection, change);
            applied.add(moves ? Applied.APPLIED : Applied.LOST);
            if (moves) {
                moved.add(change);
            }
        }
        entries.append(connection, moved);
        for (Change change : moved) {
            tell(connection, change);
        }
        return List.copyOf(applied);
    }

    /** What others are to know of it. */
    private void tell(Connection connection, Change change) throws SQLException {
        persons.tell(connection, change);
        if (!change.addressed().isEmpty()) {
            outbox.add(connection, change, heads.steps(connection, change));
        }
    }
}
