package io.github.relationship.playbook;

import static io.github.relationship.history.PreferenceLearnt.Provenance.GUESSED;
import static io.github.relationship.history.PreferenceLearnt.Provenance.OBSERVED;
import static io.github.relationship.history.PreferenceLearnt.Provenance.SAID;
import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.changed;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.Facts.refuses;
import static io.github.relationship.playbook.Facts.wish;
import static io.github.relationship.playbook.June.*;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.GestureId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** P1: people are reached as they like it. F2 is by call, else visit, else e-mail. */
class P1LikedTest {

    private static Story agreed() {
        return Story.prospect(MONDAY).on(TUESDAY).tell("visit", metAndAgreed(WEDNESDAY), ANN);
    }

    @Test
    void P1_an_unliked_channel_falls_to_the_next() {
        assertThat(agreed().tell("dislikes", refuses(ANN, Channel.CALL)))
                .shows("F2")
                .isBy(Channel.VISIT);
    }

    @Test
    void P1_who_likes_none_of_them_is_left_alone_and_the_plan_says_so() {
        Story story = agreed().tell("dislikes", refuses(ANN, Channel.CALL, Channel.VISIT, Channel.EMAIL));
        HeldBack held = assertThat(story).holdsBack("F2", HeldBackCode.UNLIKED);
        Assertions.assertThat(held.struck())
                .extracting(struck -> struck.option().channel() + " " + struck.code())
                .containsExactly("CALL UNLIKED", "VISIT UNLIKED", "EMAIL UNLIKED");
    }

    @Test
    void P1_what_they_like_best_comes_first() {
        Story story = agreed().tell(
                        "likes", wish(ANN, OBSERVED).addLiked(Channel.EMAIL).build());
        assertThat(story).shows("F2").isBy(Channel.EMAIL);
        story.on(WEDNESDAY)
                .tell("said", wish(ANN, SAID).addAccepted(Channel.EMAIL).build());
        assertThat(story).shows("F2").isBy(Channel.CALL);
    }

    @Test
    void P1_of_what_they_like_the_rules_own_order_stays() {
        Story story = agreed().tell(
                        "likes",
                        wish(ANN, GUESSED)
                                .addLiked(Channel.EMAIL, Channel.VISIT)
                                .build());
        assertThat(story).shows("F2").isBy(Channel.VISIT);
    }

    @Test
    void P1_a_wish_is_of_one_person() {
        Story story = agreed().tell("ben", added(BEN, Role.USER)).tell("dislikes", refuses(BEN, Channel.CALL));
        assertThat(story).shows("F2").isBy(Channel.CALL);
    }

    @Test
    void P1_who_wants_no_gifts_gets_none() {
        Option box = new Option(Channel.VISIT, GestureId.of("box of cookies"), 2, 0);
        Option card = Option.of(Channel.POST, "handwritten card").withTier(1);
        Playbook gifts = Playbook.standard()
                .with(Occasion.builder()
                        .ask(Ask.builder()
                                .rule(RuleId.of("birthday"))
                                .itemClass(ItemClass.OCCASION)
                                .purpose(Purpose.PERSONAL)
                                .addOptions(box, card)
                                .because("{contact} has a birthday on {day}.")
                                .build())
                        .days(OccasionDays.BIRTHDAYS)
                        .build());
        Story story = Story.prospect(MONDAY.minusWeeks(3)).with(gifts).tell("day", birthday(ANN, 6, 10));
        Assertions.assertThat(assertThat(story).shows("birthday").item().option())
                .contains(box);
        story.tell("no gifts", wish(ANN, SAID).gifts(false).build());
        Assertions.assertThat(assertThat(story).shows("birthday").item().option())
                .contains(card);
    }

    @Test
    void G1_an_addressless_channel_falls_to_the_next() {
        Story story = Story.prospect(MONDAY.minusWeeks(3)).tell("day", birthday(ANN, 6, 10));
        assertThat(story).shows("birthday").isBy(Channel.POST);
        story.tell("card", changed(ContactCard.builder().id(ANN).addAddresses(Channel.CALL)));
        assertThat(story).shows("birthday").isBy(Channel.CALL);
    }

    @Test
    void G1_meetings_in_person_need_no_address() {
        Story story =
                agreed().tell("card", changed(ContactCard.builder().id(ANN).addAddresses(Channel.POST)));
        assertThat(story).shows("F2").isBy(Channel.VISIT);
    }

    @Test
    void F24_an_account_rule_addresses_who_can_be_reached() {
        Story story = Story.suspect(MONDAY)
                .tell("ben", added(BEN, Role.DECISION_MAKER))
                .tell("order-1", bought())
                .tell("truck-1", delivered("order-1"));
        assertThat(story).shows("F3").addresses(ANN);
        story.tell("dislikes", refuses(ANN, Channel.values()));
        assertThat(story).shows("F3").addresses(BEN);
    }

    @Test
    void F24_where_nobody_can_be_reached_the_right_person_is_to_be_found() {
        Story story = Story.customer(MONDAY).tell("truck-1", delivered("order-1"));
        assertThat(story).hasNothingOf("F24");
        story.tell("dislikes", refuses(ANN, Channel.values()));
        assertThat(story).holdsBack("F3", HeldBackCode.UNLIKED);
        assertThat(story).shows("F24").isATask();
    }
}
