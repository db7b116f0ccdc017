package io.github.relationship.playbook.internal;

import java.util.Comparator;
import java.util.function.Supplier;

/**
 * A contact, done or planned, where it reaches the person.
 *
 * @param tick when, in the ticks of the caps
 * @param what the id of the fact, or the key of the line, written out only where somebody asks
 */
record Mark(long tick, Supplier<String> what) {

    static final Comparator<Mark> IN_ORDER = Comparator.comparingLong(Mark::tick);
}
