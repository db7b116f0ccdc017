package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.wish;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.AtMost;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Interval;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.Role;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.Caps;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** P7: what is done counts as long as any cap looks back, however long that is. */
class P7LookBackTest {

    private static final int DAYS = 200;

    static Stream<Arguments> caps() {
        AtMost once = new AtMost(1, DAYS);
        return Stream.of(
                Arguments.of("per person", Caps.builder().addPerPerson(once).build()),
                Arguments.of(
                        "per channel",
                        Caps.builder().putPerChannel(Channel.EMAIL, once).build()),
                Arguments.of(
                        "between two", Caps.builder().spacingHours(24 * DAYS).build()));
    }

    /** An e-mail on Tuesday, and another that is wanted so many days after. */
    private static Story wanted(Caps caps, int daysAfter) {
        Story story = Story.prospect(MONDAY);
        Instant due = story.on(TUESDAY).context().instant().plus(Duration.ofDays(daysAfter));
        return story.with(Playbook.builder()
                        .id(PlaybookId.of("wanted"))
                        .ladder(Ladder.standard())
                        .addRules(Wanted.email("a", ItemClass.CADENCE, due))
                        .build())
                .within(Limits.builder().caps(caps).build())
                .tell(
                        "mail",
                        TouchSent.builder()
                                .contact(ANN)
                                .channel(Channel.EMAIL)
                                .rule(RuleId.of("card"))
                                .build());
    }

    private static Duration dueAfter(Story story) {
        Instant due = assertThat(story).shows("a").item().window().due();
        return Duration.between(story.context().instant(), due);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("caps")
    void P7_it_counts_to_the_end_of_the_longest_stretch(String what, Caps caps) {
        Assertions.assertThat(dueAfter(wanted(caps, DAYS - 1))).as(what).isEqualTo(Duration.ofDays(DAYS));
        Assertions.assertThat(dueAfter(wanted(caps, DAYS + 1))).as(what).isEqualTo(Duration.ofDays(DAYS + 1));
    }

    @Test
    void P1_P7_a_wish_looks_back_as_far_as_it_says() {
        Story story = wanted(Caps.builder().build(), DAYS - 1)
                .tell(
                        "wish",
                        wish(ANN, PreferenceLearnt.Provenance.SAID)
                                .atMost(new AtMost(1, DAYS))
                                .build());
        Assertions.assertThat(dueAfter(story)).isEqualTo(Duration.ofDays(DAYS));
    }

    /** A lunch with two of them on Tuesday, and a call that is wanted on Wednesday. */
    private static Story lunchWithTwo(int perWeek) {
        Story story = Story.prospect(MONDAY).tell("ben", added(BEN, Role.USER)).on(TUESDAY);
        Instant due = story.context().instant().plus(Duration.ofDays(1));
        Wanted call = Wanted.by(Channel.CALL, "a", ItemClass.CADENCE, due).byPerson();
        return story.with(Playbook.builder()
                        .id(PlaybookId.of("wanted"))
                        .ladder(Ladder.standard())
                        .addRules(call)
                        .build())
                .within(Limits.builder()
                        .caps(Caps.builder().perAccount(new AtMost(perWeek, 7)).build())
                        .build())
                .tell(
                        "lunch",
                        Interaction.builder()
                                .from(Interaction.outbound(Channel.MEAL))
                                .item(Story.key("a", "earlier"))
                                .build(),
                        ANN,
                        BEN);
    }

    @Test
    void P7_what_took_place_with_two_at_once_is_one_contact_with_the_account() {
        Assertions.assertThat(dueAfter(lunchWithTwo(1))).isEqualTo(Duration.ofDays(7));
        Assertions.assertThat(dueAfter(lunchWithTwo(2))).isEqualTo(Duration.ofDays(1));
    }

    @ParameterizedTest
    @CsvSource({"SAID, a, 150", "SAID, another, 200", "OBSERVED, a, 200", "GUESSED, a, 200"})
    void P7_only_what_the_person_said_of_that_rule_frees_it_of_the_caps(
            PreferenceLearnt.Provenance provenance, String rule, int days) {
        Story story = wanted(Caps.builder().addPerPerson(new AtMost(1, DAYS)).build(), 150)
                .tell(
                        "asked",
                        wish(ANN, provenance)
                                .putIntervals(RuleId.of(rule), new Interval(30, 40))
                                .build());
        Assertions.assertThat(dueAfter(story)).isEqualTo(Duration.ofDays(days));
    }
}
