package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.heardFromThem;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.target;
import static io.github.relationship.playbook.Facts.tried;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F9 and H9: what goes unanswered makes us patient, and in the end asks whether to go on. */
class F9TriesTest {

    /** Tries on so many days in a row, from the day after the visit on. */
    private static Story triedFor(Story story, int days) {
        for (int i = 1; i <= days; i++) {
            story.on(TUESDAY.plusDays(i)).tell("try-" + i, Facts.tried(), ANN);
        }
        return story;
    }

    private static Story visited() {
        return Story.prospect(MONDAY).on(TUESDAY).tell("visit", met(), ANN);
    }

    @ParameterizedTest(name = "{0} unanswered: {1} to {2} days")
    @CsvSource({"0, 14, 30", "2, 14, 30", "3, 28, 60", "4, 56, 120", "5, 56, 120"})
    void F9_from_the_third_unanswered_the_interval_doubles_at_most_fourfold(int tries, int ideal, int latest) {
        Story story = triedFor(visited(), tries).on(TUESDAY.plusDays(tries + 7));
        assertThat(story).shows("F9").isDue(TUESDAY.plusDays(ideal)).isLateAfter(TUESDAY.plusDays(latest));
    }

    @Test
    void F9_after_the_sixth_it_ends() {
        assertThat(triedFor(visited(), 6).on(TUESDAY.plusDays(13))).holdsBack("F9", HeldBackCode.SUPERSEDED);
    }

    @ParameterizedTest(name = "a target, {0} unanswered")
    @CsvSource({"6, 84, 240", "32, 84, 240", "33, 84, 240", "34, 84, 240", "70, 84, 240"})
    void F9_with_a_target_it_never_ends(int tries, int ideal, int latest) {
        Story story =
                Story.prospect(MONDAY).tell("strategy", target()).on(TUESDAY).tell("visit", met(), ANN);
        assertThat(triedFor(story, tries).on(TUESDAY.plusDays(tries + 7)))
                .shows("F9")
                .isDue(TUESDAY.plusDays(ideal))
                .isLateAfter(TUESDAY.plusDays(latest));
    }

    @Test
    void T10_at_its_widest_it_counts_from_the_last_try() {
        Story story = triedFor(
                        Story.prospect(MONDAY)
                                .tell("strategy", target())
                                .on(TUESDAY)
                                .tell("visit", met(), ANN),
                        6)
                .on(TUESDAY.plusDays(84));
        assertThat(story).shows("F9").isDue(TUESDAY.plusDays(84));
        story.tell("once more", Facts.tried(), ANN);
        assertThat(story).shows("F9").hasKey("acme/F9///visit").isDue(TUESDAY.plusDays(168));
    }

    @Test
    void T10_the_third_try_counts_anew_where_the_wider_interval_had_passed() {
        Story story = triedFor(visited(), 2);
        story.on(TUESDAY.plusDays(30)).tell("third", Facts.tried(), ANN);
        assertThat(story.on(TUESDAY.plusDays(37)))
                .shows("F9")
                .hasKey("acme/F9///visit")
                .isDue(TUESDAY.plusDays(30 + 28));
    }

    @Test
    void H9_a_try_is_unanswered_after_seven_days_and_not_before() {
        Story story = triedFor(visited(), 3);
        assertThat(story.on(TUESDAY.plusDays(10), "09:59")).shows("F9").isDue(TUESDAY.plusDays(14));
        assertThat(story.on(TUESDAY.plusDays(10), "10:00")).shows("F9").isDue(TUESDAY.plusDays(28));
    }

    @Test
    void F9_an_answer_restores_the_interval() {
        LocalDate day = TUESDAY.plusDays(20);
        Story story = triedFor(visited(), 5).on(day).tell("answer", heardFromThem(), ANN);
        assertThat(story.on(day.plusDays(10))).shows("F9").isDue(day.plusDays(14));
    }

    @Test
    void F9_tries_count_over_all_people_there() {
        Story story = visited().tell("ben", added(BEN, Role.USER));
        story.on(WEDNESDAY).tell("t1", tried(), ANN);
        story.on(WEDNESDAY.plusDays(1)).tell("t2", tried(), BEN);
        story.on(WEDNESDAY.plusDays(2)).tell("t3", tried(), ANN);
        assertThat(story.on(WEDNESDAY.plusDays(9))).shows("F9").isDue(TUESDAY.plusDays(28));
    }

    @Test
    void H9_tries_of_one_local_day_of_theirs_count_once() {
        Story story = visited();
        for (String time : new String[] {"09:00", "11:00", "17:00"}) {
            story.on(WEDNESDAY, time).tell("try at " + time, tried(), ANN);
        }
        assertThat(story.on(WEDNESDAY.plusDays(8))).shows("F9").isDue(TUESDAY.plusDays(14));
    }

    @Test
    void C1_whose_day_it_is_the_party_says() {
        ZoneId denver = ZoneId.of("America/Denver");
        var opening = Opened.builder()
                .partyKind(PartyKind.COMPANY)
                .owner(SAM)
                .zone(denver)
                .build();
        // 23:30, 00:30 and the next evening in Berlin are two days there and one in Denver.
        for (boolean inDenver : new boolean[] {true, false}) {
            Story story = inDenver ? Story.told(MONDAY, opening) : Story.opened(MONDAY, PartyKind.COMPANY);
            story.tell("ann", added(ANN, Role.DECISION_MAKER)).tell("qualified", AccountFact.qualified());
            story.at(Zones.at(WEDNESDAY, LocalTime.of(12, 0), denver)).tell("t1", tried(), ANN);
            story.at(Zones.at(WEDNESDAY, LocalTime.of(23, 0), denver)).tell("t2", tried(), ANN);
            story.at(Zones.at(WEDNESDAY.plusDays(1), LocalTime.of(22, 0), denver))
                    .tell("t3", tried(), ANN);
            assertThat(story.on(WEDNESDAY.plusDays(10))).shows("F9").isDue(MONDAY.plusDays(inDenver ? 14 : 28));
        }
    }
}
