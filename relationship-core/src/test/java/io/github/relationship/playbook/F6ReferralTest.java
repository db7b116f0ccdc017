package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.thanked;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.ReferralFact.Progress;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F6: who refers is thanked and hears what comes of it; who is referred hears from us soon. */
class F6ReferralTest {

    private static final ReferralId BOB = ReferralId.of("bob");
    private static final RelationshipId BOBS = RelationshipId.of("bobs");

    private static Story referred() {
        return Story.customer(MONDAY).on(TUESDAY).tell("referral", ReferralFact.received(BOB, ANN, BOBS));
    }

    @Test
    void F6_who_must_not_be_contacted_is_not_however_often_told() {
        Story story = Story.suspect(MONDAY)
                .on(TUESDAY)
                .tell("recommended", new ReferralFact.Recommended(BOB, BOBS, false))
                .tell("told again", ReferralFact.recommended(BOB, BOBS));
        assertThat(story).hasNothingOf("F6.contact");
        assertThat(story.tell("eve", ReferralFact.recommended(ReferralId.of("eve"), BOBS)))
                .shows("F6.contact")
                .hasKey("acme/F6/contact//eve");
    }

    private static Story recommended() {
        return Story.suspect(MONDAY).on(TUESDAY).tell("recommended", ReferralFact.recommended(BOB, BOBS));
    }

    @Test
    void F6_who_refers_is_thanked_on_the_same_working_day_or_the_next() {
        assertThat(referred())
                .shows("F6.thank")
                .hasKey("acme/F6/thank/ann/referral")
                .isDue(TUESDAY)
                .isLateAfter(WEDNESDAY)
                .addresses(ANN)
                .says("ann referred somebody to us on 2026-06-02; say thank you.");
        assertThat(referred().tell("thanks", thanked(ANN))).hasNothingOf("F6.thank");
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void F6_each_outcome_is_told_to_who_referred(Progress progress) {
        Story story = referred().on(THURSDAY).tell("news", ReferralFact.progressed(BOB, progress));
        assertThat(story)
                .shows("F6.tell")
                .hasKey("acme/F6/tell/ann/news")
                .isDue(THURSDAY)
                .isLateAfter(NEXT_MONDAY)
                .names("referral", "news");
        assertThat(story.tell("told", ReferralFact.outcomeTold(BOB, progress))).hasNothingOf("F6.tell");
    }

    @Test
    void F6_what_was_told_before_is_no_news_and_what_came_after_is() {
        Story story = referred()
                .on(WEDNESDAY)
                .tell("met", ReferralFact.progressed(BOB, Progress.MET))
                .tell("told", ReferralFact.outcomeTold(BOB, Progress.MET))
                .on(FRIDAY)
                .tell("won", ReferralFact.progressed(BOB, Progress.WON));
        assertThat(story)
                .shows("F6.tell")
                .isDue(FRIDAY)
                .says("What ann referred to us on 2026-06-02 is now: won; tell them, and thank them.");
    }

    @Test
    void F6_L12_who_referred_hears_of_it_though_disqualified_themselves() {
        assertThat(referred()
                        .tell("out", AccountFact.disqualified("no budget"))
                        .tell("won", ReferralFact.progressed(BOB, Progress.WON)))
                .shows("F6.tell");
    }

    @Test
    void F6_whom_we_must_not_contact_we_ask_to_be_introduced_to() {
        Story story = Story.customer(MONDAY)
                .on(TUESDAY)
                .tell("referral", new ReferralFact.Received(BOB, ANN, Optional.of(BOBS), false));
        assertThat(story)
                .shows("F6.introduce")
                .isDue(THURSDAY)
                .isLateAfter(NEXT_MONDAY)
                .addresses(ANN);
        assertThat(story.tell("met", ReferralFact.progressed(BOB, Progress.MET)))
                .hasNothingOf("F6.introduce");
        assertThat(referred()).hasNothingOf("F6.introduce");
    }

    @Test
    void F6_who_is_referred_hears_from_us_within_two_to_four_working_days() {
        assertThat(recommended())
                .shows("F6.contact")
                .hasKey("acme/F6/contact//recommended")
                .isDue(THURSDAY)
                .isLateAfter(NEXT_MONDAY)
                .addresses(ANN)
                .says("They were recommended to us on 2026-06-02; get in touch with ann.");
        assertThat(recommended().on(THURSDAY).tell("visit", met(), ANN)).hasNothingOf("F6.contact");
    }

    @Test
    void F6_a_meeting_before_the_recommendation_is_no_answer_to_it() {
        Story story = Story.suspect(MONDAY)
                .tell("visit", met(), ANN)
                .on(TUESDAY)
                .tell("recommended", ReferralFact.recommended(BOB, BOBS));
        assertThat(story).shows("F6.contact");
    }

    @Test
    void F6_two_recommendations_ask_for_one_contact() {
        assertThat(recommended().on(WEDNESDAY).tell("again", ReferralFact.recommended(ReferralId.of("eve"), BOBS)))
                .shows("F6.contact")
                .hasKey("acme/F6/contact//recommended");
    }
}
