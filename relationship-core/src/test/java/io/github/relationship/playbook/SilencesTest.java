package io.github.relationship.playbook;

import static io.github.relationship.playbook.Clients.client;
import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.heardFromThem;
import static io.github.relationship.playbook.Facts.inWork;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.satisfied;
import static io.github.relationship.playbook.Facts.talkedOf;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.KIM;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.Topic;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.StableHash;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is judged like silence: F8, F12, F13, F15 to F19. */
class SilencesTest {

    @Test
    void F8_a_client_is_met_about_business_for_each_other() {
        assertThat(client())
                .shows("F8")
                .addresses(ANN)
                .isDue(LocalDate.of(2026, 6, 17))
                .isLateAfter(LocalDate.of(2026, 7, 15))
                .isNeverGone()
                .says("Meet ann for twenty minutes on how you could send each other business; ask what to listen for.");
    }

    @Test
    void F8_a_customer_thirty_days_after_the_first_satisfied_call() {
        Story story = Story.customer(MONDAY);
        assertThat(story).hasNothingOf("F8");
        assertThat(story.on(TUESDAY).tell("heard", satisfied())).shows("F8").isDue(LocalDate.of(2026, 7, 16));
    }

    @Test
    void F8_and_half_a_year_after_the_last() {
        assertThat(client().on(FRIDAY).tell("lunch", talkedOf(Topic.GIVE_AND_GAIN), ANN))
                .shows("F8")
                .hasKey("acme/F8///lunch")
                .isDue(LocalDate.of(2026, 12, 21));
    }

    @Test
    void F8_where_nobody_decides_nobody_is_asked() {
        assertThat(client().tell("changed", Facts.changed(ANN, Role.USER))).hasNothingOf("F8");
    }

    @Test
    void F12_at_a_client_two_people_are_to_be_met() {
        Story story = client().tell("ben", added(BEN, Role.USER)).on(THURSDAY).tell("visit", met(), ANN);
        assertThat(story)
                .shows("F12")
                .addresses(BEN)
                .isDue(WEDNESDAY.plusDays(30))
                .isLateAfter(WEDNESDAY.plusDays(60))
                .says("1 person was met there within half a year; get to know ben, too.");
    }

    @Test
    void F12_two_who_were_met_cover_half_a_year_from_when_the_second_last_was() {
        Story story = client().tell("ben", added(BEN, Role.USER))
                .on(THURSDAY)
                .tell("visit", met(), ANN)
                .on(FRIDAY)
                .tell("tour", met(), BEN);
        assertThat(story).shows("F12").hasKey("acme/F12///visit").isDue(THURSDAY.plusDays(210));
    }

    @Test
    void F12_F27_who_was_met_because_it_asked_covers_half_a_year_too() {
        Story story = client().tell("ben", added(BEN, Role.USER))
                .on(THURSDAY)
                .tell("visit", met(), ANN)
                .on(WEDNESDAY.plusDays(30))
                .tell(
                        "tour",
                        Interaction.builder()
                                .from(Interaction.outbound(Channel.VISIT))
                                .item(Story.key("F12", "start"))
                                .build(),
                        BEN);
        assertThat(story).shows("F12").hasKey("acme/F12///tour").isDue(THURSDAY.plusDays(210));
    }

    @Test
    void F12_nobody_else_there_rests_it_for_a_year() {
        Story story = client().on(NEXT_MONDAY).tell("visit", met(), ANN);
        assertThat(story).holdsBack("F12", HeldBackCode.NO_CONTACT);
        assertThat(story).shows("F24");
        story.tell("alone", new ItemFact.Answered(Story.key("F12", "start"), "nobody else there", Optional.empty()));
        assertThat(story.tell("ben", added(BEN, Role.USER))).shows("F12").isDue(NEXT_MONDAY.plusDays(365));
    }

