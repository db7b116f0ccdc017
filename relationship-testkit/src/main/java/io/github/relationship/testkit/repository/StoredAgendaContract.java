package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each step makes the stored lines of its relationship equal to those of the plan: none is left over, none is missing (G4). */
public abstract class StoredAgendaContract extends RepositorySuite {

    private static final AgendaItem ONE = Samples.line(ACME, "F1");
    private static final AgendaItem TWO = Samples.line(ACME, "F2");
    private static final AgendaItem THREE = Samples.line(ACME, "F3");

    /** For subclasses. */
    protected StoredAgendaContract() {}

    private List<AgendaItem> sams() {
        return lines(Samples.everything().build());
    }

    @Test
    void G4_each_step_replaces_the_lines_as_a_whole() {
        Step opening = first(ACME).appending(Samples.entry(0)).planning(ONE, TWO);
        store(opening);
        assertThat(sams()).containsExactly(ONE, TWO);

        store(opening.then("s2").planning(TWO, THREE));
        assertThat(sams()).containsExactly(TWO, THREE);

        store(opening.then("s2").then("s3").planning());
        assertThat(sams()).isEmpty();

        store(opening.then("s3").then("s4").planning(ONE));
        assertThat(sams()).containsExactly(ONE);
    }

    @Test
    void G4_storing_the_same_lines_again_changes_nothing() {
        Step opening = first(ACME).appending(Samples.entry(0)).planning(Samples.linesOfAllSorts(ACME));
        store(opening);
        store(opening.then("s2"));
        store(opening.then("s2").then("s3"));

        assertThat(sams()).isEqualTo(Samples.linesOfAllSorts(ACME));
    }

    @Test
    void G4_a_line_under_the_same_key_takes_over_everything_new() {
        Step opening = first(ACME).appending(Samples.entry(0)).planning(ONE);
        AgendaItem changed = AgendaItem.builder()
                .from(ONE)
                .itemClass(ItemClass.RECOVERY)
                .doer(UserId.of("kim"))
                .shows(Samples.NOON.plusSeconds(1))
                .build();
        store(opening);
        store(opening.then("s2").planning(changed));

        assertThat(sams()).isEmpty();
        assertThat(lines(Samples.everything().doer(UserId.of("kim")).build())).containsExactly(changed);
    }

    @Test
    void a_step_leaves_the_lines_of_other_relationships() {
        AgendaItem bolts = Samples.line(BOLT, "F1");
        Step opening = first(ACME).appending(Samples.entry(0)).planning(ONE, TWO);
        store(opening);
        store(first(BOLT).appending(Samples.entry(0)).planning(bolts));
        store(opening.then("s2").planning());

        assertThat(sams()).containsExactly(bolts);
    }

    @Test
    void lines_whose_keys_look_alike_are_several() {
        List<AgendaItem> lines = new ArrayList<>();
        for (String text : Twins.texts()) {
            ItemKey key = ItemKey.of(ACME, RuleId.of("rule"), "occurrence");
            lines.add(Samples.line(ItemKey.of(ACME, RuleId.of(text), "occurrence"), Samples.NOON));
            lines.add(Samples.line(ItemKey.of(ACME, RuleId.of("rule"), text), Samples.NOON));
            lines.add(Samples.line(key.withStep(text), Samples.NOON));
            lines.add(Samples.line(key.withContact(ContactId.of(text)), Samples.NOON));
        }
        lines.sort(AgendaItem.IN_ORDER);
        store(first(ACME).appending(Samples.entry(0)).planning(lines));

        assertThat(sams()).isEqualTo(lines);
    }

    @Test
    void many_lines_of_one_relationship_are_kept() {
        List<AgendaItem> lines = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            lines.add(Samples.line(
                    ItemKey.of(ACME, RuleId.of("birthday"), "b-2026").withContact(ContactId.of("c" + i)),
                    Samples.NOON.plusSeconds(i)));
        }
        store(first(ACME).appending(Samples.entry(0)).planning(lines));

        assertThat(sams()).isEqualTo(lines);
    }

    @Test
    void what_was_handed_in_may_change_afterwards() {
        List<AgendaItem> lines = new ArrayList<>(List.of(ONE, TWO));
        store(first(ACME).appending(Samples.entry(0)).planning(lines));
        lines.clear();

        assertThat(sams()).containsExactly(ONE, TWO);
    }

    @Test
    void a_page_that_was_read_stays_as_it_was_read() {
        Step opening = first(ACME).appending(Samples.entry(0)).planning(ONE);
        store(opening);
        List<AgendaItem> before = page(Samples.everything().build()).items();

        store(opening.then("s2").planning(TWO));

        assertThat(before).containsExactly(ONE);
        assertThat(sams()).containsExactly(TWO);
    }

    @Test
    void an_unknown_relationship_has_no_lines() {
        store(first(ACME).appending(Samples.entry(0)).planning(ONE));

        assertThat(lines(Samples.everything().relationship(ACME).build())).containsExactly(ONE);
        assertThat(lines(Samples.everything()
                        .relationship(RelationshipId.of("unknown"))
                        .build()))
                .isEmpty();
    }
}
