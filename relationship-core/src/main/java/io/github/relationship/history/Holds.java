package io.github.relationship.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The reasons to leave people alone that somebody stated; the hold of an open complaint is derived, not kept here. */
public final class Holds extends Theme<Holds> {

    private final List<Known<HoldFact.Placed>> placed;

    Holds() {
        this(new ArrayList<>());
    }

    private Holds(List<Known<HoldFact.Placed>> placed) {
        this.placed = placed;
    }

    @Override
    Holds copy() {
        return new Holds(new ArrayList<>(placed));
    }

    void apply(Entry entry, HoldFact fact) {
        if (fact instanceof HoldFact.Placed hold) {
            placed.add(Known.from(entry, hold));
        } else if (fact instanceof HoldFact.Lifted lifted) {
            placed.removeIf(hold -> hold.fact().equals(lifted.hold()));
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    /**
     * The holds that nobody has lifted; those that end by themselves may have.
     *
     * @return each, earliest first
     */
    public List<Known<HoldFact.Placed>> notLifted() {
        return Collections.unmodifiableList(placed);
    }
}
