package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.unsatisfied;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.RefusalCode;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AppendTest {

    private final Story story = Story.suspect(MONDAY).on(TUESDAY, "10:00");
    private final Relationship before = story.relationship();

    private Folded append(Relationship relationship, String id, Fact fact) {
        Occurrence occurrence = Occurrence.of(FactId.of(id), story.context().instant(), fact);
        Entry entry = Entry.of(FactId.of(id), occurrence, story.context().instant(), 0);
        return story.playbook().append(relationship, story.context(), List.of(entry));
    }

    private Relationship appended(Relationship relationship, String id, Fact fact) {
        return ((Folded.Accepted) append(relationship, id, fact)).relationship();
    }

    /** What there is more than before, in the order of recording. */
    private List<Fact> added(Relationship after) {
        return after.entries().stream()
                .filter(entry -> before.find(entry.id()).isEmpty())
                .sorted(Comparator.comparingInt(Entry::position))
                .map(Entry::fact)
                .toList();
    }

    @Test
    void L11_the_move_that_a_fact_completed_comes_before_the_next_fact() {
        Relationship order = appended(before, "order-1", bought());
        assertThat(added(order)).containsExactly(bought());
        assertThat(added(appended(order, "truck-1", delivered("order-1"))))
                .hasSize(3)
                .satisfies(facts -> {
                    assertThat(facts.get(1))
                            .asInstanceOf(InstanceOfAssertFactories.type(StageMoved.class))
                            .extracting(StageMoved::trigger)
                            .isEqualTo(FactId.of("order-1"));
                    assertThat(facts.get(2)).isEqualTo(delivered("order-1"));
                });
    }

    @Test
    void L11_a_move_falls_with_its_evidence_and_is_retracted_before_it() {
        Relationship moved = story.playbook()
                .judge(appended(before, "order-1", bought()), story.context())
                .relationship();
        FactId move = moved.stages().moves().get(0).fact();
        Relationship after = appended(moved, "mistake", new Retracted(FactId.of("order-1"), "mistyped"));
        assertThat(added(after).subList(2, 4))
                .extracting(fact -> ((Retracted) fact).retracted())
                .containsExactly(move, FactId.of("order-1"));
        assertThat(after.entries()).extracting(Entry::position).doesNotHaveDuplicates();
    }

    @Test
    void F4_who_is_not_satisfied_complains_right_after() {
        assertThat(added(appended(before, "heard", unsatisfied())))
                .satisfiesExactly(
                        heard -> assertThat(heard).isEqualTo(unsatisfied()),
                        complaint -> assertThat(complaint).isInstanceOf(ComplaintOpened.class));
    }

    @Test
    void H4_what_contradicts_the_history_is_refused_with_all_that_would_come_before_it() {
        Relationship order = appended(before, "order-1", bought());
        assertThat(append(order, "truck-2", delivered("order-2")))
                .isInstanceOfSatisfying(Folded.Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.UNKNOWN_FACT);
                    assertThat(refused.ids()).containsExactly("order-2");
                });
        assertThat(added(order)).containsExactly(bought());
    }

    @Test
    void nothing_to_append_is_refused() {
        assertThatThrownBy(() -> story.playbook().append(before, story.context(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no fact to append; give one, or retractions that belong together");
    }
}
