package io.github.relationship.jdbc;

import java.sql.SQLException;

/**
 * What differs between database products: facts, and the few words of a statement that are not the same everywhere.
 *
 * <p>Those of the products that are known stand in {@link Dialects}. Implementations for others are safe for threads; further
 * methods will come with defaults only.
 */
public interface Dialect {

    /**
     * The product.
     *
     * @return its name, as its driver reports it
     */
    String product();

    /**
     * The statements that make the tables, separated by semicolons at the ends of lines; lines that begin with two dashes are
     * comments.
     *
     * @return a script in which <code>{table:head}</code> stands for the table {@code head} with its schema and prefix, and
     *     <code>{index:x}</code> for the index {@code x} with its prefix
     */
    String script();

    /**
     * A text that compares and sorts by code points.
     *
     * @param text a column or a parameter that holds a text
     * @return the expression to compare instead; the same where texts are compared so anyway
     */
    default String byCodePoint(String text) {
        return text;
    }

    /**
     * What follows an insertion that stores nothing where the key is taken.
     *
     * @return the words after the values, with a blank before them; empty where such an insertion fails, see {@link #isDuplicate}
     */
    default String unlessTaken() {
        return "";
    }

    /**
     * The database's clock, which is the same for all nodes: leases go by it (K4).
     *
     * @return an expression that gives the microseconds since 1970-01-01T00:00:00Z as a whole number, whatever the session's zone
     */
    String nowMicros();

    /**
     * What follows a query for rows of which those that others are changing are passed over, and the rest is locked.
     *
     * @return the words after the limit, with a blank before them; empty where there are none: then several workers find the same
     *     rows, and all but one of them come away with less
     */
    default String skippingLocked() {
        return "";
    }

    /**
     * Whether one statement may change several tables, each change with what another one returned: {@code WITH moved AS (UPDATE …
     * RETURNING …) …}, as PostgreSQL does. Then a step is one statement.
     *
     * @return false unless said
     */
    default boolean changesInOneStatement() {
        return false;
    }

    /**
     * Whether a statement failed because a key is taken.
     *
     * @param trouble what the driver threw
     * @return true if the row is there already, and nothing was done
     */
    boolean isDuplicate(SQLException trouble);

    /**
     * Whether a transaction was refused for what others did at the same time, so that the very same one can succeed (K8).
     *
     * @param trouble what the driver threw
     * @return true after a deadlock, a conflict of versions, or a wait for a lock that was too long
     */
    boolean isRetryable(SQLException trouble);
}
