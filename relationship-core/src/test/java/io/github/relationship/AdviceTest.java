package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static io.github.relationship.ladder.Requirements.qualified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.playbook.Playbook;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** L5: a person answers what the ladder leaves to them. */
class AdviceTest {

    private static final RungId LEAD = RungId.of("lead");
    private static final RungId FRIEND = RungId.of("friend");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    /** A lead becomes a friend when it has bought, and somebody agrees. */
    private static Office readyToBeFriends() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("stranger", "stranger"),
                        Rung.automatic("lead", "lead", qualified()),
                        Rung.advised("friend", "friend", Requirements.purchases(1, Period.ofMonths(24))))
                .reviewFrom(FRIEND)
                .build();
        Office office = Office.with(
                Playbook.builder().from(Playbook.standard()).ladder(ladder).build());
        office.firm().record(ACME, office.opening());
        office.record(office.now("qualified", AccountFact.qualified()), office.now("order-1", bought()));
        return office.on(TUESDAY);
    }

    private static List<String> questions(Office office) {
        return office.firm().plan(ACME).items().stream()
                .map(AgendaItem::key)
                .filter(key -> key.rule().value().equals("F10"))
                .map(key -> key.step().orElse("-"))
                .toList();
    }

    @Test
    void L5_accepted_advice_moves_them_and_answers_the_question() {
        Office office = readyToBeFriends();
        assertThat(questions(office)).containsExactly("move-up");
        Recorded recorded = office.firm().accept(ACME, FRIEND, SAM);
        assertThat(recorded.moves()).hasSize(1);
        StageMoved move = (StageMoved) recorded.moves().get(0).fact();
        assertThat(move.after()).isEqualTo(FRIEND);
        assertThat(move.by()).isEqualTo(StageMoved.By.ACCEPTED_ADVICE);
        assertThat(questions(office)).isEmpty();
    }

    @Test
    void L5_accepted_twice_it_is_accepted_once() {
        Office office = readyToBeFriends();
        Recorded first = office.firm().accept(ACME, FRIEND, SAM);
        Recorded again = office.on(TUESDAY, "11:00").firm().accept(ACME, FRIEND, SAM);
        assertThat(again.facts()).isEqualTo(first.facts());
        assertThat(again.moves()).isEqualTo(first.moves());
        assertThat(again.relationship()).isEqualTo(first.relationship());
    }

    @Test
    void L5_advice_that_is_not_open_cannot_be_accepted() {
        Office office = readyToBeFriends();
        AdviceNotOpenException refused = catchThrowableOfType(
                AdviceNotOpenException.class, () -> office.firm().accept(ACME, LEAD, SAM));
        assertThat(refused.relationship()).isEqualTo(ACME);
        assertThat(refused.rung()).isEqualTo(LEAD);
        assertThat(refused.open()).containsExactly(FRIEND);
        assertThat(refused)
                .hasMessage("relationship acme has no open advice about rung lead; open is advice about [friend]:"
                        + " answer what is open, or record a move by hand with its reason");
        office.firm().decline(ACME, FRIEND, SAM, "too early");
        assertThatThrownBy(() -> office.firm().accept(ACME, FRIEND, SAM))
                .isInstanceOf(AdviceNotOpenException.class)
                .hasMessageContaining("open is advice about no rung");
    }

    @Test
    void L5_declined_advice_rests_until_its_date_and_declined_twice_is_declined_once() {
        Office office = readyToBeFriends();
        Optional<LocalDate> until = Optional.of(TUESDAY.plusDays(20));
        Recorded first = office.firm().decline(ACME, FRIEND, SAM, until, "too early");
        assertThat(questions(office)).isEmpty();
        Recorded again = office.on(TUESDAY, "11:00").firm().decline(ACME, FRIEND, SAM, until, "too early");
        assertThat(again.facts()).isEqualTo(first.facts());
        assertThat(questions(office.on(TUESDAY.plusDays(20)))).containsExactly("move-up");
        Recorded anew = office.firm().decline(ACME, FRIEND, SAM, until.map(day -> day.plusDays(20)), "too early");
        assertThat(anew.facts()).doesNotContainAnyElementsOf(first.facts());
    }

    @Test
    void L7_where_a_review_is_open_any_lower_rung_can_be_accepted_and_the_present_one_kept() {
        Office office = readyToBeFriends();
        office.firm().accept(ACME, FRIEND, SAM);
        office.on(MONDAY.plusDays(366)).firm().replanDue(10);
        assertThat(questions(office)).containsExactly("step-down");
        assertThatThrownBy(() -> office.firm().accept(ACME, RungId.of("partner"), SAM))
                .hasMessageContaining("[stranger, lead]");
        office.firm().decline(ACME, FRIEND, SAM, "they only buy every other year");
        assertThat(questions(office)).isEmpty();
        office.on(MONDAY.plusDays(366 + 181));
        assertThat(questions(office)).containsExactly("step-down");
        Recorded down = office.firm().accept(ACME, LEAD, SAM);
        assertThat(office.firm().stage(ACME).id()).isEqualTo(LEAD);
        assertThat(down.moves()).hasSize(1);
    }

    @Test
    void B2_an_unknown_relationship_has_no_advice() {
        assertThatThrownBy(() -> Office.open().firm().accept(ACME, FRIEND, SAM))
                .isInstanceOf(UnknownRelationshipException.class);
    }
}
