package io.github.relationship.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What we learnt about them. Notes are kept in the history only: nothing is judged by them. */
public final class Learnt extends Theme<Learnt> {

    private final List<Known<LearntFact.Need>> needs;
    private final List<Known<LearntFact.Event>> events;

    Learnt() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    private Learnt(List<Known<LearntFact.Need>> needs, List<Known<LearntFact.Event>> events) {
        this.needs = needs;
        this.events = events;
    }

    @Override
    Learnt copy() {
        return new Learnt(new ArrayList<>(needs), new ArrayList<>(events));
    }

    void apply(Entry entry, LearntFact fact) {
        if (fact instanceof LearntFact.Need it) {
            needs.add(Known.from(entry, it));
        } else if (fact instanceof LearntFact.Event it) {
            events.add(Known.from(entry, it));
        } else if (!(fact instanceof LearntFact.Note)) {
            throw new AssertionError(fact.getClass());
        }
    }

    /**
     * What they need.
     *
     * @return the needs, earliest learnt first
     */
    public List<Known<LearntFact.Need>> needs() {
        return Collections.unmodifiableList(needs);
    }

    /**
     * Where we could meet them.
     *
     * @return the events, earliest learnt first
     */
    public List<Known<LearntFact.Event>> events() {
        return Collections.unmodifiableList(events);
    }
}
