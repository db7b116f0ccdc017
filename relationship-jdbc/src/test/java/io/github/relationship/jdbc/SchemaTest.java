package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables are made when asked, and looked at when asked (K20). */
class SchemaTest {

    private static JdbcRepository repository(Product product, String prefix) {
        return JdbcRepository.builder(product.dataSource()).tablePrefix(prefix).build();
    }

    private static void drop(Product product, String prefix) {
        for (String table : new String[] {"head", "entry", "agenda", "outbox", "suppression", "ledger", "quarantine"}) {
            product.execute("DROP TABLE IF EXISTS " + prefix + table);
        }
    }

    @ParameterizedTest
    @EnumSource
    void K20_no_table_is_made_unasked_and_each_that_is_missing_is_named(Product product) {
        drop(product, "unasked_");
        JdbcRepository repository = repository(product, "unasked_");

        assertThatThrownBy(() -> repository.find(Product.TENANT, Steps.ACME)).isInstanceOf(StorageException.class);
        assertThat(repository.schema().differences())
                .extracting(SchemaDifference::toString)
                .containsExactly(
                        "table unasked_head is missing; call install(), or run the statements() yourself",
                        "table unasked_entry is missing; call install(), or run the statements() yourself",
                        "table unasked_agenda is missing; call install(), or run the statements() yourself",
                        "table unasked_outbox is missing; call install(), or run the statements() yourself",
                        "table unasked_suppression is missing; call install(), or run the statements() yourself",
                        "table unasked_ledger is missing; call install(), or run the statements() yourself",
                        "table unasked_quarantine is missing; call install(), or run the statements() yourself");
        assertThatThrownBy(() -> repository.schema().require())
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageStartingWith("the tables are not as they should be:\n- table unasked_head is missing; call");
    }

    @ParameterizedTest
    @EnumSource
    void K20_what_was_installed_lacks_nothing_and_to_install_it_again_changes_nothing(Product product) {
        drop(product, "twice_");
        JdbcRepository repository = repository(product, "twice_");
        repository.schema().install();
        repository.apply(Steps.first());
        repository.schema().install();

        assertThat(repository.schema().differences()).isEmpty();
        repository.schema().require();
        assertThat(repository.find(Product.TENANT, Steps.ACME)).isPresent();
    }

    /** A change to an installed schema, and what is said of it. */
    private record Harm(Map<Product, String> change, String said) {

        static Harm everywhere(String change, String said) {
            return new Harm(Map.of(Product.H2, change, Product.POSTGRESQL, change, Product.MARIADB, change), said);
        }

        static Harm of(String h2, String postgres, String mariaDb, String said) {
            return new Harm(Map.of(Product.H2, h2, Product.POSTGRESQL, postgres, Product.MARIADB, mariaDb), said);
        }
    }

    private static final List<Harm> HARMS = List.of(
            Harm.everywhere("ALTER TABLE maimed_outbox DROP COLUMN cause", "table maimed_outbox has no column cause"),
            Harm.of(
                    "DROP INDEX maimed_agenda_doer",
                    "DROP INDEX maimed_agenda_doer",
                    "DROP INDEX maimed_agenda_doer ON maimed_agenda",
                    "table maimed_agenda has no index on [tenant, doer, item_class, shows_at, relationship]; CREATE INDEX IF"
                            + " NOT EXISTS maimed_agenda_doer ON maimed_agenda (tenant, doer, item_class, shows_at,"
                            + " relationship)"),
            Harm.of(
                    "ALTER TABLE maimed_entry ALTER COLUMN occurred_at INTEGER NOT NULL",
                    "ALTER TABLE maimed_entry ALTER COLUMN occurred_at TYPE INTEGER",
                    "ALTER TABLE maimed_entry MODIFY COLUMN occurred_at INTEGER NOT NULL",
                    "column occurred_at of table maimed_entry is of type INT"),
            Harm.of(
                    "ALTER TABLE maimed_entry ALTER COLUMN fact VARCHAR(50) NOT NULL",
                    "ALTER TABLE maimed_entry ALTER COLUMN fact TYPE VARCHAR(50) COLLATE \"C\"",
                    "ALTER TABLE maimed_entry MODIFY COLUMN fact VARCHAR(50) NOT NULL",
                    "column fact of table maimed_entry holds 50 characters, not"),
            Harm.everywhere(
                    "ALTER TABLE maimed_head DROP COLUMN planned_inputs",
                    "table maimed_head has no column planned_inputs"),
            Harm.of(
                    "ALTER TABLE maimed_entry ALTER COLUMN body DROP NOT NULL",
                    "ALTER TABLE maimed_entry ALTER COLUMN body DROP NOT NULL",
                    "ALTER TABLE maimed_entry MODIFY COLUMN body LONGTEXT",
                    "column body of table maimed_entry may be null; declare it as body"),
            Harm.of(
                    "ALTER TABLE maimed_entry ALTER COLUMN actor SET NOT NULL",
                    "ALTER TABLE maimed_entry ALTER COLUMN actor SET NOT NULL",
                    "ALTER TABLE maimed_entry MODIFY COLUMN actor VARCHAR(200) NOT NULL",
                    "column actor of table maimed_entry may not be null, and has to; declare it as actor"),
            Harm.of(
                    "ALTER TABLE maimed_head DROP PRIMARY KEY",
                    "ALTER TABLE maimed_head DROP CONSTRAINT maimed_head_pkey",
                    "ALTER TABLE maimed_head DROP PRIMARY KEY",
                    "table maimed_head has no primary key, not [tenant, relationship]; make it PRIMARY KEY (tenant,"
                            + " relationship)"),
            Harm.everywhere(
                    "ALTER TABLE maimed_head ADD COLUMN of_the_host INTEGER NOT NULL",
                    "table maimed_head has a column of_the_host of its own that wants a value; give it a default, or let"
                            + " it be null"));

