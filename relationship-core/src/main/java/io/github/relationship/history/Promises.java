package io.github.relationship.history;

import io.github.relationship.id.FactId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What we promised, and whether we kept it. */
public final class Promises extends Theme<Promises> {

    /**
     * A promise of ours.
     *
     * @param made what was promised
     * @param due by when, after all renegotiation, in the doer's zone
     * @param renegotiated each day that was agreed on since, and when it was agreed, earliest first
     * @param kept when it was first kept, if it was
     */
    public record Promise(
            Known<PromiseMade> made, LocalDate due, List<Known<LocalDate>> renegotiated, Optional<Known<FactId>> kept) {

        private Promise keptBy(Entry entry) {
            return kept.isPresent()
                    ? this
                    : new Promise(made, due, renegotiated, Optional.of(Known.from(entry, made.fact())));
        }

        private Promise movedTo(Entry entry, LocalDate newDue) {
            List<Known<LocalDate>> more = new ArrayList<>(renegotiated);
            more.add(Known.from(entry, newDue));
            return new Promise(made, newDue, Collections.unmodifiableList(more), kept);
        }
    }

    private final List<Promise> promises;

    Promises() {
        this(new ArrayList<>());
    }

    private Promises(List<Promise> promises) {
        this.promises = promises;
    }

    @Override
    Promises copy() {
        return new Promises(new ArrayList<>(promises));
    }

    void apply(Entry entry, PromiseFact fact) {
        if (fact instanceof PromiseMade made) {
            promises.add(new Promise(Known.from(entry, made), made.due(), List.of(), Optional.empty()));
        } else if (fact instanceof PromiseFact.Kept kept) {
            replace(kept.promise(), promise -> promise.keptBy(entry));
        } else if (fact instanceof PromiseFact.Renegotiated moved) {
            replace(moved.promise(), promise -> promise.movedTo(entry, moved.due()));
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    private void replace(FactId id, UnaryOperator<Promise> after) {
        promises.replaceAll(promise -> promise.made().fact().equals(id) ? after.apply(promise) : promise);
    }

    /**
     * Every promise of ours, kept or not.
     *
     * @return the promises, earliest first
     */
    public List<Promise> all() {
        return Collections.unmodifiableList(promises);
    }
}
