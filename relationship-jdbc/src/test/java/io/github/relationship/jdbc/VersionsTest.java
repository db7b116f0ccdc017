package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The servers are of the versions for which the build asked: else a suite that is green says nothing of an old one. */
class VersionsTest {

    @ParameterizedTest
    @CsvSource({"POSTGRESQL, servers.postgresql, 18", "MARIADB, servers.mariadb, 11.4"})
    void a_server_is_of_the_version_that_was_asked_for(Product product, String property, String otherwise)
            throws SQLException {
        String wanted = System.getProperty(property, otherwise);
        try (Connection connection = product.dataSource().getConnection()) {
            assertThat(numbers(connection.getMetaData().getDatabaseProductVersion()) + ".")
                    .startsWith(majorAndMinor(wanted) + ".");
        }
    }

    /** Those of MariaDB have a suffix. */
    private static String numbers(String version) {
        return version.replaceFirst("[^0-9.].*", "");
    }

    /** Jars have a third number, where PostgreSQL has none. */
    private static String majorAndMinor(String version) {
        return version.replaceFirst("^(\\d+\\.\\d+)\\..*", "$1");
    }
}
