package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.June.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.FactId;
import io.github.relationship.ladder.StandardRungs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** L11: moves that are decided together have one trigger, and names of their own all the same. */
class MovesTest {

    private static final LocalDate LATER = MONDAY.plusDays(200);

    private final Story story = Story.opened(MONDAY, PartyKind.COMPANY).on(LATER);
    private final List<Entry> entries = new ArrayList<>();

    private void tell(String id, LocalDate day, Fact fact) {
        Instant at = Zones.at(day, LocalTime.NOON, Story.BERLIN);
        entries.add(Entry.of(
                FactId.of(id),
                Occurrence.of(FactId.of(id), at, fact),
                story.context().instant(),
                entries.size()));
    }

    private List<Entry> moves() {
        Folded folded = Relationship.unopened(Story.ACME).afterAll(entries);
        assertThat(folded).isInstanceOf(Folded.Accepted.class);
        return story.playbook()
                .judge(((Folded.Accepted) folded).relationship(), story.context())
                .moves();
    }

    private static String way(Entry entry) {
        StageMoved move = (StageMoved) entry.fact();
        return move.before() + " to " + move.after();
    }

    @Test
    void L11_up_down_by_a_persons_word_and_up_again_are_three_moves_by_three_names() {
        tell("opened", MONDAY, Opened.of(PartyKind.COMPANY, Story.SAM));
        tell("order-1", MONDAY.plusDays(1), bought());
        tell("no customer", MONDAY.plusDays(2), new StageFact.MovedByHand(StandardRungs.SUSPECT, "a mistake"));
        tell("order-2", MONDAY.plusDays(150), bought());
        List<Entry> moves = moves();
        assertThat(moves)
                .extracting(MovesTest::way)
                .containsExactly("suspect to customer", "customer to suspect", "suspect to customer");
        assertThat(moves).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(moves)
                .extracting(move -> ((StageMoved) move.fact()).trigger().value())
                .containsOnly("order-2");
        // Their names are not drawn by lot, and the first of a way is named as if it were the only one.
        assertThat(moves())
                .extracting(Entry::id)
                .isEqualTo(moves.stream().map(Entry::id).toList());
        assertThat(moves.get(0).id()).isEqualTo(FactId.derived("move", "acme", "order-2", "suspect", "customer"));
        assertThat(moves.get(1).id()).isEqualTo(FactId.derived("move", "acme", "order-2", "customer", "suspect"));
        assertThat(moves).extracting(Entry::position).containsExactly(4, 5, 6);
    }
}
