package io.github.relationship.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** A data source of which the n-th call of JDBC fails: before it takes effect, or after; if so wanted, taking back fails too. */
final class Faults {

    /** When a call fails. */
    enum When {
        BEFORE,
        AFTER
    }

    private static final Map<Class<?>, Class<?>> WATCHED = Map.of(
            Connection.class, Connection.class,
            PreparedStatement.class, PreparedStatement.class,
            ResultSet.class, ResultSet.class);

    private static final Set<String> AT_STATEMENTS = Set.of(
            "getConnection",
            "setAutoCommit",
            "prepareStatement",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "commit",
            "rollback");

    private final DataSource real;
    private final SQLException trouble;
    private final When when;
    private final int failing;
    private final Predicate<String> counted;
    private boolean takingBackFails;
    private int calls;
    private int open;

    Faults(DataSource real, SQLException trouble, When when, int failing) {
        this(real, trouble, when, failing, method -> true);
    }

    private Faults(DataSource real, SQLException trouble, When when, int failing, Predicate<String> counted) {
        this.counted = counted;
        this.real = real;
        this.trouble = trouble;
        this.when = when;
        this.failing = failing;
    }

    /** Only what goes to the database counts, not the filling in and reading of each value. */
    static Faults atStatements(DataSource real, SQLException trouble, When when, int failing) {
        return new Faults(real, trouble, when, failing, AT_STATEMENTS::contains);
    }

    /** As if nobody listened any more: after the failing call, what is to be taken back is not. */
    Faults withoutTakingBack() {
        takingBackFails = true;
        return this;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, real);
    }

    /** Whether so many calls were made that one failed. */
    boolean hasFailed() {
        return calls >= failing;
    }

    /** How many connections were borrowed and not given back. */
    int open() {
        return open;
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                Faults.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (!counted.test(method.getName())) {
                        return call(target, method, arguments);
                    }
                    calls++;
                    // What is closed is closed in any case: whoever leaks here is the code, not the test.
                    boolean before = when == When.BEFORE && !method.getName().equals("close");
                    if (calls == failing && before) {
                        throw trouble;
                    }
                    if (takingBackFails && calls > failing && method.getName().equals("rollback")) {
                        throw new SQLException(trouble.getMessage(), trouble.getSQLState());
                    }
                    Object result = call(target, method, arguments);
                    if (calls == failing) {
                        giveBack(result);
                        throw trouble;
                    }
                    return result;
                }));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        // Given back is given back, whatever a pool says of what it got.
        if (target instanceof Connection && method.getName().equals("close")) {
            open--;
        }
        try {
            Object result = method.invoke(target, arguments);
            if (result instanceof Connection) {
                open++;
            }
            Class<?> type = WATCHED.get(method.getReturnType());
            return type == null || result == null ? result : proxy(type, result);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A connection that nobody gets to see is given back by the test. */
    private void giveBack(Object result) throws SQLException {
        if (result instanceof Connection connection) {
            connection.close();
        }
    }
}
