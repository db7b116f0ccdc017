package io.github.relationship.jdbc;

import io.github.relationship.spi.Applied;
import io.github.relationship.spi.AtomicStep;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes steps, each wholly or not at all: in one statement where that will do, else in one transaction, many together in one. */
final class AtomicSteps {

    private static final String STORING = "storing a step";

    /** Steps of one transaction: enough that its commit does not matter, and few enough that nobody waits long for it. */
    private static final int MOST_TOGETHER = 200;

    private final Transactions transactions;
    private final StepWriter writer;
    private final KnownLines known;

    AtomicSteps(Transactions transactions, StepWriter writer, KnownLines known) {
        this.transactions = transactions;
        this.writer = writer;
        this.known = known;
    }

    Applied take(Change change, List<Claim> completed) {
        Applied applied =
                inOneStatement(change, completed).orElseGet(() -> inSeveral(new AtomicStep(change, completed)));
        if (applied == Applied.APPLIED) {
            known.remember(change);
        }
        return applied;
    }

    /** Empty where it takes several. */
    private Optional<Applied> inOneStatement(Change change, List<Claim> completed) {
        if (!writer.isForOneStatement(change, completed)) {
            return Optional.empty();
        }
        Work<Applied> work = connection -> writer.atOnce(connection, change, completed);
        try {
            return Optional.of(
                    StepWriter.isPrivate(change)
                            ? transactions.writeAlone(STORING, work)
                            : transactions.write(STORING, work));
        } catch (Unforeseen unforeseen) {
            return Optional.empty();
        }
    }

    private Applied inSeveral(AtomicStep step) {
        try {
            return transactions
                    .write(STORING, connection -> writer.inSeveral(connection, List.of(step)))
                    .get(0);
        } catch (StaleClaim stale) {
            return Applied.STALE_CLAIM;
        }
    }

    List<Applied> takeAll(List<AtomicStep> steps) {
        List<Applied> applied = new ArrayList<>();
        for (int begin = 0; begin < steps.size(); begin += MOST_TOGETHER) {
            applied.addAll(together(steps.subList(begin, Math.min(begin + MOST_TOGETHER, steps.size()))));
        }
        return applied;
    }

    /** One claim that is good for nothing spoils the transaction for all: each gets its own then. */
    private List<Applied> together(List<AtomicStep> steps) {
        try {
            List<Applied> applied =
                    transactions.write("storing steps", connection -> writer.inSeveral(connection, steps));
            for (int i = 0; i < applied.size(); i++) {
                if (applied.get(i) == Applied.APPLIED) {
                    known.remember(steps.get(i).change());
                }
            }
            return applied;
        } catch (StaleClaim stale) {
            return steps.stream()
                    .map(step -> take(step.change(), step.completed()))
                    .toList();
        }
    }

    /** Of which the lines stay as they are. */
    List<Applied> append(List<Change> changes) {
        return transactions.write("storing steps in bulk", connection -> writer.append(connection, changes));
    }
}
