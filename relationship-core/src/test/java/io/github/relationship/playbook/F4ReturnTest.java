package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.cancelled;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.returned;
import static io.github.relationship.playbook.Facts.satisfied;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.ComplaintOpened;
import io.github.relationship.history.Fact;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** F4, F3: what came back before anybody asked about it asks what went wrong, in the place of the ROF call. */
class F4ReturnTest {

    private static Story delivery() {
        return Story.customer(MONDAY).on(TUESDAY).tell("truck", delivered("order-1"));
    }

    private static Story twoDeliveries() {
        return delivery().tell("order-2", bought()).tell("truck-2", delivered("order-2"));
    }

    private static Story comesBack() {
        return delivery().on(WEDNESDAY).tell("back", returned("order-1"));
    }

    @Test
    void F4_what_came_back_wholly_asks_what_went_wrong_on_the_same_working_day_or_the_next() {
        assertThat(delivery()).shows("F3");
        assertThat(comesBack())
                .hasNothingOf("F3")
                .shows("F4.went-wrong")
                .hasKey("acme/F4/went-wrong//back")
                .addresses(ANN)
                .isDue(WEDNESDAY)
                .isLateAfter(THURSDAY)
                .isNeverGone()
                .says("1 purchase came back on 2026-06-03; ask ann what went wrong.");
    }

    @Test
    void F4_one_question_is_about_all_that_came_back() {
        Story story = twoDeliveries()
                .on(WEDNESDAY)
                .tell("back", returned("order-1"))
                .on(THURSDAY)
                .tell("back-2", returned("order-2"));
        assertThat(story)
                .shows("F4.went-wrong")
                .hasKey("acme/F4/went-wrong//back")
                .names("back", "back-2");
    }

    @Test
    void F4_a_part_that_came_back_leaves_the_call_about_the_rest() {
        assertThat(delivery()
                        .on(WEDNESDAY)
                        .tell("part", PurchaseFact.returned(FactId.of("order-1"), Money.of("10.00", "EUR"))))
                .hasNothingOf("F4.went-wrong")
                .shows("F3");
    }

    @Test
    void F4_what_was_never_delivered_or_was_called_off_asks_nothing() {
        assertThat(Story.customer(MONDAY).on(WEDNESDAY).tell("back", returned("order-1")))
                .hasNothingOf("F4.went-wrong");
        assertThat(delivery().on(WEDNESDAY).tell("off", cancelled("order-1"))).hasNothingOf("F4.went-wrong");
        assertThat(Story.customer(MONDAY)
                        .on(WEDNESDAY)
                        .tell("back", returned("order-1"))
                        .on(THURSDAY)
                        .tell("truck", delivered("order-1")))
                .hasNothingOf("F4.went-wrong");
    }

    @Test
    void F4_who_was_asked_or_has_complained_has_said_what_went_wrong() {
        assertThat(delivery().tell("heard", satisfied()).on(WEDNESDAY).tell("back", returned("order-1")))
                .hasNothingOf("F4.went-wrong");
        assertThat(comesBack().on(THURSDAY).tell("angry", complained(ANN)))
                .hasNothingOf("F4.went-wrong")
                .shows("F4.apology");
        assertThat(comesBack().on(THURSDAY).tell("heard", Facts.unsatisfied())).hasNothingOf("F4.went-wrong");
    }

    @Test
    void F4_what_they_said_before_they_had_it_or_of_something_else_says_nothing_of_it() {
        assertThat(Story.customer(MONDAY)
                        .tell("heard", satisfied())
                        .on(TUESDAY)
                        .tell("truck", delivered("order-1"))
                        .on(WEDNESDAY)
                        .tell("back", returned("order-1")))
                .shows("F4.went-wrong");
        assertThat(Story.customer(MONDAY)
                        .tell("angry", complained(ANN))
                        .on(TUESDAY)
                        .tell("truck", delivered("order-1"))
                        .on(WEDNESDAY)
                        .tell("back", returned("order-1")))
                .shows("F4.went-wrong");
        Story another = twoDeliveries();
        assertThat(another.on(WEDNESDAY).tell("angry", complainedOf("order-2")).tell("back", returned("order-1")))
                .shows("F4.went-wrong");
        assertThat(another.on(THURSDAY).tell("angry, too", complainedOf("order-1")))
                .hasNothingOf("F4.went-wrong");
    }

    private static Fact complainedOf(String order) {
        return ComplaintOpened.builder().contact(ANN).addAbout(FactId.of(order)).build();
    }

    @Test
    void F4_what_came_back_first_names_the_question_whichever_was_bought_first() {
        Story story = twoDeliveries()
                .on(WEDNESDAY)
                .tell("back-2", returned("order-2"))
                .on(THURSDAY)
                .tell("back", returned("order-1"));
        assertThat(story)
                .shows("F4.went-wrong")
                .hasKey("acme/F4/went-wrong//back-2")
                .names("back-2", "back");
    }

    @Test
    void F4_done_it_is_asked_again_only_for_what_comes_back_later() {
        Story story = comesBack();
        story.on(THURSDAY).tell("done", Facts.completed(story.keyOf("F4.went-wrong")));
        assertThat(story).hasNothingOf("F4.went-wrong");
        story.tell("order-2", bought()).tell("truck-2", delivered("order-2"));
        assertThat(story.on(FRIDAY).tell("back-2", returned("order-2")))
                .shows("F4.went-wrong")
                .hasKey("acme/F4/went-wrong//back-2")
                .names("back-2");
    }

    @Test
    void F4_F21_heard_of_late_it_starts_anew_for_ninety_days() {
        assertThat(delivery().on(NEXT_MONDAY).tellLate("back", WEDNESDAY, returned("order-1")))
                .shows("F4.went-wrong")
                .isDue(NEXT_MONDAY)
                .isLateAfter(NEXT_MONDAY.plusDays(1));
        assertThat(delivery().on(LocalDate.of(2026, 9, 7)).tellLate("back", WEDNESDAY, returned("order-1")))
                .holdsBack("F4.went-wrong", HeldBackCode.PAST_WHEN_KNOWN);
    }
}
