package io.github.relationship.playbook.internal;

import java.util.Comparator;

/**
 * A contact, done or planned, where it reaches the person.
 *
 * @param tick when, in the ticks of the caps
 * @param what the id of the fact, or the key of the line
 */
record Mark(long tick, String what) {

    static final Comparator<Mark> IN_ORDER = Comparator.comparingLong(Mark::tick);
}
