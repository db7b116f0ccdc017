package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** While somebody turns the pages, lines are done and come up: what stays is seen once, and nothing twice (A1). */
public abstract class MovingPageContract extends RepositorySuite {

    private static final int LINES = 20;

    /** For subclasses. */
    protected MovingPageContract() {}

    private static RelationshipId relationship(int index) {
        return RelationshipId.of(String.format(Locale.ROOT, "r%02d", index));
    }

    /** One line for each relationship, in the order of their numbers, all at the same instant. */
    private static Step step(int index) {
        return first(relationship(index)).appending(Samples.entry(0)).planning(Samples.line(relationship(index), "F2"));
    }

    private static AgendaItem line(int index) {
        return step(index).agenda().get(0);
    }

    private static List<AgendaItem> linesFrom(int fromInclusive) {
        return IntStream.range(fromInclusive, LINES)
                .mapToObj(MovingPageContract::line)
                .toList();
    }

    private AgendaPage firstPage() {
        IntStream.range(0, LINES).forEach(index -> store(step(index)));
        AgendaPage page = page(Samples.everything().limit(6).build());
        assertThat(page.items())
                .isEqualTo(
                        IntStream.range(0, 6).mapToObj(MovingPageContract::line).toList());
        return page;
    }

    private List<AgendaItem> rest(AgendaPage page) {
        return lines(Samples.everything().limit(6).after(page.next()).build());
    }

    private void remove(int index) {
        store(step(index).then("s2").planning());
    }

    @Test
    void A1_lines_that_are_done_do_not_push_others_out() {
        AgendaPage page = firstPage();
        IntStream.range(0, 4).forEach(this::remove);

        assertThat(rest(page)).isEqualTo(linesFrom(6));
    }

    @Test
    void A1_the_page_begins_after_a_line_that_is_gone() {
        AgendaPage page = firstPage();
        remove(5);
        remove(6);

        assertThat(rest(page)).isEqualTo(linesFrom(7));
    }

    @Test
    void A1_lines_that_come_up_before_the_page_repeat_nothing() {
        AgendaPage page = firstPage();
        for (int index = 0; index < 3; index++) {
            store(first(RelationshipId.of("a" + index))
                    .appending(Samples.entry(0))
                    .planning(Samples.line(RelationshipId.of("a" + index), "F2")));
        }

        assertThat(rest(page)).isEqualTo(linesFrom(6));
    }

    @Test
    void A1_lines_that_come_up_after_the_page_are_seen() {
        AgendaPage page = firstPage();
        AgendaItem lower = AgendaItem.builder()
                .from(Samples.line(ItemKey.of(relationship(0), RuleId.of("F10"), "x"), Samples.NOON.minusSeconds(60)))
                .itemClass(ItemClass.REVIEW)
                .build();
        store(step(0).then("s2").planning(line(0), lower));

        List<AgendaItem> expected = new ArrayList<>(linesFrom(6));
        expected.add(lower);
        assertThat(rest(page)).isEqualTo(expected);
    }

    @Test
    void A1_a_page_can_be_read_again() {
        AgendaPage page = firstPage();

        assertThat(rest(page)).isEqualTo(linesFrom(6));
        assertThat(rest(page)).isEqualTo(linesFrom(6));
    }

    @Test
    void A1_the_place_is_kept_whatever_the_size_of_the_next_page() {
        AgendaPage page = firstPage();
        AgendaQuery longer = Samples.everything().limit(100).after(page.next()).build();
        AgendaQuery shorter = Samples.everything().limit(1).after(page.next()).build();

        assertThat(lines(longer)).isEqualTo(linesFrom(6));
        assertThat(lines(shorter)).isEqualTo(linesFrom(6));
    }
}