    @ParameterizedTest
    @EnumSource
    void K20_each_element_that_differs_is_named_with_its_cure(Product product) {
        for (Harm harm : HARMS) {
            drop(product, "maimed_");
            JdbcRepository repository = repository(product, "maimed_");
            repository.schema().install();
            product.execute(harm.change().get(product));

            assertThat(repository.schema().differences())
                    .as(harm.change().get(product))
                    .singleElement()
                    .asString()
                    .startsWith(harm.said());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void K20_texts_that_are_compared_by_a_language_are_named(Product product) {
        drop(product, "maimed_");
        JdbcRepository repository = repository(product, "maimed_");
        repository.schema().install();
        product.execute(
                product == Product.MARIADB
                        ? "ALTER TABLE maimed_head MODIFY COLUMN tenant VARCHAR(200) COLLATE utf8mb4_general_ci NOT NULL"
                        : "ALTER TABLE maimed_head ALTER COLUMN tenant TYPE VARCHAR(200) COLLATE \"POSIX\"");

        assertThat(repository.schema().differences())
                .singleElement()
                .asString()
                .startsWith(
                        product == Product.MARIADB
                                ? "column tenant of table maimed_head is compared by utf8mb4_general_ci, not by"
                                        + " utf8mb4_nopad_bin; declare it as tenant VARCHAR(200) NOT NULL"
                                : "column tenant of table maimed_head is compared by POSIX, not by C; declare it as"
                                        + " tenant VARCHAR(200) COLLATE \"C\" NOT NULL");
    }

    @Test
    void K20_a_table_that_knows_no_transactions_is_named() {
        drop(Product.MARIADB, "maimed_");
        JdbcRepository repository = repository(Product.MARIADB, "maimed_");
        repository.schema().install();
        Product.MARIADB.execute("ALTER TABLE maimed_outbox ENGINE = Aria");

        assertThat(repository.schema().differences())
                .extracting(SchemaDifference::toString)
                .containsExactly(
                        "table maimed_outbox is kept by Aria, not by InnoDB; ALTER TABLE maimed_outbox ENGINE ="
                                + " InnoDB");
    }

    @Test
    void K20_an_index_on_some_of_the_rows_is_none() {
        drop(Product.POSTGRESQL, "maimed_");
        JdbcRepository repository = repository(Product.POSTGRESQL, "maimed_");
        repository.schema().install();
        Product.POSTGRESQL.execute(
                "DROP INDEX maimed_head_replan",
                "CREATE INDEX maimed_head_replan ON maimed_head (tenant, replan_at, relationship) WHERE steps > 1");

        assertThat(repository.schema().differences())
                .extracting(SchemaDifference::what)
                .containsExactly("table maimed_head has no index on [tenant, replan_at, relationship]");
    }

    @ParameterizedTest
    @EnumSource
    void K20_what_is_more_than_there_should_be_is_fine(Product product) {
        drop(product, "maimed_");
        JdbcRepository repository = repository(product, "maimed_");
        repository.schema().install();
        product.execute(
                "ALTER TABLE maimed_head ADD COLUMN of_the_host INTEGER",
                "ALTER TABLE maimed_head ADD COLUMN of_the_host_too INTEGER DEFAULT 1 NOT NULL",
                "CREATE INDEX maimed_of_the_host ON maimed_entry (tenant, kind)",
                switch (product) {
                    case H2 -> "ALTER TABLE maimed_entry ALTER COLUMN batch VARCHAR(500)";
                    case POSTGRESQL -> "ALTER TABLE maimed_entry ALTER COLUMN batch TYPE VARCHAR(500) COLLATE \"C\"";
                    case MARIADB -> "ALTER TABLE maimed_entry MODIFY COLUMN batch VARCHAR(500)";
                });

        assertThat(repository.schema().differences()).isEmpty();
        repository.apply(Steps.first());
        assertThat(repository.find(Product.TENANT, Steps.ACME)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void K20_two_schemas_side_by_side_know_nothing_of_each_other(Product product) {
        product.execute("DROP SCHEMA IF EXISTS beside" + (product == Product.MARIADB ? "" : " CASCADE"));
        product.execute("CREATE SCHEMA beside");
        JdbcRepository here = product.empty();
        JdbcRepository beside =
                JdbcRepository.builder(product.dataSource()).schema("beside").build();
        assertThat(beside.schema().differences())
                .extracting(SchemaDifference::what)
                .contains("table relationship_head is missing");

        beside.schema().install();
        beside.apply(Steps.first());

        assertThat(beside.schema().differences()).isEmpty();
        assertThat(beside.find(Product.TENANT, Steps.ACME)).isPresent();
        assertThat(here.find(Product.TENANT, Steps.ACME)).isEmpty();
    }
}
