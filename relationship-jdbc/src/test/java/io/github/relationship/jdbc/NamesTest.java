package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.calendar.Instants;
import io.github.relationship.plan.ItemClass;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands for something else in the database: names of tables, numbers of classes and of instants. */
class NamesTest {

    @Test
    void K16_names_that_become_part_of_statements_are_plain() {
        for (String name : List.of("", "x; drop table y", "x y", "\"x\"", "X", "1x", "ı", "x".repeat(31), "x.y")) {
            assertThatThrownBy(() -> new Tables(Optional.empty(), name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Tables(Optional.of(name), "p_"))
                    .hasMessage("schema is not a plain name; give 1 to 30 of a-z, 0-9 and _, beginning with a letter");
        }
    }

    @Test
    void tables_are_named_with_schema_and_prefix_and_indexes_with_the_prefix() {
        assertThat(new Tables(Optional.of("crm"), "r_").in("{index:a_b} ON {table:agenda}"))
                .isEqualTo("r_a_b ON crm.r_agenda");
        assertThat(new Tables(Optional.empty(), "r_").in("{table:head}")).isEqualTo("r_head");
    }

    @Test
    void G8_classes_are_stored_by_the_numbers_of_their_order() {
        assertThat(Arrays.stream(ItemClass.values()).map(Ranks::of)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(Arrays.stream(ItemClass.values()).map(Ranks::of).map(Ranks::itemClass))
                .containsExactly(ItemClass.values());
        assertThatThrownBy(() -> Ranks.itemClass(11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void K11_instants_are_microseconds_from_the_year_1_to_9999_and_what_lies_beyond_is_the_last() {
        for (Instant instant : List.of(
                Instants.MIN,
                Instants.MAX,
                Instant.EPOCH,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("1582-10-10T00:00:00.000001Z"))) {
            assertThat(Micros.instant(Micros.of(instant))).isEqualTo(instant);
        }
        assertThat(Micros.of(Instant.parse("1970-01-01T00:00:01.000002Z"))).isEqualTo(1_000_002);
        assertThat(Micros.of(Instant.parse("1969-12-31T23:59:59.999999999Z"))).isEqualTo(-1);
        assertThat(Micros.of(Instant.MAX)).isEqualTo(Micros.of(Instants.MAX));
        assertThat(Micros.of(Instant.MIN)).isEqualTo(Micros.of(Instants.MIN));
    }
}
