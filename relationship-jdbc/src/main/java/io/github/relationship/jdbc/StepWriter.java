package io.github.relationship.jdbc;

import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.AtomicStep;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.PersonChange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a step writes, the head first: whoever moved it is alone with the relationship until the transaction ends. */
final class StepWriter {

    private final Heads heads;
    private final LineClaims claims;
    private final Entries entries;
    private final Lines lines;
    private final Persons persons;
    private final Outbox outbox;
    private final WholeStep whole;
    private final KnownLines known;
    private final boolean inOneStatement;

    StepWriter(
            Tables tables,
            Dialect dialect,
            Heads heads,
            LineClaims claims,
            Entries entries,
            Persons persons,
            Outbox outbox,
            KnownLines known) {
        this.heads = heads;
        this.claims = claims;
        this.entries = entries;
        this.lines = new Lines(tables, dialect);
        this.persons = persons;
        this.outbox = outbox;
        this.whole = new WholeStep(tables, dialect);
        this.known = known;
        this.inOneStatement = dialect.changesInOneStatement();
    }

    /** Whether the product can do it in one statement, and the step is of a usual kind. */
    boolean isForOneStatement(Change change, List<Claim> completed) {
        return inOneStatement
                && change.append().size() <= WholeStep.MOST
                && completed.size() <= WholeStep.MOST
                && completed.stream().allMatch(claim -> LineClaims.isOf(change, claim));
    }

    /** Whether nobody else is to know of it. */
    static boolean isPrivate(Change change) {
        return change.addressed().isEmpty() && change.persons().equals(PersonChange.NONE);
    }

    /** Throws {@link Unforeseen} where it takes more than one statement: the transaction is to be undone. */
    Applied atOnce(Connection connection, Change change, List<Claim> completed) throws SQLException {
        Optional<List<AgendaItem>> remembered = known.before(change);
        List<AgendaItem> before = remembered.isPresent() ? remembered.get() : lines.before(connection, change);
        if (!whole.take(connection, change, LineChanges.of(change, completed, before), completed)) {
            return Applied.LOST;
        }
        tell(connection, change);
        return Applied.APPLIED;
    }

    /**
     * Takes one step or many, one part after another. Throws {@link StaleClaim} where one of the claims is good for nothing: the transaction
     * is to be undone.
     */
    List<Applied> inSeveral(Connection connection, List<AtomicStep> steps) throws SQLException {
        List<Change> changes = steps.stream().map(AtomicStep::change).toList();
        Set<Change> moved = heads.moved(connection, changes);
        complete(
                connection,
                steps.stream().filter(step -> moved.contains(step.change())).toList());
        List<Change> taken = changes.stream().filter(moved::contains).toList();
        entries.append(connection, taken);
        lines.store(connection, taken);
        return told(connection, changes, moved);
    }

    /** Many steps of which the lines stay as they are. */
    List<Applied> append(Connection connection, List<Change> changes) throws SQLException {
        Set<Change> moved = heads.moved(connection, changes);
        entries.append(connection, changes.stream().filter(moved::contains).toList());
        return told(connection, changes, moved);
    }

    private List<Applied> told(Connection connection, List<Change> changes, Set<Change> moved) throws SQLException {
        List<Applied> applied = new ArrayList<>();
        for (Change change : changes) {
            boolean taken = moved.contains(change);
            if (taken) {
                tell(connection, change);
            }
            applied.add(taken ? Applied.APPLIED : Applied.LOST);
        }
        return applied;
    }

    private void complete(Connection connection, List<AtomicStep> steps) throws SQLException {
        List<Claim> completed = new ArrayList<>();
        for (AtomicStep step : steps) {
            for (Claim claim : step.completed()) {
                if (!LineClaims.isOf(step.change(), claim)) {
                    throw new StaleClaim();
                }
                completed.add(claim);
            }
        }
        if (!claims.complete(connection, completed)) {
            throw new StaleClaim();
        }
    }

    /** What others are to know of it. */
    private void tell(Connection connection, Change change) throws SQLException {
        persons.tell(connection, change);
        if (!change.addressed().isEmpty()) {
            outbox.add(connection, change, heads.steps(connection, change));
        }
    }
}
