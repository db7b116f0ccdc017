package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Agendas come in the order of G8, in pages, and filtered (A1, A6). */
public abstract class AgendaPageContract extends RepositorySuite {

    /** For subclasses. */
    protected AgendaPageContract() {}

    /** Many lines of several relationships, stored in no particular order; given in the order of agendas. */
    private List<AgendaItem> manyLines() {
        ManyLines.byRelationship()
                .forEach((relationship, lines) ->
                        store(first(relationship).appending(Samples.entry(0)).planning(lines)));
        return ManyLines.inOrder();
    }

    private void assertAsWanted(AgendaQuery.Builder builder) {
        AgendaQuery query = builder.limit(7).build();
        List<AgendaItem> wanted =
                ManyLines.inOrder().stream().filter(query::wants).toList();
        assertThat(wanted).as("lines that the test stored and asks for").isNotEmpty();
        assertThat(lines(query)).isEqualTo(wanted);
    }

    @Test
    void G8_lines_come_by_class_then_from_when_they_show_then_by_relationship_then_by_key() {
        List<AgendaItem> expected = manyLines().stream()
                .filter(line -> line.doer().equals(Samples.SAM))
                .toList();

        AgendaPage page = page(Samples.everything().build());

        assertThat(page.items()).isEqualTo(expected);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void A6_a_page_has_no_more_lines_than_were_asked_for() {
        manyLines();

        for (int limit = 1; limit <= 12; limit++) {
            AgendaPage page = page(Samples.everything().limit(limit).build());
            assertThat(page.items()).as("a page of %s", limit).hasSize(limit);
            assertThat(page.next()).as("the place after a page of %s", limit).isPresent();
        }
    }

    @Test
    void A1_pages_of_any_size_make_up_the_whole_agenda() {
        manyLines();

        List<AgendaItem> whole = page(Samples.everything().build()).items();

        assertThat(whole).hasSizeGreaterThan(50);
        for (int limit : List.of(1, 2, 3, 7, whole.size() - 1, whole.size(), whole.size() + 1)) {
            assertThat(lines(Samples.everything().limit(limit).build()))
                    .as("pages of %s", limit)
                    .isEqualTo(whole);
        }
    }

    @Test
    void A1_the_last_page_says_that_nothing_follows_even_when_it_is_full() {
        manyLines();

        int whole = page(Samples.everything().build()).items().size();

        assertThat(whole).isPositive();
        assertThat(page(Samples.everything().limit(whole).build()).next()).isEmpty();
        assertThat(page(Samples.everything().limit(whole - 1).build()).next()).isPresent();
    }

    @Test
    void A1_only_the_lines_of_the_person_who_is_asked_for() {
        manyLines();

        assertAsWanted(Samples.everything());
        assertAsWanted(Samples.everything().doer(UserId.of("kim")));
        assertThat(lines(Samples.everything().doer(UserId.of("SAM")).build())).isEmpty();
    }

    @Test
    void A1_only_lines_that_show_by_then_and_that_instant_is_included() {
        manyLines();

        assertAsWanted(Samples.everything().until(Samples.NOON));
        assertAsWanted(Samples.everything().until(Samples.NOON.plusNanos(1_000)));
        assertThat(lines(Samples.everything()
                        .until(Samples.NOON.minusNanos(1_000))
                        .build()))
                .isEmpty();
    }

    @Test
    void A1_only_lines_of_the_classes_that_are_asked_for() {
        manyLines();

        for (ItemClass itemClass : ManyLines.CLASSES) {
            assertAsWanted(Samples.everything().addClasses(itemClass));
        }
        assertAsWanted(Samples.everything().addClasses(ItemClass.RECOVERY, ItemClass.CADENCE));
        assertThat(lines(Samples.everything().addClasses(ItemClass.REVIEW).build()))
                .isEmpty();
    }

    @Test
    void A1_only_lines_of_the_rungs_that_are_asked_for() {
        manyLines();

        for (RungId rung : ManyLines.RUNGS) {
            assertAsWanted(Samples.everything().addRungs(rung));
        }
        assertAsWanted(Samples.everything().rungs(Set.copyOf(ManyLines.RUNGS)));
        assertThat(lines(Samples.everything().addRungs(RungId.of("PARTNER")).build()))
                .isEmpty();
    }

    @Test
    void A1_only_lines_of_the_relationship_that_is_asked_for() {
        manyLines();

        for (RelationshipId relationship : ManyLines.byRelationship().keySet()) {
            assertAsWanted(Samples.everything().relationship(relationship));
        }
    }

    @Test
    void A1_filters_work_together() {
        manyLines();
        Instant until = Samples.NOON.plusSeconds(3_600);

        for (RungId rung : ManyLines.RUNGS) {
            for (ItemClass itemClass : ManyLines.CLASSES) {
                assertAsWanted(Samples.everything()
                        .addRungs(rung)
                        .addClasses(itemClass)
                        .until(until));
            }
        }
    }
}
