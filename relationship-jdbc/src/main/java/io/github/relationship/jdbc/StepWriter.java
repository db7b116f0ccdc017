package io.github.relationship.jdbc;

import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a step writes, the head first: whoever moved it is alone with the relationship until the transaction ends. */
final class StepWriter {

    private final Heads heads;
    private final LineClaims claims;
    private final Entries entries;
    private final Lines lines;
    private final Persons persons;
    private final Outbox outbox;
    private final WholeStep whole;
    private final boolean inOneStatement;

    StepWriter(
            Tables tables,
            Dialect dialect,
            Heads heads,
            LineClaims claims,
            Entries entries,
            Persons persons,
            Outbox outbox) {
        this.heads = heads;
        this.claims = claims;
        this.entries = entries;
        this.lines = new Lines(tables, dialect);
        this.persons = persons;
        this.outbox = outbox;
        this.whole = new WholeStep(tables, dialect);
        this.inOneStatement = dialect.changesInOneStatement();
    }

    /** Throws {@link StaleClaim} where one of the claims is good for nothing: the transaction is to be undone. */
    Applied apply(Connection connection, Change change, List<Claim> completed) throws SQLException {
        Optional<LineChanges> foreseen = foresee(connection, change, completed);
        Applied applied = foreseen.isPresent()
                ? atOnce(connection, change, completed, foreseen.get())
                : oneByOne(connection, change, completed);
        if (applied == Applied.APPLIED) {
            tell(connection, change);
        }
        return applied;
    }

    private Applied oneByOne(Connection connection, Change change, List<Claim> completed) throws SQLException {
        if (!heads.moves(connection, change)) {
            return Applied.LOST;
        }
        if (claims.complete(connection, change, completed).isPresent()) {
            throw new StaleClaim();
        }
        entries.append(connection, change);
        lines.store(connection, change);
        return Applied.APPLIED;
    }

    /** Present where the product can do it in one statement, and the step is of a usual kind. */
    private Optional<LineChanges> foresee(Connection connection, Change change, List<Claim> completed)
            throws SQLException {
        if (!inOneStatement || !completed.stream().allMatch(claim -> LineClaims.isOf(change, claim))) {
            return Optional.empty();
        }
        Set<String> digests = completed.stream()
                .map(claim -> Lines.digest(claim.item().key()))
                .collect(Collectors.toSet());
        return lines.foresee(connection, change, digests)
                .filter(changes -> WholeStep.isSmall(change, changes, completed));
    }

    private Applied atOnce(Connection connection, Change change, List<Claim> completed, LineChanges foreseen)
            throws SQLException {
        WholeStep.Outcome outcome = whole.take(connection, change, foreseen, completed);
        if (outcome.moved() == 0) {
            return Applied.LOST;
        }
        if (outcome.done() < completed.size()) {
            throw new StaleClaim();
        }
        if (outcome.gone() < foreseen.gone().size()) {
            // A worker has one of them: what went is gone, and is withdrawn no more.
            lines.withdrawAndAdd(connection, change, foreseen);
        }
        return Applied.APPLIED;
    }

    /** Many steps of which the lines stay as they are. */
    List<Applied> append(Connection connection, List<Change> changes) throws SQLException {
        List<Change> moved = heads.moved(connection, changes);
        entries.append(connection, moved);
        for (Change change : moved) {
            tell(connection, change);
        }
        Set<Change> applied = Collections.newSetFromMap(new IdentityHashMap<>());
        applied.addAll(moved);
        return changes.stream()
                .map(change -> applied.contains(change) ? Applied.APPLIED : Applied.LOST)
                .toList();
    }

    /** What others are to know of it. */
    private void tell(Connection connection, Change change) throws SQLException {
        persons.tell(connection, change);
        if (!change.addressed().isEmpty()) {
            outbox.add(connection, change, heads.steps(connection, change));
        }
    }
}
