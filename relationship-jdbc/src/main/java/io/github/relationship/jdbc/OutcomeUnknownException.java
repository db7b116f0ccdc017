package io.github.relationship.jdbc;

import java.sql.SQLException;

/**
 * The connection failed while a step was being committed: it is stored wholly or not at all, and which of the two is not known.
 * To repeat the command is safe: facts that are known already change nothing.
 */
public final class OutcomeUnknownException extends StorageException {

    private static final long serialVersionUID = 1L;

    OutcomeUnknownException(String what, SQLException trouble) {
        super(what, trouble, false, "whether it is stored is not known: repeat the command, which is safe", "");
    }
}
