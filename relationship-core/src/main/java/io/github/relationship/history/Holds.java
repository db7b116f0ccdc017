package io.github.relationship.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The reasons to leave people alone that somebody stated; the hold of an open complaint is derived, not kept here. */
public final class Holds extends Theme<Holds> {

    /**
     * A reason to leave people alone.
     *
     * @param placed the reason, and since when
     * @param lifted the fact that lifted it, empty where nobody has; it may have ended by itself all the same
     */
    public record Hold(Known<HoldFact.Placed> placed, Optional<Known<Boolean>> lifted) {

        private Hold liftedBy(Entry entry) {
            return lifted.isPresent() ? this : new Hold(placed, Optional.of(Known.from(entry, true)));
        }
    }

    private final List<Hold> holds;

    Holds() {
        this(new ArrayList<>());
    }

    private Holds(List<Hold> holds) {
        this.holds = holds;
    }

    @Override
    Holds copy() {
        return new Holds(new ArrayList<>(holds));
    }

    void apply(Entry entry, HoldFact fact) {
        if (fact instanceof HoldFact.Placed placed) {
            holds.add(new Hold(Known.from(entry, placed), Optional.empty()));
        } else if (fact instanceof HoldFact.Lifted lifted) {
            holds.replaceAll(hold -> hold.placed().fact().equals(lifted.hold()) ? hold.liftedBy(entry) : hold);
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    /**
     * All holds, those that have ended included.
     *
     * @return each, earliest first
     */
    public List<Hold> all() {
        return Collections.unmodifiableList(holds);
    }
}
