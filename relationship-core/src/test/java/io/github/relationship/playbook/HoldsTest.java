package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** P3 and P4: reasons to leave people alone, each with its scope, what it lets through, and its end. */
class HoldsTest {

    /** A prospect with a promotional line (F9), personal ones (birthdays) and a service one (F3), for Ann and Ben. */
    static Story everything(PartyKind kind) {
        return Story.opened(MONDAY, kind)
                .with(Playbook.standard().with(Facts.inEveryRung(Playbook.standard())))
                .tell("ann", added(ANN, Role.DECISION_MAKER))
                .tell("ben", added(BEN, Role.USER))
                .tell("qualified", AccountFact.qualified())
                .tell("ann's day", birthday(ANN, 6, 12))
                .tell("ben's day", birthday(BEN, 6, 13))
                .tell("order-1", bought())
                .tell("truck-1", delivered("order-1"))
                .tell("visit", met(), ANN, BEN)
                .on(TUESDAY);
    }

    private static Story company() {
        return everything(PartyKind.COMPANY);
    }

    private static Fact closed() {
        return ComplaintFact.closed(FactId.of("complaint"), ComplaintFact.Ending.VERIFIED);
    }

    private static Fact bereaved() {
        return new HoldFact.Placed(HoldFact.Kind.BEREAVEMENT, Optional.of(ANN), Optional.empty(), new TreeSet<>());
    }

    @Test
    void P3_nothing_is_held_without_a_reason() {
        assertThat(company()).shows("F9").addresses(ANN);
        assertThat(company()).shows("birthday", ANN);
        assertThat(company()).shows("birthday", BEN);
        assertThat(company()).shows("F3").addresses(ANN);
    }

    @Test
    void P3_an_open_complaint_lets_service_through_to_who_complained_and_personal_too_to_the_others() {
        Story story = company().tell("complaint", ComplaintFact.opened(ANN));
        assertThat(story).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story).shows("F4.apology").addresses(ANN);
        assertThat(story).shows("birthday").addresses(BEN);
    }

    @Test
    void P4_it_holds_what_is_promotional_for_the_whole_account() {
        Story story = company().tell("complaint", ComplaintFact.opened(BEN));
        assertThat(story).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story).shows("birthday").addresses(ANN);
    }

    @Test
    void P3_a_minor_one_holds_for_who_complained_only() {
        Story story = company().tell("complaint", ComplaintFact.openedMinor(BEN));
        assertThat(story).shows("F9").addresses(ANN);
        assertThat(story).shows("birthday").addresses(ANN);
    }

    @Test
    void P3_one_of_nobody_in_particular_holds_what_is_promotional() {
        Story story = company().tell("complaint", ComplaintFact.openedByAccount());
        assertThat(story).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story).shows("birthday", ANN);
        assertThat(story).shows("birthday", BEN);
    }

    @Test
    void P3_a_next_step_agreed_after_it_was_opened_goes_through_and_one_agreed_before_does_not() {
        Story before = company().tell("agreed", metAndAgreed(FRIDAY), ANN).on(WEDNESDAY);
        assertThat(before.tell("complaint", ComplaintFact.opened(ANN))).holdsBack("F2", HeldBackCode.HOLD);
        assertThat(before.on(WEDNESDAY, "11:00").tell("again", metAndAgreed(FRIDAY), ANN))
                .shows("F2");
    }

    @Test
    void P3_what_is_agreed_with_a_colleague_since_lets_nothing_else_through() {
        Story story = company()
                .tell("agreed", metAndAgreed(FRIDAY), ANN)
                .on(WEDNESDAY)
                .tell("complaint", ComplaintFact.opened(ANN))
                .on(WEDNESDAY, "11:00")
                .tell("with ben", metAndAgreed(FRIDAY), BEN);
        assertThat(story).holdsBack("F2", ANN, HeldBackCode.HOLD);
        assertThat(story).shows("F2", BEN);
    }

    @Test
    void P3_closed_it_frees_itself_what_is_promotional_seven_days_later() {
        Story story = company()
                .tell("complaint", ComplaintFact.opened(ANN))
                .on(WEDNESDAY)
                .tell("closed", closed());
        assertThat(story).shows("birthday", ANN);
        assertThat(story.on(NEXT_WEDNESDAY, "09:59")).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story.on(NEXT_WEDNESDAY, "10:00")).shows("F9");
    }

    @Test
    void P3_an_item_moves_when_all_its_holds_are_gone() {
        Story story = company()
                .tell("complaint", ComplaintFact.opened(ANN))
                .tell("another", ComplaintFact.opened(BEN))
                .on(WEDNESDAY)
                .tell("closed", closed());
        assertThat(story.on(NEXT_WEDNESDAY)).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story).shows("birthday").addresses(ANN);
    }

    @Test
    void P3_bereavement_holds_all_to_that_person_for_sixty_days_and_service_too() {
        Story story = company().tell("bereaved", bereaved());
        assertThat(story).holdsBack("F3", HeldBackCode.HOLD);
        assertThat(story).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story).shows("birthday").addresses(BEN);
        assertThat(story.on(TUESDAY.plusDays(60), "09:59")).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story.on(TUESDAY.plusDays(60), "10:00")).shows("F9");
    }

    @Test
    void P3_in_a_household_it_holds_for_all_members() {
        Story story = everything(PartyKind.HOUSEHOLD).tell("bereaved", bereaved());
        assertThat(story).asksNotFor("birthday");
        assertThat(story).asksNotFor("F9");
    }

    @Test
    void P3_a_legal_hold_lets_through_tasks_only_until_it_is_lifted() {
        Story story = company().tell("legal", HoldFact.placed(HoldFact.Kind.LEGAL));
        assertThat(story).asksNotFor("birthday");
        assertThat(story).holdsBack("F3", HeldBackCode.HOLD);
        assertThat(story).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story.on(TUESDAY.plusDays(300))).holdsBack("F9", HeldBackCode.HOLD);
        Story lifted = company()
                .tell("legal", HoldFact.placed(HoldFact.Kind.LEGAL))
                .tell("lifted", HoldFact.lifted(FactId.of("legal")));
        assertThat(lifted).shows("F3");
    }

    @Test
    void P3_do_not_disturb_holds_for_that_person_until_the_stated_instant() {
        Instant noon = Instant.parse("2026-06-10T12:00:00Z");
        Story story = company().tell("quiet", HoldFact.placed(HoldFact.Kind.DO_NOT_DISTURB, ANN, noon));
        assertThat(story).holdsBack("F3", HeldBackCode.HOLD);
        assertThat(story).shows("birthday").addresses(BEN);
        assertThat(story.at(noon.minusNanos(1_000))).holdsBack("F3", HeldBackCode.HOLD);
        assertThat(story.at(noon)).shows("F3");
    }
}
