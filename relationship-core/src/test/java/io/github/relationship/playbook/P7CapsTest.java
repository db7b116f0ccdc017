package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.rescheduled;
import static io.github.relationship.playbook.Facts.wish;
import static io.github.relationship.playbook.June.*;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.BERLIN;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Interval;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.history.Role;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P7: one cap per person, over all kinds and channels: at most 2 in 7 days and 5 in 30, and 48 hours between two. */
class P7CapsTest {

    private static final ContactId PAT = ContactId.of("pat");

    private static Instant at(LocalDate day) {
        return Zones.at(day, LocalTime.NOON, BERLIN);
    }

    private static Story story(Wanted... rules) {
        return story(Caps.standard(), rules);
    }

    private static Story story(Caps caps, Wanted... rules) {
        Playbook playbook = Playbook.builder()
                .id(PlaybookId.of("wanted"))
                .ladder(Ladder.standard())
                .addRules(rules)
                .build();
        return Story.prospect(MONDAY)
                .with(playbook)
                .within(Limits.builder().caps(caps).build());
    }

    private static Wanted cadence(String name, LocalDate day) {
        return Wanted.email(name, ItemClass.CADENCE, at(day));
    }

    private static Wanted occasion(LocalDate day) {
        return Wanted.email("birthday", ItemClass.OCCASION, at(day)).gone(at(day.plusDays(1)));
    }

    private static TouchSent touch(Channel channel) {
        return TouchSent.builder()
                .contact(ANN)
                .channel(channel)
                .rule(RuleId.of("card"))
                .build();
    }

    private static void due(Story story, String rule, LocalDate day) {
        Assertions.assertThat(assertThat(story).shows(rule).item().window().due())
                .as(PlanAssert.print(story.plan()))
                .isEqualTo(at(day));
    }

    @Test
    void P7_two_within_48_hours_keep_the_spacing() {
        Story story = story(cadence("a", TUESDAY), cadence("b", WEDNESDAY));
        due(story, "a", TUESDAY);
        due(story, "b", THURSDAY);
    }

    @Test
    void P7_the_third_of_a_week_takes_the_first_free_instant() {
        Story story = story(cadence("a", TUESDAY), cadence("b", THURSDAY), cadence("c", SATURDAY));
        due(story, "c", TUESDAY.plusDays(7));
    }

    @Test
    void P7_the_sixth_of_a_month_waits_until_the_month_is_over() {
        Story story = story(
                cadence("a", TUESDAY),
                cadence("b", TUESDAY.plusDays(7)),
                cadence("c", TUESDAY.plusDays(14)),
                cadence("d", TUESDAY.plusDays(21)),
                cadence("e", TUESDAY.plusDays(25)),
                cadence("f", TUESDAY.plusDays(28)));
        due(story, "e", TUESDAY.plusDays(25));
        due(story, "f", TUESDAY.plusDays(30));
    }

    @Test
    void P7_what_waits_is_late_when_it_is_gone_and_not_after() {
        Instant gone = at(FRIDAY).plusSeconds(3_600);
        Story story = story(cadence("a", TUESDAY), cadence("b", WEDNESDAY).gone(gone));
        due(story, "b", THURSDAY);
        Assertions.assertThat(assertThat(story).shows("b").item().window().latest())
                .isEqualTo(gone);
    }

    @Test
    void P7_a_newsletter_never_costs_a_birthday_card() {
        Story story = story(cadence("newsletter", TUESDAY), occasion(WEDNESDAY));
        due(story, "birthday", WEDNESDAY);
        due(story, "newsletter", FRIDAY);
    }

    @Test
    void P7_what_is_owed_never_waits_and_others_make_room_before_and_after() {
        Story story = story(
                Wanted.email("F3", ItemClass.ROF, at(THURSDAY)),
                Wanted.email("F7", ItemClass.PROMISE, at(THURSDAY)),
                cadence("before", WEDNESDAY),
                cadence("after", FRIDAY));
        due(story, "F3", THURSDAY);
        due(story, "F7", THURSDAY);
        due(story, "after", THURSDAY.plusDays(9));
        due(story, "before", THURSDAY.plusDays(7));
    }

    @Test
    void P7_the_rest_goes_by_class_then_ideal_then_key() {
        Story story = story(
                cadence("first by ideal", TUESDAY),
                Wanted.email("meaningful", ItemClass.MEANINGFUL, at(WEDNESDAY)),
                cadence("b", THURSDAY),
                cadence("a", THURSDAY));
        due(story, "meaningful", WEDNESDAY);
        due(story, "first by ideal", FRIDAY);
        due(story, "a", WEDNESDAY.plusDays(7));
        due(story, "b", FRIDAY.plusDays(7));
    }

