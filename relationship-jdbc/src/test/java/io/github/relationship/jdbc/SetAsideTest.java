package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.Quarantined.Part;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.UnreadableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is set aside is left alone until it is mended, and listed as long as it is aside, and no longer (K13). */
class SetAsideTest {

    /** Acme with two lines and a letter to Bolt, who is stored, too. */
    private static JdbcRepository stored(Product product) {
        JdbcRepository repository = product.empty();
        repository.apply(Steps.addressee());
        repository.apply(Steps.first());
        return repository;
    }

    /** A plan alone, with the same line F1. */
    private static Change planned(String expected, String next) {
        return Steps.change(
                Product.TENANT,
                Steps.ACME,
                Optional.of(new Stamp(expected)),
                new Stamp(next),
                List.of(),
                List.of(Steps.line("F1")),
                Steps.NOON.plusSeconds(60));
    }

    private static List<Part> aside(JdbcRepository repository) {
        return repository.quarantined(Product.TENANT, Optional.empty(), 10).stream()
                .map(Quarantined::part)
                .toList();
    }

    private static void harm(Product product, String what) {
        product.execute("UPDATE relationship_" + what);
    }

    @ParameterizedTest
    @EnumSource
    void K13_a_line_that_the_next_step_stored_anew_is_listed_no_more(Product product) {
        JdbcRepository repository = stored(product);
        harm(product, "agenda SET reason = '{' WHERE key_rule = 'F1'");
        repository.agenda(Steps.agenda().build());
        assertThat(aside(repository)).containsExactly(Part.LINE);

        repository.apply(planned("s1", "s2"));

        assertThat(aside(repository)).isEmpty();
        assertThat(repository.release(Product.TENANT, Steps.ACME, Steps.NOON)).isFalse();
        assertThat(repository.dueForReplan(Product.TENANT, Steps.NOON, 10)).doesNotContain(Steps.ACME);
    }

    @ParameterizedTest
    @EnumSource
    void K13_a_line_that_was_stored_anew_since_it_was_read_is_not_set_aside(Product product) throws SQLException {
        JdbcRepository repository = stored(product);
        ReadRow<AgendaItem> read = new ReadRow<>(
                Steps.ACME.value(),
                Lines.digest(Steps.line("F1").key()),
                1_000_000,
                Optional.empty(),
                "column reason cannot be read");
        repository.apply(emptied("s1", "s2"));
        repository.apply(planned("s2", "s3"));
        try (Connection connection = product.dataSource().getConnection()) {
            Quarantine quarantine = new Quarantine(new Tables(Optional.empty(), "relationship_"), product.dialect());
            assertThat(quarantine.setLinesAside(connection, Product.TENANT, List.of(read)))
                    .isZero();
        }

        assertThat(aside(repository)).isEmpty();
        assertThat(repository.agenda(Steps.agenda().build()).items()).containsExactly(Steps.line("F1"));
        assertThat(product.count("relationship_quarantine")).isZero();
    }

    private static Change emptied(String expected, String next) {
        return Steps.change(
                Product.TENANT,
                Steps.ACME,
                Optional.of(new Stamp(expected)),
                new Stamp(next),
                List.of(),
                List.of(),
                Steps.NOON);
    }

