package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.boughtSomethingNew;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.inUse;
import static io.github.relationship.playbook.Facts.returned;
import static io.github.relationship.playbook.Facts.satisfied;
import static io.github.relationship.playbook.Facts.unsatisfied;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.KIM;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.history.Channel;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.rof.RofCalls;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F3: the ROF call after a delivery, its window and its end. */
class F3RofCallTest {

    private static Story deliveredOn(LocalDate day) {
        return Story.customer(day).on(day).tell("truck-1", delivered("order-1"));
    }

    @Test
    void F3_a_delivery_asks_for_a_call_after_five_to_fifteen_working_days_and_not_before_two() {
        assertThat(deliveredOn(MONDAY))
                .shows("F3")
                .isDue(NEXT_MONDAY)
                .isLateAfter(NEXT_MONDAY.plusWeeks(2))
                .isGoneAfter(MONDAY.plusWeeks(7))
                .mustNotBeDoneBefore(WEDNESDAY)
                .addresses(ANN)
                .isBy(Channel.CALL)
                .isDoneBy(SAM)
                .names("order-1")
                .hasKey("acme/F3///order-1")
                .says("1 purchase in use since 2026-06-01; ask ann how satisfied they are.");
    }

    @ParameterizedTest(name = "delivered {0} {1}: from {2}, late after {3}, gone after {4}")
    @CsvSource({
        // a minute before the week closes, at its close, after it
        "2026-06-05, 17:59, 2026-06-12, 2026-06-26, 2026-07-24",
        "2026-06-05, 18:00, 2026-06-15, 2026-06-29, 2026-07-27",
        "2026-06-05, 18:30, 2026-06-15, 2026-06-29, 2026-07-27",
        "2026-06-06, 11:00, 2026-06-15, 2026-06-29, 2026-07-27",
        "2026-06-08, 00:00, 2026-06-15, 2026-06-29, 2026-07-27",
    })
    void C6_day_zero_is_a_working_day(String day, String time, LocalDate due, LocalDate latest, LocalDate gone) {
        Story story = Story.customer(MONDAY).on(LocalDate.parse(day), time).tell("truck-1", delivered("order-1"));
        assertThat(story).shows("F3").isDue(due).isLateAfter(latest).isGoneAfter(gone);
    }

    @Test
    void F3_in_use_counts_rather_than_delivered_and_the_line_stays_the_same() {
        Story story = deliveredOn(MONDAY);
        var key = story.keyOf("F3");
        assertThat(story.on(THURSDAY).tell("running", inUse("order-1")))
                .shows("F3")
                .isDue(THURSDAY.plusWeeks(1))
                .hasKey(key.toString());
    }

    @Test
    void F3_satisfaction_heard_after_it_ends_it_and_before_it_does_not() {
        Story story = deliveredOn(MONDAY).on(NEXT_MONDAY);
        assertThat(story.tellLate("early", MONDAY.minusDays(1), satisfied())).shows("F3");
        assertThat(story.tell("heard", satisfied())).hasNothingOf("F3");
        assertThat(deliveredOn(MONDAY).on(NEXT_MONDAY).tell("heard", unsatisfied()))
                .hasNothingOf("F3");
    }

    @Test
    void F3_what_came_into_use_after_the_call_was_covered_by_it() {
        Story story = deliveredOn(MONDAY).on(NEXT_MONDAY).tell("heard", satisfied());
        assertThat(story.on(NEXT_TUESDAY).tell("running", inUse("order-1"))).hasNothingOf("F3");
    }

    @Test
    void F3_nothing_is_asked_of_what_came_back_wholly_or_was_cancelled() {
        assertThat(deliveredOn(MONDAY).on(TUESDAY).tell("back", returned("order-1")))
                .hasNothingOf("F3");
        assertThat(deliveredOn(MONDAY).on(TUESDAY).tell("off", PurchaseFact.cancelled(FactId.of("order-1"))))
                .hasNothingOf("F3");
        var half = PurchaseFact.returned(FactId.of("order-1"), Money.of("50.00", "EUR"));
        assertThat(deliveredOn(MONDAY).on(TUESDAY).tell("half", half)).shows("F3");
    }

