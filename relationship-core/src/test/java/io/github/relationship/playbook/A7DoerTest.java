package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BERLIN;
import static io.github.relationship.playbook.Story.KIM;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.PlanFinding;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A7: each line has somebody who does it, and where that is nobody, somebody else does and the plan says so. */
class A7DoerTest {

    private static final UserId LEE = UserId.of("lee");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static Desk desk(UserId user, boolean active) {
        return Desk.builder()
                .user(user)
                .time(WorkingTime.of(BERLIN, WorkCalendar.MONDAY_TO_FRIDAY))
                .active(active)
                .build();
    }

    private static Desk samLeft(Optional<UserId> deputy) {
        return Desk.builder().from(desk(SAM, false)).deputy(deputy).build();
    }

    /** Lines of all shapes: a next step that Lee agreed on, a call after delivery, an anniversary, silences, a review. */
    private static Story busy() {
        return Story.customer(MONDAY)
                .tell("truck-1", delivered("order-1"))
                .tell("birthday", Facts.birthday(ANN, 8, 1))
                .tell(
                        "strategy",
                        StrategySet.builder().reviewOn(MONDAY.plusWeeks(6)).build())
                .by(LEE)
                .on(TUESDAY)
                .tell("visit", metAndAgreed(FRIDAY), ANN)
                .with(Playbook.standard().with(Facts.inEveryRung(Playbook.standard())));
    }

    private static void assertDoneBy(Story story, UserId doer) {
        Assertions.assertThat(story.plan().items())
                .filteredOn(
                        item -> !Set.of("F1", "F2").contains(item.key().rule().value()))
                .allSatisfy(item -> {
                    Assertions.assertThat(item.doer()).isEqualTo(doer);
                    Assertions.assertThat(item.owner()).isEqualTo(SAM);
                })
                .extracting(item -> item.key().rule().value())
                .contains("F3", "F9", "F10");
    }

    @Test
    void A7_the_owner_does_it_and_there_is_nothing_to_find() {
        assertDoneBy(busy(), SAM);
        assertThat(busy()).shows("F2").isDoneBy(LEE);
        Assertions.assertThat(busy().plan().findings()).isEmpty();
    }

    @Test
    void A7_where_the_owner_has_left_the_deputy_does_it_and_a_finding_says_so() {
        Story story = busy().desk(samLeft(Optional.of(KIM))).defaultDoer(LEE);
        assertDoneBy(story, KIM);
        assertThat(story).shows("birthday").isDoneBy(KIM);
        Assertions.assertThat(story.plan().findings())
                .containsExactly(new PlanFinding(PlanFinding.Kind.OWNER_GONE, Optional.of(SAM), Optional.of(KIM)));
        Assertions.assertThat(story.plan().findings().get(0).sentence())
                .isEqualTo("The owner sam is no longer with us; kim does what is to be done until there is a new one.");
    }

    @Test
    void A7_without_a_deputy_who_is_with_us_the_tenants_default_does_it() {
        assertDoneBy(busy().desk(samLeft(Optional.empty())).defaultDoer(KIM), KIM);
        assertDoneBy(
                busy().desk(samLeft(Optional.of(LEE))).desk(desk(LEE, false)).defaultDoer(KIM), KIM);
    }

    @Test
    void A7_where_there_is_nobody_at_all_it_stays_with_the_owner_and_the_finding_says_so() {
        Story alone = busy().desk(samLeft(Optional.empty()));
        assertDoneBy(alone, SAM);
        Assertions.assertThat(alone.plan().findings().get(0).sentence())
                .isEqualTo("The owner sam is no longer with us; nobody does what is to be done: "
                        + "name a deputy, a default or a new owner.");
        Story allGone =
                busy().desk(samLeft(Optional.of(KIM))).desk(desk(KIM, false)).defaultDoer(KIM);
        assertDoneBy(allGone, SAM);
        assertThat(allGone).holdsBack("birthday", HeldBackCode.NO_PERSON);
        assertThat(allGone).holdsBack("keep-in-touch", HeldBackCode.NO_PERSON);
        Assertions.assertThat(allGone.plan().findings().get(0).instead()).isEmpty();
    }

    @Test
    void A7_who_caused_it_does_it_while_with_us_whatever_became_of_the_owner() {
        Story story = busy().desk(samLeft(Optional.of(KIM)));
        assertThat(story).shows("F2").isDoneBy(LEE);
        assertThat(story.desk(desk(LEE, false))).shows("F2").isDoneBy(KIM);
    }

    @Test
    void A7_C1_windows_are_of_the_days_of_who_does_it() {
        Desk kim = Desk.of(KIM, WorkingTime.of(NEW_YORK, WorkCalendar.MONDAY_TO_FRIDAY));
        Story story = busy().desk(samLeft(Optional.of(KIM))).desk(kim);
        assertThat(story).shows("F3").in(NEW_YORK).isDue(MONDAY.plusWeeks(1)).isLateAfter(MONDAY.plusWeeks(3));
        assertThat(story).shows("F9").in(NEW_YORK).isDue(TUESDAY.plusDays(14));
        assertThat(story).shows("F10.strategy").in(NEW_YORK).isDue(MONDAY.plusWeeks(8));
    }

    @Test
    void A7_a_new_owner_takes_over_and_the_finding_is_gone() {
        Story story = busy().desk(samLeft(Optional.of(KIM))).tell("handed over", AccountFact.ownerChanged(LEE));
        Assertions.assertThat(story.plan().findings()).isEmpty();
        Assertions.assertThat(story.plan().items()).extracting(AgendaItem::doer).containsOnly(LEE);
    }

    @Test
    void A1_nothing_planned_at_all_is_a_finding() {
        PlanFinding nothing = new PlanFinding(PlanFinding.Kind.NOTHING_PLANNED, Optional.empty(), Optional.empty());
        Assertions.assertThat(Story.suspect(MONDAY).plan().findings()).containsExactly(nothing);
        Assertions.assertThat(nothing.sentence()).isEqualTo("Nothing is planned at all.");
        Assertions.assertThat(Story.prospect(MONDAY).plan().findings()).isEmpty();
    }

    @Test
    void L12_that_nothing_is_planned_for_who_is_disqualified_is_none() {
        Story out = Story.prospect(MONDAY).tell("out", AccountFact.disqualified("no budget"));
        Assertions.assertThat(out.plan().items()).isEmpty();
        Assertions.assertThat(out.plan().findings()).isEmpty();
    }
}