    @Test
    void P7_what_was_done_counts_light_or_not_and_what_came_in_does_not() {
        Story done = story(cadence("a", WEDNESDAY)).on(TUESDAY, "12:00").tell("card", touch(Channel.EMAIL));
        due(done, "a", THURSDAY);
        Story met = story(cadence("a", WEDNESDAY))
                .on(TUESDAY, "12:00")
                .tell("call", Interaction.outbound(Channel.CALL), ANN);
        due(met, "a", THURSDAY);
        Story heard = story(cadence("a", WEDNESDAY))
                .on(TUESDAY, "12:00")
                .tell("letter", Interaction.inbound(Channel.POST), ANN);
        due(heard, "a", WEDNESDAY);
    }

    @Test
    void P7_post_counts_when_it_arrives() {
        Story story = story(cadence("a", NEXT_TUESDAY)).on(TUESDAY, "12:00").tell("card", touch(Channel.POST));
        Instant arrives = Zones.startOfDay(NEXT_TUESDAY, BERLIN);
        Assertions.assertThat(assertThat(story).shows("a").item().window().due())
                .isEqualTo(arrives.plusSeconds(48 * 3_600));
    }

    @Test
    void P7_post_is_sent_to_arrive_when_there_is_room() {
        Wanted card = Wanted.by(Channel.POST, "card", ItemClass.CADENCE, Zones.startOfDay(TUESDAY, BERLIN))
                .byPerson();
        Story story = story(card, Wanted.email("birthday", ItemClass.OCCASION, at(NEXT_WEDNESDAY)));
        assertThat(story).shows("card").isDue(MONDAY.plusDays(7));
    }

    @Test
    void P7_past_its_expiry_it_is_held_back_and_names_what_took_its_place() {
        Story story = story(
                cadence("a", TUESDAY),
                cadence("b", THURSDAY),
                Wanted.email("c", ItemClass.CADENCE, at(SATURDAY)).gone(at(NEXT_MONDAY)));
        HeldBack held = assertThat(story).holdsBack("c", HeldBackCode.CAP);
        Assertions.assertThat(held.reason().figures().texts("placeTakenBy"))
                .containsExactly("acme/a//ann/once", "acme/b//ann/once");
        Assertions.assertThat(held.struck()).extracting(HeldBack.Struck::code).containsExactly(HeldBackCode.CAP);
    }

    @Test
    void P7_or_for_the_spacing_alone() {
        Story story = story(Wanted.email("a", ItemClass.CADENCE, at(WEDNESDAY)).gone(at(THURSDAY)))
                .on(TUESDAY, "12:00")
                .tell("card", touch(Channel.EMAIL));
        HeldBack held = assertThat(story).holdsBack("a", HeldBackCode.SPACING);
        Assertions.assertThat(held.reason().figures().texts("placeTakenBy")).containsExactly("card");
    }

    @Test
    void P7_each_person_has_caps_of_their_own() {
        Story story =
                story(cadence("a", TUESDAY), cadence("b", TUESDAY).to(BEN)).tell("ben", added(BEN, Role.USER));
        due(story, "a", TUESDAY);
        due(story, "b", TUESDAY);
    }

    @Test
    void P7_unset_is_no_cap_and_zero_is_none_for_occasions_too() {
        Story none = story(Caps.NONE, cadence("a", TUESDAY), cadence("b", TUESDAY), occasion(TUESDAY));
        due(none, "a", TUESDAY);
        due(none, "b", TUESDAY);
        Caps zero = Caps.builder()
                .addPerPerson(new AtMost(0, 7))
                .addExempt(RuleId.of("F7"))
                .build();
        Story story = story(
                zero, cadence("a", TUESDAY), occasion(TUESDAY), Wanted.email("F7", ItemClass.PROMISE, at(TUESDAY)));
        assertThat(story).holdsBack("a", HeldBackCode.CAP);
        assertThat(story).holdsBack("birthday", HeldBackCode.CAP);
        due(story, "F7", TUESDAY);
    }