    @Test
    void F3_not_in_use_no_call() {
        assertThat(Story.customer(MONDAY).on(NEXT_MONDAY)).hasNothingOf("F3");
    }

    @Test
    void F3_the_next_call_is_due_no_earlier_than_sixty_days_after_one_and_moves_as_a_whole() {
        Story story = deliveredOn(MONDAY)
                .tell("heard", satisfied())
                .on(TUESDAY, "09:00")
                .tell("order-2", Facts.bought())
                .tell("truck-2", delivered("order-2"));
        assertThat(story)
                .shows("F3")
                .isDue(LocalDate.of(2026, 7, 31))
                .isLateAfter(LocalDate.of(2026, 8, 14))
                .isGoneAfter(LocalDate.of(2026, 9, 11));
    }

    @Test
    void F3_sixty_days_that_end_on_a_closed_day_end_on_the_next_working_day() {
        Story story = deliveredOn(TUESDAY)
                .tell("heard", satisfied())
                .on(WEDNESDAY)
                .tell("order-2", Facts.bought())
                .tell("truck-2", delivered("order-2"));
        assertThat(story).shows("F3").isDue(LocalDate.of(2026, 8, 3));
    }

    @Test
    void F3_what_is_new_to_them_waits_for_no_sixty_days() {
        Story story = deliveredOn(MONDAY)
                .tell("heard", satisfied())
                .on(TUESDAY)
                .tell("order-2", boughtSomethingNew())
                .tell("truck-2", delivered("order-2"));
        assertThat(story).shows("F3").isDue(NEXT_TUESDAY);
    }

    @Test
    void F21_a_delivery_known_late_is_asked_about_from_then_on_within_ninety_days() {
        Story story = Story.customer(MONDAY).on(MONDAY.plusDays(90), "09:59");
        assertThat(story.tellLate("truck-1", MONDAY, delivered("order-1")))
                .shows("F3")
                .isDue(LocalDate.of(2026, 8, 31)) // a Sunday's next working day
                .isLateAfter(LocalDate.of(2026, 9, 14));
        Story tooLate = Story.customer(MONDAY).on(MONDAY.plusDays(90), "10:00");
        assertThat(tooLate.tellLate("truck-1", MONDAY, delivered("order-1")))
                .holdsBack("F3", HeldBackCode.PAST_WHEN_KNOWN);
    }

    @Test
    void C6_it_expires() {
        LocalDate last = MONDAY.plusWeeks(7);
        assertThat(deliveredOn(MONDAY).on(last, "23:59")).shows("F3");
        assertThat(deliveredOn(MONDAY).on(last.plusDays(1), "00:00")).holdsBack("F3", HeldBackCode.EXPIRED);
    }

    @Test
    void A7_the_owner_calls_whoever_delivered() {
        assertThat(Story.customer(MONDAY).by(KIM).on(FRIDAY).tell("truck-1", delivered("order-1")))
                .shows("F3")
                .isDoneBy(SAM);
    }

    @Test
    void F3_where_deliveries_are_not_reported_it_is_in_use_so_many_days_after_the_purchase() {
        Playbook playbook = Playbook.standard().with(RofCalls.inUseAfter(7));
        Story story = Story.customer(MONDAY).with(playbook);
        assertThat(story)
                .shows("F3")
                .isDue(NEXT_MONDAY.plusWeeks(1))
                .hasKey("acme/F3///order-1")
                .says("1 purchase in use since 2026-06-08; ask ann how satisfied they are.");
        assertThat(story.on(NEXT_TUESDAY).tell("heard", satisfied())).hasNothingOf("F3");
        Story asked = Story.customer(MONDAY).with(playbook).on(TUESDAY).tell("heard", satisfied());
        assertThat(asked).shows("F3"); // it was not in use yet
    }

    @Test
    void F3_what_is_not_in_use_yet_is_not_named() {
        Story story = Story.customer(MONDAY)
                .with(Playbook.standard().with(RofCalls.inUseAfter(7)))
                .on(NEXT_MONDAY)
                .tell("order-2", Facts.bought());
        assertThat(story.on(NEXT_WEDNESDAY)).shows("F3").names("order-1");
        assertThat(story.on(NEXT_MONDAY.plusWeeks(1))).shows("F3").names("order-1", "order-2");
    }
}
