package io.github.relationship.benchmarks.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** What one run measured, by name, in the order in which it was measured. */
public final class Figures {

    private final Map<String, Double> byName = new LinkedHashMap<>();

    Figures() {}

    void add(String name, double figure) {
        byName.put(name, figure);
    }

    /**
     * One figure.
     *
     * @param name what was measured
     * @return the figure
     * @throws NoSuchElementException if that was not measured
     */
    public double of(String name) {
        Double figure = byName.get(name);
        if (figure == null) {
            throw new NoSuchElementException(name + " was not measured, only " + byName.keySet());
        }
        return figure;
    }

    /**
     * How many times as much as another.
     *
     * @param name what was measured
     * @param to beside what
     * @return the ratio
     */
    public double ratio(String name, String to) {
        return of(name) / of(to);
    }

    /**
     * All that was measured.
     *
     * @return the names, in order
     */
    public Collection<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }
}