    @Test
    void F12_households_and_firms_of_one_are_covered() {
        assertThat(Story.opened(MONDAY, PartyKind.HOUSEHOLD)
                        .tell("ann", added(ANN, Role.DECISION_MAKER))
                        .tell("order-1", bought())
                        .on(TUESDAY)
                        .tell("order-2", bought())
                        .on(WEDNESDAY)
                        .tell("order-3", bought()))
                .hasNothingOf("F12");
    }

    /** Met each ten days, four times; they buy at the last. */
    private static Story courted() {
        Story story = Story.prospect(MONDAY);
        for (int i = 0; i < 4; i++) {
            story.on(MONDAY.plusDays(10L * i)).tell("visit-" + i, Facts.metBringing(ValueKind.ADVICE), ANN);
        }
        return story.tell("order-1", bought());
    }

    @Test
    void F13_whoever_was_courted_each_ten_days_is_missed_after_fifteen() {
        LocalDate last = MONDAY.plusDays(30);
        assertThat(courted())
                .shows("F13")
                .isDue(last.plusDays(22))
                .isLateAfter(last.plusDays(29))
                .says(
                        "In the year before they first bought you were in touch 4 times, every 10 days; do not stop what made"
                                + " it great: ann, by visit.");
    }

    @Test
    void F13_any_meaningful_contact_breaks_the_silence_and_the_way_that_was_used_is_not_named() {
        LocalDate again = MONDAY.plusDays(40);
        assertThat(courted().on(again).tell("mail", heardFromThem(), ANN))
                .shows("F13")
                .isDue(again.plusDays(23));
        assertThat(courted().on(again).tell("visit again", met(), ANN))
                .shows("F13")
                .says(
                        "In the year before they first bought you were in touch 4 times, every 10 days; do not stop what made"
                                + " it great: ann.");
    }

    @Test
    void F13_whoever_bought_after_three_contacts_was_not_courted() {
        Story story = Story.prospect(MONDAY);
        for (int i = 0; i < 3; i++) {
            story.on(MONDAY.plusDays(10L * i)).tell("visit-" + i, met(), ANN);
        }
        assertThat(story.tell("order-1", bought())).hasNothingOf("F13");
    }

    @Test
    void F15_a_suspect_in_work_is_to_be_qualified() {
        assertThat(Story.suspect(MONDAY)).hasNothingOf("F15");
        Story story = Story.suspect(MONDAY).on(MONDAY).tell("work", inWork());
        assertThat(story)
                .shows("F15")
                .hasKey("acme/F15///work")
                .isDue(LocalDate.of(2026, 6, 15))
                .isLateAfter(LocalDate.of(2026, 6, 29));
        assertThat(story.tell("yes", AccountFact.qualified())).asksNotFor("F15").shows("F9");
    }

    @Test
    void F15_a_contact_that_settled_nothing_gives_thirty_days() {
        assertThat(Story.suspect(MONDAY).tell("work", inWork()).on(TUESDAY).tell("visit", met(), ANN))
                .shows("F15")
                .hasKey("acme/F15///visit")
                .isDue(LocalDate.of(2026, 7, 16));
    }

    @Test
    void F16_a_client_whom_nobody_asked_for_nine_months_is_asked() {
        assertThat(client()).shows("F16").isDue(LocalDate.of(2027, 3, 31)).isLateAfter(LocalDate.of(2027, 5, 26));
        assertThat(client().on(FRIDAY).tell("heard", satisfied()))
                .shows("F16")
                .hasKey("acme/F16///heard")
                .isDue(LocalDate.of(2027, 4, 2));
    }

    @Test
    void F16_where_something_was_delivered_F3_asks() {
        assertThat(client().tell("truck", Facts.delivered("order-1"))).hasNothingOf("F16");
    }

    @Test
    void F16_F21_what_came_back_after_a_year_makes_it_due_and_not_late() {
        LocalDate later = FRIDAY.plusDays(399);
        Story story = client().tell("truck", Facts.delivered("order-1")).on(later);
        assertThat(story.tell("back", Facts.returned("order-1")))
                .shows("F16")
                .isDue(later)
                .isLateAfter(later.plusDays(56));
    }

