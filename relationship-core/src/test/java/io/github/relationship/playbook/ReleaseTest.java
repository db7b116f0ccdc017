package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.Facts.rescheduled;
import static io.github.relationship.playbook.Facts.wish;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.ReachableHours;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Release;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A5: a line is checked just before it is done. Ann agreed on Tuesday to hear from us on Friday, by phone. */
class ReleaseTest {

    private final Story story = Story.prospect(MONDAY)
            .on(TUESDAY)
            .tell("visit", metAndAgreed(FRIDAY), ANN)
            .on(FRIDAY);
    private final AgendaItem line = PlanAssert.assertThat(story).shows("F2").item();

    private Release release() {
        return story.playbook().release(line, story.relationship(), story.context());
    }

    private static Instant startOf(LocalDate day) {
        return Zones.startOfDay(day, BERLIN);
    }

    private static Release never(Release.Code code) {
        return new Release.Never(code, Optional.empty());
    }

    private static Release never(HeldBackCode why) {
        return new Release.Never(Release.Code.HELD_BACK, Optional.of(why));
    }

    private static Fact holdUntil(Instant until) {
        return new HoldFact.Placed(HoldFact.Kind.HOST, Optional.of(ANN), Optional.of(until), new TreeSet<>());
    }

    private static Arguments after(String what, Function<AgendaItem, List<Fact>> told, Release expected) {
        return Arguments.of(what, told, expected);
    }

    static Stream<Arguments> decisions() {
        return Stream.of(
                after("nothing", line -> List.of(), Release.GO),
                after("done", line -> List.of(completed(line.key())), never(Release.Code.NOT_PLANNED)),
                after("its cause is retracted", line -> List.of(retracted("visit")), never(Release.Code.NOT_PLANNED)),
                after("dismissed", line -> List.of(dismissed(line.key())), never(HeldBackCode.DISMISSED)),
                after("she died", line -> List.of(ContactFact.died(ANN)), never(HeldBackCode.DECEASED)),
                after("she left", line -> List.of(ContactFact.departed(ANN)), never(HeldBackCode.DEPARTED)),
                after(
                        "disqualified",
                        line -> List.of(AccountFact.disqualified("no")),
                        never(HeldBackCode.DISQUALIFIED)),
                after(
                        "she refuses all",
                        line -> List.of(ConsentDecided.refusedAltogether(ANN, "said so")),
                        never(HeldBackCode.REFUSED)),
                after(
                        "she refuses calls",
                        line -> List.of(ConsentDecided.refused(ANN, Channel.CALL, "said so")),
                        never(Release.Code.OTHERWISE)),
                after("legal", line -> List.of(HoldFact.placed(HoldFact.Kind.LEGAL)), never(HeldBackCode.HOLD)),
                after("she complained", line -> List.of(ComplaintFact.opened(ANN)), never(HeldBackCode.HOLD)),
                after(
                        "a hold that ends",
                        line -> List.of(holdUntil(startOf(NEXT_MONDAY))),
                        new Release.Later(
                                startOf(NEXT_MONDAY), Release.Code.HELD_BACK, Optional.of(HeldBackCode.HOLD))),
                after(
                        "two holds that end",
                        line -> List.of(holdUntil(startOf(NEXT_TUESDAY)), holdUntil(startOf(NEXT_MONDAY))),
                        new Release.Later(
                                startOf(NEXT_TUESDAY), Release.Code.HELD_BACK, Optional.of(HeldBackCode.HOLD))),
                after(
                        "one that ends and one that does not",
                        line -> List.of(holdUntil(startOf(NEXT_MONDAY)), HoldFact.placed(HoldFact.Kind.LEGAL)),
                        never(HeldBackCode.HOLD)),
                after(
                        "a hold that outlives it",
                        line -> List.of(holdUntil(startOf(MONDAY.plusDays(90)))),
                        never(HeldBackCode.HOLD)),
                after(
                        "snoozed",
                        line -> List.of(new ItemFact.Snoozed(line.key(), startOf(NEXT_MONDAY))),
                        new Release.Later(startOf(NEXT_MONDAY), Release.Code.NOT_YET, Optional.empty())),
                after(
                        "rescheduled",
                        line -> List.of(rescheduled(line.key(), NEXT_TUESDAY)),
                        new Release.Later(startOf(NEXT_TUESDAY), Release.Code.NOT_YET, Optional.empty())),
                after("somebody else comes", line -> List.of(added(BEN, Role.DECISION_MAKER)), Release.GO));
    }

    private static Fact retracted(String fact) {
        return new Retracted(FactId.of(fact), "told wrongly");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void A5_P2_what_came_up_since_it_was_planned_decides(
            String what, Function<AgendaItem, List<Fact>> told, Release expected) {
        int number = 0;
        for (Fact fact : told.apply(line)) {
            story.tell("since-" + number++, fact);
        }
        assertThat(release()).isEqualTo(expected);
    }

    @Test
    void A5_before_it_is_due_it_waits_and_gone_it_is_never_done() {
        story.on(THURSDAY);
        assertThat(release()).isEqualTo(new Release.Later(startOf(FRIDAY), Release.Code.NOT_YET, Optional.empty()));
        assertThat(story.on(NEXT_TUESDAY.plusDays(13)).judge().plan().find(line.key()))
                .isPresent();
        assertThat(release()).isEqualTo(Release.GO);
        story.at(line.window().expires().orElseThrow());
        assertThat(release()).isEqualTo(never(HeldBackCode.EXPIRED));
    }

    @Test
    void A5_a_task_waits_for_its_day_and_for_nobody() {
        Story promise = Story.customer(MONDAY)
                .tell("word", promised(ANN, FRIDAY))
                .tell("quiet", holdUntil(startOf(NEXT_MONDAY)))
                .tell(
                        "at night",
                        wish(ANN, PreferenceLearnt.Provenance.SAID)
                                .addReachable(new ReachableHours(
                                        EnumSet.allOf(DayOfWeek.class), LocalTime.of(1, 0), LocalTime.of(2, 0)))
                                .build())
                .on(TUESDAY);
        AgendaItem task = PlanAssert.assertThat(promise).shows("F7").item();
        assertThat(promise.release(task))
                .isEqualTo(new Release.Later(startOf(THURSDAY), Release.Code.NOT_YET, Optional.empty()));
        assertThat(promise.on(THURSDAY).release(task)).isEqualTo(Release.GO);
    }
}
