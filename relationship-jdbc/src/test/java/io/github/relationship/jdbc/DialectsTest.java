package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DialectsTest {

    @ParameterizedTest
    @EnumSource
    void each_product_is_known_by_what_its_driver_reports(Product product) {
        assertThat(Dialects.of(product.dataSource())).isSameAs(product.dialect());
    }

    @Test
    void an_unknown_product_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> Dialects.named("Oracle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the database is Oracle, and known are [PostgreSQL, MariaDB, H2]; give the builder a dialect of your"
                                + " own, or one of these if the product speaks it");
    }

    @Test
    void K8_what_can_succeed_again_is_told_by_the_product_s_own_codes() {
        assertThat(Dialects.POSTGRESQL.isRetryable(new SQLException("", "40001")))
                .isTrue();
        assertThat(Dialects.POSTGRESQL.isRetryable(new SQLException("", "40P01")))
                .isTrue();
        assertThat(Dialects.POSTGRESQL.isRetryable(new SQLException("", "55P03")))
                .isTrue();
        assertThat(Dialects.POSTGRESQL.isRetryable(new SQLException("", "23505")))
                .isFalse();
        for (int code : new int[] {1213, 1205, 1020}) {
            assertThat(Dialects.MARIADB.isRetryable(new SQLException("", "HY000", code)))
                    .isTrue();
        }
        assertThat(Dialects.MARIADB.isRetryable(new SQLException("", "HY000", 1062)))
                .isFalse();
        assertThat(Dialects.H2.isRetryable(new SQLException("", "40001", 40001)))
                .isTrue();
        assertThat(Dialects.H2.isRetryable(new SQLException("", "HYT00", 50200)))
                .isTrue();
        assertThat(Dialects.H2.isRetryable(new SQLException("", "23505", 23505)))
                .isFalse();
    }

    @Test
    void K18_what_a_driver_says_of_stored_values_is_not_passed_on() {
        SQLException driver = new SQLException("Failing row contains (Pat Smith)", "23502", 7);
        StorageException trouble = new StorageException("storing a step", driver, false);

        assertThat(trouble)
                .hasMessage("storing a step failed with SQLState '23502' and vendor code 7; nothing of it is stored");
        assertThat(trouble.getCause()).hasMessageNotContaining("Pat").hasNoCause();
        assertThat(trouble.sqlState()).isEqualTo("23502");
        assertThat(trouble.vendorCode()).isEqualTo(7);
    }

    @Test
    void what_a_driver_says_of_the_connection_is_passed_on() {
        SQLException driver = new SQLException("connection refused", "08001");

        assertThat(new StorageException("reading a stamp", driver, false)).hasCause(driver);
    }
}
