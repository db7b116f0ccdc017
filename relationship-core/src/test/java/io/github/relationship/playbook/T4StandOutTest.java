package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.June.*;
import static io.github.relationship.playbook.Story.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.GestureId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.StableHash;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T4: a birthday with several gestures, year after year. */
class T4StandOutTest {

    private static final RuleId RULE = RuleId.of("birthday");

    private static Playbook gestures(Option... options) {
        return Playbook.standard()
                .with(Occasion.builder()
                        .ask(Ask.builder()
                                .rule(RULE)
                                .itemClass(ItemClass.OCCASION)
                                .purpose(Purpose.PERSONAL)
                                .addOptions(options)
                                .because("{contact} has a birthday on {day}.")
                                .build())
                        .days(OccasionDays.BIRTHDAYS)
                        .build());
    }

    private static Option[] byVisit(int gestures) {
        return Stream.of("cookies", "book", "flowers", "wine", "tea")
                .limit(gestures)
                .map(gesture -> Option.of(Channel.VISIT, gesture))
                .toArray(Option[]::new);
    }

    private static Story story(Option... options) {
        return Story.prospect(MONDAY).with(gestures(options)).tell("day", birthday(ANN, 6, 10));
    }

    private static String next(Story story) {
        return PlanAssert.assertThat(story)
                .shows("birthday")
                .item()
                .option()
                .orElseThrow()
                .gesture()
                .value();
    }

    private static TouchSent sent(String gesture) {
        return TouchSent.builder()
                .contact(ANN)
                .channel(Channel.VISIT)
                .rule(RULE)
                .gesture(gesture)
                .build();
    }

    private static List<String> years(Story story, int years) {
        List<String> gestures = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            story.on(NEXT_WEDNESDAY.plusYears(year));
            gestures.add(next(story));
            story.tell("year-" + year, sent(next(story)));
        }
        return gestures;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void T4_with_three_or_more_none_comes_twice_within_three_and_all_come_round(int count) {
        List<String> gestures = years(story(byVisit(count)), 9);
        for (int i = 2; i < gestures.size(); i++) {
            assertThat(gestures.subList(i - 2, i + 1)).doesNotHaveDuplicates();
        }
        assertThat(gestures.subList(0, count)).doesNotHaveDuplicates();
    }

    @Test
    void T4_with_two_they_alternate_and_with_one_it_repeats() {
        List<String> two = years(story(byVisit(2)), 4);
        assertThat(two.get(0)).isNotEqualTo(two.get(1));
        assertThat(two.subList(2, 4)).isEqualTo(two.subList(0, 2));
        assertThat(years(story(byVisit(1)), 3)).containsOnly("cookies");
    }

    @Test
    void T4_the_first_is_drawn_by_the_specified_hash() {
        int drawn = (int) Long.remainderUnsigned(StableHash.of("acme", "ann", "birthday"), 5);
        assertThat(next(story(byVisit(5))))
                .isEqualTo(byVisit(5)[drawn].gesture().value());
    }

    @Test
    void T4_what_was_done_counts_whatever_was_planned() {
        Story story = story(byVisit(3));
        String planned = next(story);
        String other = planned.equals("book") ? "flowers" : "book";
        story.on(NEXT_WEDNESDAY).tell("done", sent(other));
        assertThat(next(story.on(NEXT_WEDNESDAY.plusDays(20)))).isNotEqualTo(other);
    }

    @Test
    void T4_one_gesture_for_each_channel_is_no_choice_of_gestures() {
        Story story = story(Option.of(Channel.VISIT, "visit"), Option.of(Channel.CALL, "call"));
        assertThat(years(story, 3)).containsOnly("visit");
    }

    @Test
    void T4_the_gesture_goes_by_the_next_channel_where_the_first_will_not_do() {
        Option[] both = Stream.of(Channel.POST, Channel.VISIT)
                .flatMap(channel -> Stream.of("book", "tea").map(gesture -> Option.of(channel, gesture)))
                .toArray(Option[]::new);
        Story story = story(both);
        String gesture = next(story.on(MONDAY));
        story.tell("card", Facts.changed(ContactCard.builder().id(ANN).addAddresses(Channel.CALL)));
        PlanAssert.assertThat(story).shows("birthday").isBy(Channel.VISIT);
        assertThat(next(story)).isEqualTo(gesture);
    }

    @Test
    void T4_rather_nothing_than_the_same_again() {
        Option book = new Option(Channel.VISIT, GestureId.of("book"), 3, 0);
        Option tea = Option.of(Channel.VISIT, "tea");
        Story story = story(book, tea);
        story.within(Playbook.standard().limits());
        story.on(NEXT_WEDNESDAY).tell("tea", sent("tea")).on(NEXT_WEDNESDAY.plusDays(30));
        HeldBack held = PlanAssert.assertThat(story).holdsBack("birthday", HeldBackCode.SAME_GESTURE);
        assertThat(held.struck())
                .extracting(HeldBack.Struck::toString)
                .containsExactly(
                        "Struck[option=book by VISIT, tier 3, code=BUDGET]",
                        "Struck[option=tea by VISIT, code=SAME_GESTURE]");
    }
}
