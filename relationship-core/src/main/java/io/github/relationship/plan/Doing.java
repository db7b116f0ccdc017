package io.github.relationship.plan;

/** Who does an item. */
public enum Doing {
    /** A person, on working days. */
    BY_PERSON,
    /** A machine, on the day. */
    BY_MACHINE
}
