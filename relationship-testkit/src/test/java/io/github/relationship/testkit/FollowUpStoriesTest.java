package io.github.relationship.testkit;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.EMAIL;
import static io.github.relationship.history.Channel.POST;
import static io.github.relationship.history.Channel.VISIT;
import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.plan.HeldBackCode.DISQUALIFIED;
import static io.github.relationship.plan.HeldBackCode.NOT_IN_WORK;
import static io.github.relationship.plan.HeldBackCode.STAGE;
import static io.github.relationship.testkit.Scenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.RefusalCode;
import io.github.relationship.history.Retracted;
import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is owed because something happened or fell silent, told as it happens to a salesperson. */
class FollowUpStoriesTest {

    /** Monday, 5 January 2026. */
    private static Scenario suspect() {
        return scenario().at("2026-01-05").opened(COMPANY, "sam").contact("ann", DECISION_MAKER);
    }

    private static Scenario prospect() {
        return suspect().takenIntoWork().at("2026-01-06").qualified();
    }

    private static Scenario customer() {
        return prospect().at("2026-02-02").by("sam").purchased("order-1", "250.00", "EUR");
    }

    @Test
    void L3_from_suspect_to_client() {
        suspect()
                .thenRung("suspect")
                .at("2026-01-06")
                .takenIntoWork()
                .at("2026-01-20")
                .reachedOutTo("ann", VISIT)
                .thenAgendaOf("sam")
                .isExactly("F1/ann")
                .thanked("ann", POST)
                .thenAgendaOf("sam")
                .isEmpty()
                .at("2026-01-21")
                .qualified()
                .thenRung("prospect")
                .at("2026-02-02")
                .purchased("order-1", "250.00", "EUR")
                .thenRung("customer")
                .thenAgendaOf("sam")
                .isExactly("F1[order-1]")
                .thanked("ann", POST)
                .at("2026-02-04")
                .delivered("order-1")
                .at("2026-02-11")
                .thenAgendaOf("sam")
                .isExactly("F3")
                .satisfactionHeard(true)
                .thenAgendaOf("sam")
                .isEmpty()
                .at("2026-03-02")
                .purchased("order-2", "80.00", "EUR")
                .thenRung("customer")
                .at("2026-04-01")
                .purchased("order-3", "120.00", "EUR")
                .thenRung("client");
    }

    @Test
    void F9_a_suspect_is_left_alone_until_somebody_takes_it_into_work() {
        suspect()
                .thenPlan()
                .hasNot("F9")
                .thenHeldBack("F9", NOT_IN_WORK)
                .at("2026-01-06")
                .takenIntoWork()
                .thenPlan()
                .has("F9[start]")
                .dueOn("2026-01-22")
                .latestOn("2026-02-07")
                .neverExpires()
                .addressing("ann")
                .timePassesUntil("2026-01-19")
                .thenAgendaOf("sam")
                .isEmpty()
                .timePassesUntil("2026-01-22")
                .thenAgendaOf("sam")
                .isExactly("F15", "F9");
    }

    @Test
    void F9_a_meaningful_contact_counts_anew_and_a_customer_is_another_matter() {
        suspect()
                .takenIntoWork()
                .at("2026-01-19")
                .reachedOutTo("ann", CALL)
                .thenPlan()
                .has("F9")
                .dueOn("2026-02-02")
                .latestOn("2026-02-18")
                .at("2026-01-20")
                .purchased("order-1", "9.90", "EUR")
                .thenPlan()
                .hasNot("F9")
                .thenHeldBack("F9", STAGE);
    }

    @Test
    void F2_a_prospect_whom_we_met_is_asked_for_a_next_step_and_the_step_is_taken() {
        prospect()
                .at("2026-01-20")
                .reachedOutTo("ann", VISIT)
                .thanked("ann", POST)
                .thenPlan()
                .has("F2.agree")
                .dueOn("2026-01-22")
                .latestOn("2026-01-27")
                .at("2026-01-22")
                .agreedOnNextStep("ann", CALL, "2026-01-30")
                .thanked("ann", EMAIL)
                .thenPlan()
                .hasNot("F2.agree")
                .has("F2/ann")
                .dueOn("2026-01-30")
                .latestOn("2026-02-03")
                .because("The next step with ann was agreed for 2026-01-30.")
                .at("2026-01-29")
                .agreedOnNextStep("ann", CALL, "2026-03-02")
                .thanked("ann", EMAIL)
                .thenPlan()
                .isExactly("holiday-card/ann", "F2/ann", "F9", "useful-item/ann")
                .has("F2/ann")
                .dueOn("2026-03-02");
    }

