package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.FactId;
import io.github.relationship.id.StableHash;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** D6: what comes in bulk comes due over a month, each on its own day; and old troubles come as a question. */
class D6NoFloodTest {

    /** The day of the load, a Tuesday. */
    private static final LocalDate LOADED = LocalDate.of(2026, 9, 1);

    private static int days(String rule) {
        return StableHash.below(30, "acme", rule);
    }

    /** A prospect whom nobody has met since June, all of it told on one day in September. */
    private static Story loaded(int batch) {
        return Story.told(LOADED, Opened.of(PartyKind.COMPANY, Story.SAM))
                .inBatchOf(batch)
                .on(LOADED)
                .tellLate("ann", MONDAY, added(ANN, Role.DECISION_MAKER))
                .tellLate("qualified", MONDAY, AccountFact.qualified())
                .tellLate("visit", MONDAY, met(), ANN);
    }

    @Test
    void D6_a_silence_that_a_bulk_load_made_due_is_put_off_by_its_own_number_of_days() {
        assertThat(days("F9")).isPositive();
        assertThat(loaded(21))
                .shows("F9")
                .isDue(LOADED.plusDays(days("F9")))
                .isLateAfter(dayZero(LOADED.plusDays(days("F9"))).plusDays(16));
        assertThat(loaded(20)).shows("F9").isDue(LOADED).isLateAfter(LOADED.plusDays(16));
    }

