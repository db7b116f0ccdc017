package io.github.relationship.jdbc;

/** Where work is done: in short transactions of our own, or within one of the host's. */
interface Transactions {

    /** Runs what only reads. */
    <T> T read(String what, Work<T> work);

    /** Runs what writes: all of it is done or nothing. */
    <T> T write(String what, Work<T> work);

    /**
     * Runs work of which a single statement writes: where the transaction would be ours, that statement commits itself. It is all done or
     * nothing, too, and saves the server a round trip for each end of a transaction.
     */
    <T> T writeAlone(String what, Work<T> work);

    /** Notes something beside what was asked for, where it is ours to write; whether it can be noted makes no difference. */
    default void note(String what, Work<?> work) {}
}
