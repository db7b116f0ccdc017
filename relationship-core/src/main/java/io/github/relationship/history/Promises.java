package io.github.relationship.history;

import io.github.relationship.id.FactId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What we promised, and whether we kept it. */
public final class Promises extends Theme<Promises> {

    /**
     * A promise of ours.
     *
     * @param made what was promised
     * @param due by when, after all renegotiation, in the doer's zone
     * @param kept when it was kept, if it was
     */
    public record Promise(Known<PromiseMade> made, LocalDate due, Optional<Known<FactId>> kept) {}

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
            promises.add(new Promise(Known.from(entry, made), made.due(), Optional.empty()));
        } else if (fact instanceof PromiseFact.Kept kept) {
            promises.replaceAll(promise -> promise.made().fact().equals(kept.promise())
                    ? new Promise(promise.made(), promise.due(), Optional.of(Known.from(entry, kept.promise())))
                    : promise);
        } else if (fact instanceof PromiseFact.Renegotiated moved) {
            promises.replaceAll(promise -> promise.made().fact().equals(moved.promise())
                    ? new Promise(promise.made(), moved.due(), promise.kept())
                    : promise);
        } else {
            throw new AssertionError(fact.getClass());
        }
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
