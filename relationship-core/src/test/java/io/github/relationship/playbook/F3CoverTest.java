package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.boughtSomethingNew;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.rescheduled;
import static io.github.relationship.playbook.Facts.returned;
import static io.github.relationship.playbook.Facts.satisfied;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;

import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.WindowRule;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.rule.Cause;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** F3: one call covers all that was delivered before it, and what comes after it has ended begins the next. */
class F3CoverTest {

    private static final LocalDate EXPIRES_AFTER = MONDAY.plusWeeks(7);

    private static Story deliveredOnMonday() {
        return Story.customer(MONDAY)
                .on(MONDAY)
                .tell("truck-1", delivered("order-1"))
                .tell("order-2", bought());
    }

    @Test
    void F3_one_call_covers_all_that_was_delivered_before_it_and_lists_them() {
        assertThat(deliveredOnMonday().on(TUESDAY).tell("truck-2", delivered("order-2")))
                .shows("F3")
                .isDue(NEXT_MONDAY)
                .names("order-1", "order-2")
                .hasKey("acme/F3///order-1")
                .says("2 purchases in use since 2026-06-01; ask ann how satisfied they are.");
    }

    @Test
    void F3_with_a_window_of_ones_own_the_call_covers_what_that_window_allows() {
        Rule within = Cause.builder()
                .from((Cause) RofCalls.afterDelivery())
                .window(WindowRule.workingDays(1, 3).expiresAfter(5))
                .build();
        Story story = deliveredOnMonday().with(Playbook.standard().with(within));
        // What arrived on Monday is over a week later: the call asks about the second delivery alone, and is named by
        // it.
        assertThat(story.on(NEXT_TUESDAY).tell("truck-2", delivered("order-2")))
                .shows("F3")
                .isDue(NEXT_TUESDAY.plusDays(1))
                .names("order-2")
                .hasKey("acme/F3///order-2");
    }

    @Test
    void F3_it_covers_no_more_what_came_back() {
        Story story = deliveredOnMonday()
                .on(TUESDAY)
                .tell("truck-2", delivered("order-2"))
                .tell("back", returned("order-1"));
        assertThat(story).shows("F3").isDue(NEXT_TUESDAY).names("order-2");
    }

    @Test
    void F3_a_delivery_on_the_last_day_joins_and_one_after_expiry_begins_the_next_call() {
        assertThat(deliveredOnMonday().on(EXPIRES_AFTER, "23:59").tell("truck-2", delivered("order-2")))
                .shows("F3")
                .names("order-1", "order-2");
        assertThat(deliveredOnMonday().on(EXPIRES_AFTER.plusDays(1), "00:00").tell("truck-2", delivered("order-2")))
                .shows("F3")
                .isDue(EXPIRES_AFTER.plusDays(8))
                .names("order-2")
                .hasKey("acme/F3///order-2");
    }

    @Test
    void F3_where_one_thing_is_new_to_them_the_call_is_due_as_that_asks() {
        Story story = Story.customer(MONDAY)
                .tell("heard", satisfied())
                .on(TUESDAY)
                .tell("order-2", bought())
                .tell("truck-2", delivered("order-2"));
        assertThat(story).shows("F3").isDue(LocalDate.of(2026, 7, 31));
        LocalDate july = LocalDate.of(2026, 7, 23);
        assertThat(story.on(july).tell("order-3", boughtSomethingNew()).tell("truck-3", delivered("order-3")))
                .shows("F3")
                .isDue(LocalDate.of(2026, 7, 30))
                .names("order-2", "order-3")
                .hasKey("acme/F3///order-2");
    }

    @Test
    void F3_a_call_that_the_sixty_days_moved_is_open_until_its_own_expiry() {
        Story story = Story.customer(MONDAY)
                .tell("heard", satisfied())
                .on(TUESDAY)
                .tell("order-2", bought())
                .tell("order-3", bought())
                .tell("truck-2", delivered("order-2"))
                .on(LocalDate.of(2026, 8, 3))
                .tell("truck-3", delivered("order-3"));
        assertThat(story).shows("F3").names("order-2", "order-3").hasKey("acme/F3///order-2");
    }

    @Test
    void F3_an_appointment_moves_the_whole_window_and_keeps_the_call_open() {
        Story story = deliveredOnMonday();
        LocalDate august = LocalDate.of(2026, 8, 3);
        story.on(TUESDAY).tell("appointment", rescheduled(story.keyOf("F3"), august));
        assertThat(story).shows("F3").isDue(august).isLateAfter(august.plusDays(14));
        assertThat(story.on(august.minusDays(3)).tell("truck-2", delivered("order-2")))
                .shows("F3")
                .isDue(august)
                .names("order-1", "order-2");
    }

    @Test
    void F3_what_arrives_after_a_call_was_closed_by_its_own_word_begins_the_next() {
        Story story = deliveredOnMonday();
        story.on(NEXT_MONDAY).tell("done", completed(story.keyOf("F3")));
        assertThat(story).hasNothingOf("F3");
        assertThat(story.on(NEXT_TUESDAY).tell("truck-2", delivered("order-2")))
                .shows("F3")
                .names("order-2")
                .hasKey("acme/F3///order-2");
    }

    @Test
    void A2_a_dismissed_call_never_returns_but_for_a_new_delivery() {
        Story story = deliveredOnMonday();
        story.on(TUESDAY).tell("no", dismissed(story.keyOf("F3")));
        assertThat(story).holdsBack("F3", HeldBackCode.DISMISSED);
        assertThat(story.on(WEDNESDAY).tell("truck-2", delivered("order-2")))
                .shows("F3")
                .names("order-2");
    }

    @Test
    void F3_the_second_part_of_a_purchase_asks_again_after_its_call_was_done() {
        Story story = deliveredOnMonday();
        story.on(NEXT_MONDAY).tell("done", completed(story.keyOf("F3"))).tell("heard", satisfied());
        assertThat(story.on(NEXT_TUESDAY).tell("truck-1b", delivered("order-1")))
                .shows("F3")
                .names("order-1")
                .hasKey("acme/F3///truck-1b");
    }
}