    @Test
    void P7_a_channel_may_have_a_cap_too() {
        Caps emails =
                Caps.builder().putPerChannel(Channel.EMAIL, new AtMost(1, 7)).build();
        Story story = story(
                emails,
                cadence("a", TUESDAY),
                cadence("b", WEDNESDAY),
                Wanted.by(Channel.MESSAGE, "c", ItemClass.CADENCE, at(TUESDAY)));
        due(story, "a", TUESDAY);
        due(story, "b", TUESDAY.plusDays(7));
        due(story, "c", TUESDAY);
    }

    @Test
    void P7_an_account_hears_from_people_of_silence_or_cadence_three_times_a_week() {
        Wanted call =
                Wanted.by(Channel.CALL, "a", ItemClass.MEANINGFUL, at(TUESDAY)).byPerson();
        Story story = story(
                        call,
                        new Wanted("b", ANN, ItemClass.CADENCE, call.doing(), at(THURSDAY), call.gone(), call.option()),
                        new Wanted("c", BEN, ItemClass.CADENCE, call.doing(), at(THURSDAY), call.gone(), call.option()),
                        new Wanted(
                                "d",
                                BEN,
                                ItemClass.CADENCE,
                                call.doing(),
                                at(MONDAY.plusDays(7)),
                                call.gone(),
                                call.option()),
                        cadence("by machine", FRIDAY).to(PAT))
                .tell("ben", added(BEN, Role.USER))
                .tell("kim", added(PAT, Role.USER));
        due(story, "c", THURSDAY);
        due(story, "by machine", FRIDAY);
        due(story, "d", TUESDAY.plusDays(7));
    }

    @Test
    void P7_what_a_person_does_waits_for_an_open_day() {
        Story story = story(
                cadence("a", THURSDAY),
                Wanted.by(Channel.CALL, "b", ItemClass.CADENCE, at(FRIDAY)).byPerson());
        assertThat(story).shows("b").isDue(NEXT_MONDAY);
    }

    @Test
    void P7_who_waited_is_late_as_much_later() {
        Story story = story(cadence("a", TUESDAY), cadence("b", WEDNESDAY));
        Assertions.assertThat(assertThat(story).shows("b").item().window().latest())
                .isEqualTo(at(SATURDAY));
    }

    @Test
    void A2_what_somebody_set_for_a_day_beats_the_caps() {
        Story story = story(cadence("a", TUESDAY), cadence("b", THURSDAY));
        story.tell("moved", rescheduled(story.keyOf("b"), TUESDAY));
        assertThat(story).shows("b").isDue(TUESDAY);
        Assertions.assertThat(assertThat(story).shows("a").item().window().due())
                .isEqualTo(Zones.startOfDay(THURSDAY, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "SAID,     1, 30, 2026-07-02, a wish takes the place of the numbers",
        "OBSERVED, 1, 30, 2026-07-02, so does what we saw",
        "GUESSED,  1, 30, 2026-07-02, a guess lowers them",
        "SAID,    10, 10, 2026-06-03, who wants more gets more",
        "GUESSED, 10, 10, 2026-06-04, but not by a guess"
    })
    void P1_a_wish_at_most_replaces_the_caps_numbers(
            Provenance provenance, int contacts, int days, LocalDate expected, String because) {
        Story story = story(cadence("a", TUESDAY), cadence("b", WEDNESDAY))
                .tell(
                        "wish",
                        wish(ANN, provenance).atMost(new AtMost(contacts, days)).build());
        due(story, "b", expected);
    }

    @Test
    void P7_what_the_person_asked_for_never_waits() {
        Story story = story(cadence("a", TUESDAY), cadence("b", WEDNESDAY));
        story.tell(
                "asked",
                wish(ANN, Provenance.SAID)
                        .putIntervals(RuleId.of("b"), new Interval(30, 40))
                        .build());
        due(story, "b", WEDNESDAY);
        due(story, "a", FRIDAY);
    }

    @Test
    void P7_days_may_be_calendar_days_of_the_recipient() {
        Caps days = Caps.builder()
                .addPerPerson(new AtMost(1, 2))
                .byCalendarDays(true)
                .build();
        Story story = story(days, cadence("a", TUESDAY), cadence("b", WEDNESDAY));
        assertThat(story).shows("b").isDue(THURSDAY);
    }

    @Test
    void G1_the_way_that_a_channels_cap_leaves_is_taken() {
        Caps noMail =
                Caps.builder().putPerChannel(Channel.EMAIL, new AtMost(0, 1)).build();
        Story story = story(noMail, cadence("a", TUESDAY).as(Option.of(Channel.EMAIL, "word")));
        assertThat(story).holdsBack("a", HeldBackCode.CAP);
    }
}