    @Test
    void F3_every_delivery_is_followed_by_a_call_however_small_the_sale() {
        customer()
                .at("2026-02-04")
                .delivered("order-1")
                .thenPlan()
                .has("F3[order-1]")
                .dueOn("2026-02-11")
                .latestOn("2026-02-25")
                .worthDoingUntil("2026-03-25")
                .through(CALL)
                .addressing("ann")
                .onTheAgendaOf("sam")
                .because("1 purchase in use since 2026-02-04; ask ann how satisfied they are.")
                .timePassesUntil("2026-02-25")
                .thenAgendaOf("sam")
                .has("F3")
                .isNotLate()
                .timePassesUntil("2026-02-26")
                .thenAgendaOf("sam")
                .has("F3")
                .isLate();
    }

    @Test
    void F3_the_next_call_waits_until_60_days_after_the_last() {
        customer()
                .at("2026-02-04")
                .delivered("order-1")
                .at("2026-02-11")
                .satisfactionHeard(true)
                .at("2026-03-02")
                .purchased("order-2", "80.00", "EUR")
                .at("2026-03-04")
                .delivered("order-2")
                .thenPlan()
                .has("F3")
                .dueOn("2026-04-13");
    }

    @Test
    void F21_a_delivery_that_is_reported_late_is_not_late_at_once() {
        customer()
                .at("2026-03-16")
                .happenedAt("2026-02-04")
                .delivered("order-1")
                .thenAgendaOf("sam")
                .has("F3")
                .dueOn("2026-03-16")
                .latestOn("2026-03-30")
                .isNotLate();
    }

    @Test
    void L7_a_client_who_stops_buying_is_reviewed_and_does_not_fall() {
        customer()
                .at("2026-03-02")
                .purchased("order-2", "80.00", "EUR")
                .at("2026-04-01")
                .purchased("order-3", "120.00", "EUR")
                .thenRung("client")
                .timePassesUntil("2027-03-31")
                .thenPlan()
                .hasNot("F10")
                .timePassesUntil("2027-04-02")
                .thenRung("client")
                .thenPlan()
                .has("F10.step-down");
    }

    @Test
    void L12_nothing_is_planned_for_who_is_disqualified_and_a_purchase_reopens() {
        suspect()
                .takenIntoWork()
                .at("2026-01-12")
                .fact(AccountFact.disqualified("no budget this year"))
                .thenPlan()
                .isEmpty()
                .thenHeldBack("F9", DISQUALIFIED)
                .at("2026-02-02")
                .purchased("order-1", "250.00", "EUR")
                .delivered("order-1")
                .thenRung("customer")
                .thenPlan()
                .has("F3");
    }

    @Test
    void H5_a_meeting_that_is_retracted_leaves_the_silence_as_it_was() {
        suspect()
                .takenIntoWork()
                .at("2026-01-12")
                .factNamed("call", Interaction.outbound(CALL), "ann")
                .thenPlan()
                .has("F9[call]")
                .dueOn("2026-01-26")
                .fact(new Retracted(FactId.of("call"), "it was another Ann"))
                .thenPlan()
                .hasNot("F9[call]")
                .has("F9[start]")
                .dueOn("2026-01-21");
    }

    @Test
    void K5_a_fact_that_is_told_twice_happened_once() {
        Occurrence order = Occurrence.of(
                FactId.of("order-1"), Instant.parse("2026-02-02T09:00:00Z"), Purchased.of(Money.of("250.00", "EUR")));
        Scenario once = prospect().at("2026-02-02").occurrence(order);
        String plan = once.toString();

        assertThat(once.occurrence(order)).hasToString(plan);
        once.thenRefused(RefusalCode.SAME_ID_OTHER_CONTENT, it -> it.purchased("order-1", "250.01", "EUR"));
        assertThat(once).hasToString(plan);
    }

    @Test
    void G8_one_agenda_holds_the_lines_of_all_relationships_the_most_important_first() {
        scenario()
                .at("2026-01-05")
                .opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .takenIntoWork()
                .relationship("bolt")
                .opened(COMPANY, "sam")
                .contact("bea", DECISION_MAKER)
                .purchased("order-1", "250.00", "EUR")
                .delivered("order-1")
                .timePassesUntil("2026-01-20")
                .thenAgendaOf("sam")
                .isExactly("F1", "F3", "F15", "F14")
                .thenAgendaOf("kim")
                .isEmpty();
    }
}