    private static Story profile() {
        return Story.customer(MONDAY)
                .on(TUESDAY)
                .tell("profile", ReferralFact.profileLearnt(ANN, "plumbers who moved"));
    }

    @Test
    void F17_whose_profile_is_known_is_sent_business() {
        assertThat(profile())
                .shows("F17")
                .addresses(ANN)
                .isDue(TUESDAY.plusDays(30))
                .isLateAfter(TUESDAY.plusDays(60))
                .says(
                        "You know what ann listens for, and sent nobody since 2026-06-02; given 0, received 0, balance 0.");
    }

    @Test
    void F17_what_was_given_is_enough_for_ninety_days() {
        assertThat(profile()
                        .on(FRIDAY)
                        .tell("given", ReferralFact.given(ReferralId.of("eve"), ANN, RelationshipId.of("eves"))))
                .shows("F17")
                .hasKey("acme/F17///given")
                .isDue(LocalDate.of(2026, 10, 5));
    }

    @Test
    void F27_F17_dismissed_it_comes_again_after_ninety_days() {
        Story story = profile();
        story.by(null).on(FRIDAY).tell("no", Facts.dismissed(story.keyOf("F17")));
        assertThat(story).shows("F17").hasKey("acme/F17///no").isDue(FRIDAY.plusDays(90));
    }

    private static Interaction dinner(boolean enjoyable) {
        return Interaction.builder()
                .from(Interaction.outbound(Channel.MEAL))
                .enjoyable(enjoyable)
                .build();
    }

    @Test
    void F18_two_of_the_last_three_that_were_no_joy_ask_for_a_change() {
        Story story = Story.customer(MONDAY).on(TUESDAY).tell("dull", dinner(false), ANN);
        assertThat(story).hasNothingOf("F18");
        story.on(WEDNESDAY).tell("fun", dinner(true), ANN).on(THURSDAY).tell("dull again", dinner(false), ANN);
        assertThat(story)
                .shows("F18")
                .names("dull", "dull again")
                .isDue(LocalDate.of(2026, 7, 6))
                .says(
                        "Of the last 3 meetings 2 were no joy; try another setting, another topic or another person with ann.");
        assertThat(story.on(FRIDAY).tell("fun again", dinner(true), ANN)).hasNothingOf("F18");
    }

    @Test
    void F19_whoever_sold_first_stays_in_touch() {
        Story story = Story.customer(MONDAY).on(TUESDAY).tell("hand-over", AccountFact.ownerChanged(KIM));
        assertThat(story).shows("F19").isDoneBy(SAM).isDue(MONDAY.plusDays(91)).isLateAfter(MONDAY.plusDays(120));
        assertThat(story.by(KIM).on(WEDNESDAY).tell("hello", met(), ANN))
                .shows("F19")
                .isDue(MONDAY.plusDays(91));
        assertThat(story.by(SAM).on(THURSDAY).tell("still here", met(), ANN))
                .shows("F19")
                .isDue(THURSDAY.plusDays(90));
    }

    @Test
    void F19_nobody_replaces_a_seller_who_has_left_or_looks_after_them() {
        assertThat(Story.customer(MONDAY)).hasNothingOf("F19");
        assertThat(Story.customer(MONDAY).gone(SAM).on(TUESDAY).tell("hand-over", AccountFact.ownerChanged(KIM)))
                .hasNothingOf("F19");
    }

    @Test
    void F21_no_silence_is_born_late() {
        Story story = Story.suspect(MONDAY).tell("work", inWork());
        LocalDate later = LocalDate.of(2026, 9, 1);
        assertThat(story.inForceSince(later.minusDays(10))
                        .on(later.minusDays(10))
                        .on(later))
                .shows("F15")
                .isDue(later.minusDays(10).plusDays(StableHash.below(30, "acme", "F15")));
        Story late = Story.suspect(MONDAY).on(later).tellLate("work", MONDAY, inWork());
        assertThat(late).shows("F15").isDue(later).isLateAfter(LocalDate.of(2026, 9, 15));
    }
}
