package io.github.relationship.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The scripts in the jar: one for each version of the tables and each product. */
final class Scripts {

    private static final int VERSION = 1;

    private Scripts() {}

    static String read(String product) {
        String name = "schema/v" + VERSION + "/" + product + ".sql";
        try (InputStream script = Objects.requireNonNull(Scripts.class.getResourceAsStream(name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's own " + name + " was not read", e);
        }
    }
}
