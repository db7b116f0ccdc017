package io.github.relationship.jdbc;

/** Where work is done: in short transactions of our own, or within one of the host's. */
interface Transactions {

    /** Runs what only reads. */
    <T> T read(String what, Work<T> work);

    /** Runs what writes: all of it is done or nothing. */
    <T> T write(String what, Work<T> work);

    /** Notes something beside what was asked for, where it is ours to write; whether it can be noted makes no difference. */
    default void note(String what, Work<?> work) {}
}