    @ParameterizedTest
    @EnumSource
    void K13_a_letter_is_set_aside_once_and_makes_nobody_s_tenant_due(Product product) {
        JdbcRepository repository = stored(product);
        harm(product, "head SET replan_at = 9000000000000000");
        assertThat(repository.tenantsWithDue(Steps.NOON, Optional.empty(), 10)).containsExactly(Product.TENANT);
        harm(product, "outbox SET body = '['");
        assertThat(repository.undelivered(Product.TENANT, 10)).isEmpty();
        assertThat(aside(repository)).containsExactly(Part.LETTER);

        assertThat(repository.tenantsWithDue(Steps.NOON, Optional.empty(), 10)).isEmpty();
        product.execute("DELETE FROM relationship_quarantine");
        assertThat(repository.undelivered(Product.TENANT, 10)).isEmpty();
        assertThat(aside(repository)).as("it was not read again").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void K13_a_letter_outlives_steps_and_what_else_is_set_aside_and_is_delivered_once_it_is_released(Product product) {
        JdbcRepository repository = stored(product);
        List<Addressed> letters = repository.undelivered(Product.TENANT, 10);
        harm(product, "outbox SET format = 0");
        repository.undelivered(Product.TENANT, 10);
        harm(product, "agenda SET reason = '{' WHERE key_rule = 'F1'");
        repository.agenda(Steps.agenda().build());
        repository.setAside(Product.TENANT, Steps.ACME, Steps.NOON, "its history does not fold");
        assertThat(aside(repository)).containsExactly(Part.HISTORY);
        repository.apply(planned("s1", "s2"));
        assertThat(aside(repository)).containsExactly(Part.LETTER);

        harm(product, "outbox SET format = 1");
        assertThat(repository.undelivered(Product.TENANT, 10)).isEmpty();
        assertThat(repository.release(Product.TENANT, Steps.ACME, Steps.NOON)).isTrue();
        assertThat(aside(repository)).isEmpty();
        assertThat(repository.undelivered(Product.TENANT, 10)).isEqualTo(letters);
        assertThat(letters).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void K13_each_relationship_is_listed_once_page_by_page_whatever_is_aside_of_it(Product product) {
        JdbcRepository repository = stored(product);
        repository.undelivered(Product.TENANT, 10);
        harm(product, "outbox SET format = 0");
        repository.undelivered(Product.TENANT, 10);
        repository.setAside(Product.TENANT, Steps.ACME, Steps.NOON, "its history does not fold");
        repository.setAside(Product.TENANT, Steps.BOLT, Steps.NOON, "its history does not fold");

        List<Quarantined> first = repository.quarantined(Product.TENANT, Optional.empty(), 1);
        assertThat(first).extracting(Quarantined::relationship).containsExactly(Steps.ACME);
        assertThat(repository.quarantined(Product.TENANT, Optional.of(Steps.ACME), 1))
                .extracting(Quarantined::relationship)
                .containsExactly(Steps.BOLT);
        assertThat(repository.quarantined(Product.TENANT, Optional.empty(), 2)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void K13_an_alias_that_cannot_be_followed_is_told_as_one_whatever_is_read_by_it(Product product) {
        RelationshipId old = RelationshipId.of("old");
        RelationshipId older = RelationshipId.of("older");
        for (String harm : List.of(
                "SET alias_of = '' WHERE relationship = 'old'",
                "SET alias_of = 'old' WHERE relationship = 'old'",
                "SET alias_of = 'older' WHERE relationship = 'old'")) {
            JdbcRepository repository = stored(product);
            repository.alias(Product.TENANT, old, Steps.ACME);
            repository.alias(Product.TENANT, older, Steps.ACME);
            harm(product, "head SET alias_of = 'old' WHERE relationship = 'older'");
            assertThat(repository.find(Product.TENANT, older))
                    .as("a way of two hops")
                    .isPresent();
            harm(product, "head " + harm);

            for (RelationshipId id : List.of(old, older)) {
                assertThatThrownBy(() -> repository.find(Product.TENANT, id))
                        .as(harm)
                        .isInstanceOf(UnreadableException.class)
                        .hasMessageStartingWith("relationship " + id + " cannot be read: in its head, column alias_of");
                assertThatThrownBy(() -> repository.stamp(Product.TENANT, id))
                        .as(harm)
                        .isInstanceOf(UnreadableException.class);
                assertThatThrownBy(() -> repository.agenda(
                                Steps.agenda().relationship(id).build()))
                        .as(harm)
                        .isInstanceOf(UnreadableException.class)
                        .hasMessageStartingWith("relationship " + id + " cannot be read: in its head, column alias_of");
            }
            assertThat(repository.agenda(Steps.agenda().build()).items())
                    .extracting(item -> item.key().rule())
                    .contains(RuleId.of("F1"));
        }
    }
}
