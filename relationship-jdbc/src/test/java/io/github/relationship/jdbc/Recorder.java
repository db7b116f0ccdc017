package io.github.relationship.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;

/** A data source that writes down each statement that is prepared, and how many connections are borrowed at the same time. */
final class Recorder {

    private final DataSource real;
    private final Set<String> statements = new LinkedHashSet<>();
    private int open;
    private int mostOpen;

    Recorder(DataSource real) {
        this.real = real;
    }

    Set<String> statements() {
        return statements;
    }

    int open() {
        return open;
    }

    int mostOpen() {
        return mostOpen;
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                Recorder.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, given) -> {
                    open++;
                    mostOpen = Math.max(mostOpen, open);
                    return watched(real.getConnection());
                });
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Recorder.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, given) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.add((String) given[0]);
                    }
                    if (method.getName().equals("close")) {
                        open--;
                    }
                    try {
                        return method.invoke(connection, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
