package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.heardFromThem;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.tried;
import static io.github.relationship.playbook.Facts.wrote;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Exchange;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.Role;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.PlanFinding;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Watch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** V3: what contacts bring, on both sides, and which bring nothing. */
class V3ValueTest {

    private static final Interaction HINT = Interaction.builder()
            .from(Interaction.inbound(Channel.EMAIL))
            .addValue(ValueKind.NEWS)
            .build();

    private static ValueBalance balance(Story story, ContactId... with) {
        Judgement judgement = story.judge();
        return new Situation(
                        judgement.relationship(),
                        judgement.decision(),
                        story.context(),
                        new Watch(story.context().instant()))
                .valueBalance(List.of(with).stream().findFirst());
    }

    private static List<String> facts(List<Known<Exchange>> lines) {
        return lines.stream().map(line -> line.fact().value()).toList();
    }

    private static Story exchanged() {
        return Story.prospect(MONDAY)
                .tell("ben", Facts.added(BEN, Role.USER))
                .on(TUESDAY)
                .tell("article", wrote(ValueKind.ARTICLE), ANN)
                .on(WEDNESDAY)
                .tell("hint", HINT, BEN)
                .tell("favour", InteractionFact.valueReceived(BEN, ValueKind.FAVOUR, Money.of("40.00", "EUR")))
                .on(THURSDAY)
                .tell("visit", met(), ANN, BEN);
    }

    @Test
    void V3_the_balance_is_what_we_brought_less_what_they_brought_with_the_facts_behind() {
        ValueBalance account = balance(exchanged());
        assertThat(account.balance()).isEqualTo(-1);
        assertThat(account.contacts()).isEqualTo(4);
        assertThat(facts(account.fromUs())).containsExactly("article");
        assertThat(facts(account.fromThem())).containsExactly("hint", "favour");
    }

    @Test
    void V3_each_contact_has_a_balance_and_what_took_place_with_two_counts_for_both() {
        assertThat(balance(exchanged(), ANN).balance()).isEqualTo(1);
        assertThat(balance(exchanged(), ANN).contacts()).isEqualTo(2);
        assertThat(balance(exchanged(), BEN).balance()).isEqualTo(-2);
        assertThat(balance(exchanged(), BEN).contacts()).isEqualTo(3);
    }

    @Test
    void V3_amounts_are_summed_by_currency_where_somebody_gave_them() {
        Story story = exchanged()
                .tell("gift", InteractionFact.valueGiven(ANN, ValueKind.GIFT, Money.of("12.50", "EUR")))
                .tell("tickets", InteractionFact.valueGiven(BEN, ValueKind.GIFT, Money.of("30.00", "CHF")))
                .tell("wine", InteractionFact.valueGiven(BEN, ValueKind.GIFT, Money.of("20.00", "CHF")));
        assertThat(balance(story).worthFromUs()).containsExactly(Money.of("50.00", "CHF"), Money.of("12.50", "EUR"));
        assertThat(balance(story).worthFromThem()).containsExactly(Money.of("40.00", "EUR"));
        assertThat(balance(story, ANN).worthFromUs()).containsExactly(Money.of("12.50", "EUR"));
    }

    @Test
    void V3_after_twelve_months_at_the_same_local_time_it_counts_no_more() {
        Story story = exchanged();
        assertThat(facts(balance(story.on(LocalDate.of(2027, 6, 2), "09:59")).fromUs()))
                .containsExactly("article");
        assertThat(balance(story.on(LocalDate.of(2027, 6, 2), "10:00")).fromUs())
                .isEmpty();
    }

    @Test
    void V3_what_they_bought_is_paid_for_and_a_call_in_vain_is_no_contact() {
        Story story = Story.customer(MONDAY).on(TUESDAY).tell("call", tried(), ANN);
        assertThat(balance(story).contacts()).isZero();
        assertThat(balance(story).isOwed()).isFalse();
    }

    @Test
    void V3_zero_or_less_after_three_contacts_is_a_finding() {
        Story story =
                Story.prospect(MONDAY).on(TUESDAY).tell("first", met(), ANN).tell("second", met(), ANN);
        assertThat(story.plan().findings()).isEmpty();
        story.on(WEDNESDAY).tell("hint", HINT, ANN);
        PlanFinding finding = story.plan().findings().get(0);
        assertThat(finding.kind()).isEqualTo(PlanFinding.Kind.VALUE_OWED);
        assertThat(finding.facts()).containsExactly(FactId.of("hint"));
        assertThat(finding.sentence())
                .isEqualTo("In the last 12 months we brought them something in 0 of 3 contacts, and they us in 1; "
                        + "bring them something of value.");
        story.on(THURSDAY).tell("article", wrote(ValueKind.ARTICLE), ANN).tell("advice", wrote(ValueKind.ADVICE), ANN);
        assertThat(story.plan().findings()).isEmpty();
    }

    private static Story checkedIn() {
        return Story.prospect(MONDAY)
                .on(TUESDAY)
                .tell("visit", met(), ANN)
                .on(WEDNESDAY)
                .tell("mail", Interaction.outbound(Channel.EMAIL), ANN)
                .tell("call in vain", tried(), ANN)
                .tell("their mail", heardFromThem(), ANN);
    }

    @Test
    void V3_F9_three_contacts_in_a_row_that_brought_nothing_say_so_in_the_next_reason() {
        Story story = checkedIn();
        PlanAssert.assertThat(story)
                .shows("F9")
                .says("No meaningful contact since 2026-06-03; bring ann something of value: "
                        + "social, article, news, introduction, advice, gift, favour.");
        story.on(FRIDAY).tell("another visit", met(), ANN);
        assertThat(facts(story.relationship().value().checkingIn(Optional.empty())))
                .containsExactly("visit", "mail", "another visit");
        PlanAssert.assertThat(story)
                .shows("F9")
                .says("No meaningful contact since 2026-06-05; bring ann something of value: "
                        + "social, article, news, introduction, advice, gift, favour. The last 3 contacts of ours brought "
                        + "nothing; bring something of value.");
    }

    @Test
    void V3_something_of_value_begins_the_row_anew_for_who_received_it() {
        Story story = checkedIn()
                .tell("ben", Facts.added(BEN, Role.USER))
                .on(FRIDAY)
                .tell("both", met(), ANN, BEN)
                .tell("gift", InteractionFact.valueGiven(ANN, ValueKind.GIFT));
        assertThat(story.relationship().value().checkingIn(Optional.empty())).isEmpty();
        assertThat(story.relationship().value().checkingIn(Optional.of(ANN))).isEmpty();
        assertThat(facts(story.relationship().value().checkingIn(Optional.of(BEN))))
                .containsExactly("both");
    }
}
