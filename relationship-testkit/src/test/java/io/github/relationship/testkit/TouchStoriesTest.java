package io.github.relationship.testkit;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.EMAIL;
import static io.github.relationship.history.Channel.POST;
import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.Purpose.PROMOTIONAL;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.history.Role.USER;
import static io.github.relationship.plan.HeldBackCode.DECEASED;
import static io.github.relationship.plan.HeldBackCode.DEPARTED;
import static io.github.relationship.plan.HeldBackCode.HOLD;
import static io.github.relationship.plan.HeldBackCode.NO_CONSENT;
import static io.github.relationship.plan.HeldBackCode.REFUSED;
import static io.github.relationship.testkit.Scenario.scenario;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RuleId;
import org.junit.jupiter.api.Test;

/** Light contacts, and what holds them back. */
class TouchStoriesTest {

    /** Customers since Monday, 2 March 2026; Ann decides, Ben uses. */
    private static Scenario customer() {
        return scenario()
                .playbook(FewRules.PLAYBOOK)
                .at("2026-03-02")
                .opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .contact("ben", USER)
                .purchased("order-1", "250.00", "EUR");
    }

    @Test
    void P2_the_newsletter_wants_a_yes() {
        customer()
                .thenHeldBack("newsletter/ann", NO_CONSENT)
                .granted("ann", EMAIL, PROMOTIONAL)
                .thenNotHeldBack("newsletter/ann")
                .thenPlan()
                .has("newsletter/ann")
                .dueOn("2026-04-01")
                .latestOn("2026-04-15")
                .through(EMAIL)
                .hasNot("newsletter/ben")
                .refused("ann", EMAIL)
                .thenHeldBack("newsletter/ann", REFUSED);
    }

    @Test
    void P4_an_open_complaint_holds_what_is_promotional_and_lets_it_go_7_days_after_closing() {
        customer()
                .granted("ben", EMAIL, PROMOTIONAL)
                .at("2026-03-20")
                .complained("complaint-1", "ann")
                .thenHeldBack("newsletter/ben", HOLD)
                .at("2026-03-30")
                .complaintClosed("complaint-1", ComplaintFact.Ending.VERIFIED)
                .timePassesUntil("2026-04-02")
                .thenHeldBack("newsletter/ben", HOLD)
                .thenAgendaOf("sam")
                .isEmpty()
                .timePassesUntil("2026-04-06T08:59:59.999999")
                .thenHeldBack("newsletter/ben", HOLD)
                .timePassesUntil("2026-04-06T09:00")
                .thenNotHeldBack("newsletter/ben")
                .thenAgendaOf("sam")
                .isExactly("newsletter/ben[2026-04-01]");
    }

    @Test
    void P3_who_complained_gets_no_birthday_card_and_the_colleague_does() {
        customer()
                .birthday("ann", "05-12")
                .birthday("ben", "05-13")
                .complained("complaint-1", "ann")
                .thenHeldBack("birthday/ann", HOLD)
                .thenPlan()
                .has("birthday/ben")
                .through(POST);
    }

    @Test
    void P5_nobody_writes_to_who_has_died_or_left() {
        customer()
                .birthday("ann", "05-12")
                .birthday("ben", "05-13")
                .fact(ContactFact.died(ContactId.of("ann")))
                .fact(ContactFact.departed(ContactId.of("ben")))
                .thenHeldBack("birthday/ann", DECEASED)
                .thenHeldBack("birthday/ben", DEPARTED);
    }

    @Test
    void T7_a_birthday_card_is_written_early_enough_to_arrive_on_the_day() {
        customer()
                .birthday("ann", "05-12")
                .thenPlan()
                .has("birthday/ann[birthday-of-ann-2026]")
                .through(POST)
                .dueOn("2026-05-05")
                .latestOn("2026-05-07")
                .worthDoingUntil("2026-05-15")
                .because("ann has a birthday on 2026-05-12.");
    }

    @Test
    void T7_a_birthday_that_is_noticed_too_late_for_a_card_becomes_an_email_on_the_day() {
        customer()
                .at("2026-05-08")
                .birthday("ann", "05-12")
                .thenPlan()
                .has("birthday/ann")
                .through(EMAIL)
                .dueOn("2026-05-12")
                .latestOn("2026-05-12")
                .refused("ann", EMAIL)
                .thenPlan()
                .has("birthday/ann")
                .through(CALL)
                .dueOn("2026-05-12");
    }

    @Test
    void T8_on_a_closed_day_it_is_done_on_the_working_day_before() {
        customer()
                .at("2026-05-08")
                .birthday("ann", "05-10")
                .thenPlan()
                .has("birthday/ann")
                .through(EMAIL)
                .dueOn("2026-05-08");
    }

    @Test
    void T9_a_birthday_card_that_was_sent_is_done_for_its_year() {
        customer()
                .birthday("ann", "05-12")
                .at("2026-05-05")
                .thenAgendaOf("sam")
                .isExactly("birthday/ann")
                .fact(TouchSent.builder()
                        .contact(ContactId.of("ann"))
                        .channel(POST)
                        .rule(RuleId.of("birthday"))
                        .build())
                .thenAgendaOf("sam")
                .isEmpty()
                .thenPlan()
                .has("birthday/ann[birthday-of-ann-2027]")
                .dueOn("2027-05-05");
    }

    @Test
    void T9_a_birthday_that_was_missed_is_belated_for_3_days_and_then_next_year_s() {
        customer()
                .birthday("ann", "05-12")
                .timePassesUntil("2026-05-15")
                .thenAgendaOf("sam")
                .has("birthday/ann")
                .isLate()
                .through(EMAIL)
                .timePassesUntil("2026-05-16")
                .thenAgendaOf("sam")
                .isEmpty()
                .thenPlan()
                .has("birthday/ann[birthday-of-ann-2027]");
    }

    @Test
    void C1_days_begin_where_the_scenario_plays() {
        scenario()
                .in("Pacific/Auckland")
                .at("2026-05-01")
                .opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .purchased("order-1", "1.00", "NZD")
                .thanked("ann", POST)
                .birthday("ann", "05-12")
                .timePassesUntil("2026-05-04T23:59:59")
                .thenAgendaOf("sam")
                .isEmpty()
                .timePassesUntil("2026-05-04T12:00Z")
                .thenAgendaOf("sam")
                .isExactly("birthday/ann");
    }
}