    /** A window that begins on a weekend ends as if it had begun on Monday. */
    private static LocalDate dayZero(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    @Test
    void D6_what_time_makes_due_after_the_load_keeps_its_day() {
        Story story = loaded(300).tellLate("call", LOADED.minusDays(6), met(), ANN);
        assertThat(story).shows("F9").isDue(LOADED.plusDays(8));
    }

    @Test
    void D6_what_is_recorded_one_by_one_later_is_not_put_off() {
        Story story = loaded(300).inBatchOf(1).on(LOADED.plusDays(62)).tell("call", met(), ANN);
        assertThat(story).shows("F9").isDue(LOADED.plusDays(76));
    }

    @Test
    void D6_what_many_are_told_to_begin_on_one_day_is_not_due_on_one_day() {
        Story story = Story.suspect(MONDAY)
                .inBatchOf(300)
                .on(LOADED)
                .tell("work", StrategySet.builder().inWork(true).build());
        assertThat(story).shows("F9").isDue(LOADED.plusDays(14 + days("F9")));
        assertThat(Story.suspect(MONDAY)
                        .on(LOADED)
                        .tell("work", StrategySet.builder().inWork(true).build()))
                .shows("F9")
                .isDue(LOADED.plusDays(14));
    }

    @Test
    void D6_meetings_that_come_in_bulk_every_night_put_nothing_off() {
        Story story = Story.prospect(MONDAY).inBatchOf(50).on(LOADED).tell("visit", met(), ANN);
        assertThat(story).shows("F9").isDue(LOADED.plusDays(14));
    }

    @Test
    void D6_a_new_version_of_the_playbook_is_spread_too() {
        Story story = Story.prospect(MONDAY)
                .tell("visit", met(), ANN)
                .inForceSince(LOADED)
                .on(LOADED.plusDays(2));
        assertThat(story).shows("F9").isDue(LOADED.plusDays(days("F9")));
    }

    @Test
    void D6_a_review_that_a_bulk_load_raises_is_spread() {
        Story story = Story.suspect(MONDAY)
                .inBatchOf(300)
                .on(LOADED)
                .tellLate(
                        "plan",
                        MONDAY,
                        StrategySet.builder()
                                .inWork(true)
                                .reviewOn(MONDAY.plusDays(30))
                                .build());
        LocalDate put = dayZero(LOADED.plusDays(days("F10")));
        assertThat(story).shows("F10.strategy").isDue(put.plusDays(14));
    }

    /** Bought on three days, and complained in June; all of it told in September. */
    private static Story complaint() {
        return loaded(300)
                .tellLate("order-1", MONDAY, bought())
                .tellLate("angry", MONDAY.plusDays(1), complained(ANN))
                .tellLate("order-2", MONDAY.plusDays(2), bought())
                .tellLate("order-3", MONDAY.plusDays(3), bought())
                .with(Playbook.standard().with(Facts.inEveryRung(Playbook.standard())))
                .inBatchOf(1);
    }

    @Test
    void D6_an_old_complaint_comes_in_as_one_question() {
        Story story = complaint();
        assertThat(story)
                .shows("F10.still-true")
                .isATask()
                .hasKey("acme/F10/still-true//angry")
                .isDue(dayZero(LOADED.plusDays(days("F10"))).plusDays(14))
                .isNeverGone()
                .says("A complaint is open since 2026-06-02; is it still true?");
        assertThat(story)
                .hasNothingOf("F4.apology")
                .hasNothingOf("F4.fix")
                .hasNothingOf("F4.verify")
                .hasNothingOf("F10.complaint");
    }

    @Test
    void D6_it_blocks_no_rung_unless_somebody_says_that_it_is_still_true() {
        assertThat(complaint().judge().decision().rung()).isEqualTo(StandardRungs.CLIENT);
        Story confirmed = loaded(300)
                .tellLate("angry", MONDAY.plusDays(1), complained(ANN))
                .tellLate("order-1", MONDAY.plusDays(2), bought())
                .tellLate("order-2", MONDAY.plusDays(3), bought())
                .inBatchOf(1);
        confirmed.tell("yes", Facts.answered(confirmed.keyOf("F10.still-true"), "they still wait for the part"));
        confirmed.on(LOADED.plusDays(1)).tell("order-3", bought());
        assertThat(confirmed.judge().decision().rung()).isEqualTo(StandardRungs.CUSTOMER);
    }

    @Test
    void D6_it_holds_promotional_contacts_for_at_most_sixty_days_and_no_others() {
        Story story = complaint().tell("day", Facts.birthday(ANN, 11, 20));
        assertThat(story).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story).shows("birthday").addresses(ANN);
        assertThat(story.on(LOADED.plusDays(60), "09:59")).holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story.on(LOADED.plusDays(60), "10:00")).shows("F9");
        assertThat(story).shows("F10.still-true");
    }

    @Test
    void D6_said_to_be_true_it_is_a_complaint_like_any_other_from_then_on() {
        Story story = complaint();
        LocalDate said = LOADED.plusDays(6);
        story.on(said).tell("yes", completed(story.keyOf("F10.still-true")));
        assertThat(story).shows("F4.apology").isDue(said).isLateAfter(said.plusDays(1));
        assertThat(story).shows("F4.fix").isDue(said).isLateAfter(said.plusDays(3));
        assertThat(story).asksNotFor("F10.still-true").holdsBack("F9", HeldBackCode.HOLD);
        assertThat(story.on(LOADED.plusDays(70))).holdsBack("F9", HeldBackCode.HOLD);
    }

    @Test
    void D6_dismissed_it_is_none_and_frees_them_at_once() {
        Story story = complaint();
        story.on(LOADED.plusDays(6)).tell("no", dismissed(story.keyOf("F10.still-true")));
        assertThat(story).asksNotFor("F10.still-true").hasNothingOf("F4.fix");
        assertThat(story).shows("F9");
    }

    @Test
    void D6_any_word_about_it_makes_it_one_again() {
        Story story = complaint().on(LOADED.plusDays(6)).tell("sorry", ComplaintFact.apologised(FactId.of("angry")));
        assertThat(story).hasNothingOf("F10.still-true").hasNothingOf("F4.apology");
        assertThat(story).shows("F4.fix").isDue(LOADED.plusDays(6));
        assertThat(story.tell("end", ComplaintFact.closed(FactId.of("angry"), ComplaintFact.Ending.WITHDRAWN)))
                .hasNothingOf("F4.fix");
    }

    @Test
    void D6_a_complaint_of_last_week_is_acted_upon_though_it_came_in_bulk() {
        Story story = loaded(300).tellLate("angry", LOADED.minusDays(29), complained(ANN));
        assertThat(story).hasNothingOf("F10.still-true");
        assertThat(story).shows("F4.fix").isDue(LOADED);
        assertThat(loaded(20).tellLate("angry", MONDAY, complained(ANN))).shows("F4.fix");
    }

    @Test
    void D6_a_promise_that_a_bulk_load_brought_broken_comes_in_as_one_question() {
        Story story = loaded(300)
                .tellLate("word", MONDAY, promised(ANN, MONDAY.plusDays(7)))
                .inBatchOf(1);
        assertThat(story)
                .shows("F10.still-true")
                .hasKey("acme/F10/still-true//word")
                .says("A promise of ours is open since 2026-06-01; is it still true?");
        assertThat(story).hasNothingOf("F7").hasNothingOf("F7.apology");
        LocalDate said = LOADED.plusDays(6);
        story.on(said).tell("yes", completed(story.keyOf("F10.still-true")));
        assertThat(story).shows("F7").isDue(said);
        assertThat(story).shows("F7.apology").isDue(said);
    }

    @Test
    void D6_a_promise_that_can_still_be_kept_is_kept() {
        Story story = loaded(300).tellLate("word", MONDAY, promised(ANN, LOADED.plusDays(3)));
        assertThat(story).shows("F7").isLateAfter(LOADED.plusDays(3));
        assertThat(story).hasNothingOf("F10.still-true");
    }

    @Test
    void D6_a_promise_of_long_ago_that_somebody_tells_alone_is_no_question() {
        Story story = loaded(20).tellLate("word", MONDAY, promised(ANN, MONDAY.plusDays(7)));
        assertThat(story).hasNothingOf("F10.still-true").holdsBack("F7", HeldBackCode.PAST_WHEN_KNOWN);
    }

    @Test
    void D6_an_answer_says_that_a_promise_is_still_true_and_wait_and_see_does_not() {
        Story story = loaded(300)
                .tellLate("word", MONDAY, promised(ANN, MONDAY.plusDays(7)))
                .inBatchOf(1);
        var key = story.keyOf("F10.still-true");
        story.on(LOADED.plusDays(6)).tell("we look", Facts.answeredUntil(key, LOADED.plusDays(60)));
        assertThat(story).hasNothingOf("F10.still-true").hasNothingOf("F7").hasNothingOf("F7.apology");
        story.on(LOADED.plusDays(7)).tell("yes", Facts.answered(key, "they still wait"));
        assertThat(story).shows("F7.apology");
    }

    @Test
    void P3_a_doubt_ends_no_hold_that_somebody_placed() {
        Story story = complaint().tell("legal", HoldFact.placed(HoldFact.Kind.LEGAL));
        story.tell("no", dismissed(story.keyOf("F10.still-true")));
        assertThat(story).holdsBack("F9", HeldBackCode.HOLD);
    }
}
