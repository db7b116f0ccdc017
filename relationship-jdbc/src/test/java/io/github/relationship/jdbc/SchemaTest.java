package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables are made when asked, and looked at when asked (K20). */
class SchemaTest {

    private static JdbcRepository repository(Product product, String prefix) {
        return JdbcRepository.builder(product.dataSource()).tablePrefix(prefix).build();
    }

    private static void drop(Product product, String prefix) {
        for (String table : new String[] {"head", "entry", "agenda", "outbox"}) {
            product.execute("DROP TABLE IF EXISTS " + prefix + table);
        }
    }

    @ParameterizedTest
    @EnumSource
    void K20_no_table_is_made_unasked_and_each_that_is_missing_is_named(Product product) {
        drop(product, "unasked_");
        JdbcRepository repository = repository(product, "unasked_");

        assertThatThrownBy(() -> repository.find(Product.TENANT, Steps.ACME)).isInstanceOf(StorageException.class);
        assertThat(repository.schema().missing())
                .contains(
                        "table unasked_head is missing",
                        "table unasked_entry is missing",
                        "table unasked_agenda is missing",
                        "table unasked_outbox is missing");
    }

    @ParameterizedTest
    @EnumSource
    void K20_what_was_installed_lacks_nothing_and_to_install_it_again_changes_nothing(Product product) {
        drop(product, "twice_");
        JdbcRepository repository = repository(product, "twice_");
        repository.schema().install();
        repository.apply(Steps.first());
        repository.schema().install();

        assertThat(repository.schema().missing()).isEmpty();
        assertThat(repository.find(Product.TENANT, Steps.ACME)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void K20_a_column_or_an_index_that_is_missing_is_named_and_more_than_there_should_be_is_fine(Product product) {
        drop(product, "maimed_");
        JdbcRepository repository = repository(product, "maimed_");
        repository.schema().install();
        product.execute(
                "ALTER TABLE maimed_head ADD COLUMN of_the_host INTEGER",
                "ALTER TABLE maimed_outbox DROP COLUMN cause",
                product == Product.MARIADB
                        ? "DROP INDEX maimed_agenda_doer ON maimed_agenda"
                        : "DROP INDEX maimed_agenda_doer");

        assertThat(repository.schema().missing())
                .containsExactly(
                        "table maimed_agenda has no index on [tenant, doer, item_class, shows_at, relationship]",
                        "table maimed_outbox has no column cause");
    }

    @ParameterizedTest
    @EnumSource
    void K20_two_schemas_side_by_side_know_nothing_of_each_other(Product product) {
        product.execute("DROP SCHEMA IF EXISTS beside" + (product == Product.MARIADB ? "" : " CASCADE"));
        product.execute("CREATE SCHEMA beside");
        JdbcRepository here = product.empty();
        JdbcRepository beside =
                JdbcRepository.builder(product.dataSource()).schema("beside").build();
        assertThat(beside.schema().missing()).contains("table relationship_head is missing");

        beside.schema().install();
        beside.apply(Steps.first());

        assertThat(beside.schema().missing()).isEmpty();
        assertThat(beside.find(Product.TENANT, Steps.ACME)).isPresent();
        assertThat(here.find(Product.TENANT, Steps.ACME)).isEmpty();
    }
}
