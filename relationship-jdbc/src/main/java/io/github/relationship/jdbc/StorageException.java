package io.github.relationship.jdbc;

import java.sql.SQLException;
import java.util.Set;

/**
 * The database did not do what was asked; nothing of the call has been done, unless the type says otherwise.
 *
 * <p>What the driver says of stored values is not passed on, for they may be personal: the cause keeps its SQLState, its number and
 * its stack trace, and its words only where they are about the connection or about names in a statement.
 */
public class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Connection, authorization, unknown database, and names or grants. */
    private static final Set<String> HARMLESS = Set.of("08", "28", "3D", "42");

    private final String sqlState;
    private final int vendorCode;
    private final boolean retryable;

    StorageException(String what, SQLException trouble, boolean retryable) {
        this(what, trouble, retryable, "nothing of it is stored", "when it is repeated");
    }

    StorageException(String what, SQLException trouble, boolean retryable, String outcome, String when) {
        super(
                what + " failed with SQLState '" + States.of(trouble) + "' and vendor code " + trouble.getErrorCode()
                        + "; " + outcome + (retryable ? ", and the same call can succeed " + when : ""),
                harmless(trouble));
        this.sqlState = States.of(trouble);
        this.vendorCode = trouble.getErrorCode();
        this.retryable = retryable;
    }

    /**
     * What kind of trouble it is, in the words of SQL.
     *
     * @return five characters, empty if the driver gave none
     */
    public String sqlState() {
        return sqlState;
    }

    /**
     * What kind of trouble it is, in the words of the product.
     *
     * @return the product's number, 0 if it has none
     */
    public int vendorCode() {
        return vendorCode;
    }

    /**
     * Whether others were in the way, so that the very same call can succeed.
     *
     * @return true after a deadlock, a conflict of versions, or a wait for a lock that was too long
     */
    public boolean isRetryable() {
        return retryable;
    }

    private static SQLException harmless(SQLException trouble) {
        if (HARMLESS.contains(States.classOf(trouble))) {
            return trouble;
        }
        SQLException silent = new SQLException(
                "what the driver said is withheld: it may repeat what is stored",
                trouble.getSQLState(),
                trouble.getErrorCode());
        silent.setStackTrace(trouble.getStackTrace());
        return silent;
    }
}
