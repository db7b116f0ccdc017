package io.github.relationship.playbook;

import static io.github.relationship.playbook.Clients.AUTUMN;
import static io.github.relationship.playbook.Clients.WINTER;
import static io.github.relationship.playbook.Clients.client;
import static io.github.relationship.playbook.Clients.oneShort;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.talkedOf;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.Topic;
import io.github.relationship.id.FactId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** F14: the last step to the next rung is named, and who could show it. */
class F14NextRungTest {

    @Test
    void F14_who_is_one_requirement_short_is_helped_to_show_it() {
        assertThat(oneShort())
                .shows("F14")
                .hasKey("acme/F14///winter")
                .names("winter")
                .addresses(ANN)
                .isDue(LocalDate.of(2026, 12, 15))
                .isLateAfter(LocalDate.of(2027, 1, 12))
                .isNeverGone()
                .says(
                        "One requirement short of partner: a commitment in force, or the share of wallet to be estimated. To show"
                                + " it: talk about commitment, estimate the share of wallet, with ann.");
    }

    @Test
    void F14_a_customer_lacks_purchases_alone() {
        assertThat(Story.customer(MONDAY))
                .shows("F14")
                .isDue(LocalDate.of(2026, 6, 15))
                .isLateAfter(LocalDate.of(2026, 7, 13))
                .says("One requirement short of client: 2 more purchases on different days by 2028-06-01. To show it:"
                        + " find out what they need, with ann.");
    }

    @Test
    void F14_F27_a_fact_that_counts_ends_it_for_ninety_days() {
        assertThat(Story.customer(MONDAY).on(FRIDAY).tell("order-2", bought()))
                .shows("F14")
                .hasKey("acme/F14///order-2")
                .isDue(LocalDate.of(2026, 9, 17));
        assertThat(oneShort().on(WINTER.plusDays(1)).tell("estimated", CommitmentFact.walletShareEstimated(40)))
                .shows("F14")
                .hasKey("acme/F14///estimated")
                .isDue(LocalDate.of(2027, 3, 16));
    }

    @Test
    void F14_F27_the_talk_that_would_show_it_ends_it_for_ninety_days() {
        assertThat(oneShort().on(WINTER.plusDays(1)).tell("talk", talkedOf(Topic.COMMITMENT), ANN))
                .shows("F14")
                .hasKey("acme/F14///talk")
                .isDue(LocalDate.of(2027, 3, 16));
    }

    @Test
    void F14_once_the_evidence_is_complete_a_person_is_asked_instead() {
        Story story = oneShort().tell("framework", CommitmentFact.made());
        assertThat(story).hasNothingOf("F14");
        assertThat(story).shows("F10.move-up");
    }

    @Test
    void F14_a_decline_rests_it_until_its_day() {
        assertThat(oneShort().on(WINTER.plusDays(1)).tell("no", Facts.declinedPartner(LocalDate.of(2027, 5, 3))))
                .shows("F14")
                .hasKey("acme/F14///no")
                .isDue(LocalDate.of(2027, 5, 17));
    }

    @Test
    void F14_F27_dismissed_it_comes_again_after_ninety_days() {
        Story story = oneShort().on(WINTER.plusDays(1));
        story.by(null).tell("not now", Facts.dismissed(story.keyOf("F14")));
        assertThat(story).shows("F14").hasKey("acme/F14///not now").isDue(LocalDate.of(2027, 3, 2));
    }

    @Test
    void F14_what_was_there_and_lapsed_counts_from_when_it_lapsed() {
        Story story = oneShort()
                .tell("framework", CommitmentFact.made())
                .on(LocalDate.of(2027, 1, 4))
                .tell("answer", Facts.heardFromThem(), ANN)
                .tell("quit", CommitmentFact.ended(FactId.of("framework")));
        assertThat(story).shows("F14").isDue(LocalDate.of(2027, 1, 18)).isLateAfter(LocalDate.of(2027, 2, 15));
    }

    @Test
    void F14_an_estimate_that_time_outdates_makes_nothing_late_at_birth() {
        Story story = Story.suspect(MONDAY)
                .with(counting())
                .tell("order-1", bought())
                .tell("estimated", CommitmentFact.walletShareEstimated(90));
        assertThat(story.on(LocalDate.of(2027, 5, 31))).hasNothingOf("F14");
        assertThat(story.on(LocalDate.of(2027, 6, 1)))
                .shows("F14")
                .hasKey("acme/F14///estimated")
                .isDue(LocalDate.of(2027, 6, 15));
    }

    /** A ladder on which only the share of wallet makes a client, and somebody has to agree. */
    private static Playbook counting() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("suspect", "suspect"),
                        Rung.automatic("customer", "customer", Requirements.purchases(1)),
                        Rung.advised("client", "client", Requirements.walletShare(80, Period.ofMonths(12))))
                .build();
        return Playbook.builder().from(Playbook.standard()).ladder(ladder).build();
    }

    @Test
    void F14_where_only_time_is_missing_nobody_is_asked() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("suspect", "suspect"),
                        Rung.automatic("customer", "customer", Requirements.purchases(1)),
                        Rung.automatic("client", "client", Requirements.age(Period.ofMonths(6))))
                .build();
        assertThat(Story.customer(MONDAY).with(ladder)).hasNothingOf("F14");
    }

    @Test
    void F14_a_client_of_half_a_year_is_asked_to_commit_themselves() {
        assertThat(client())
                .shows("F14")
                .isDue(LocalDate.of(2026, 12, 17))
                .isLateAfter(LocalDate.of(2027, 1, 14))
                .says("Since 2026-06-03 nobody has talked with them about commitment; raise it with ann.");
        assertThat(client().on(AUTUMN).tell("talk", talkedOf(Topic.COMMITMENT), ANN))
                .shows("F14")
                .hasKey("acme/F14///talk")
                .isDue(LocalDate.of(2027, 3, 15));
        assertThat(client().tell("framework", CommitmentFact.made())).hasNothingOf("F14");
    }

    @Test
    void F14_it_waits_for_every_complaint_and_is_not_late_after() {
        Story story =
                Story.customer(MONDAY).tell("ben", Facts.added(BEN, Role.USER)).on(TUESDAY);
        assertThat(story.tell("scratch", ComplaintFact.openedMinor(BEN))).holdsBack("F14", HeldBackCode.HOLD);
        assertThat(story.on(AUTUMN)
                        .tell("rested", ComplaintFact.closed(FactId.of("scratch"), ComplaintFact.Ending.VERIFIED)))
                .shows("F14")
                .isDue(LocalDate.of(2026, 9, 15))
                .isLateAfter(LocalDate.of(2026, 10, 13));
    }

    @Test
    void F14_below_a_customer_nobody_is_pressed() {
        assertThat(Story.prospect(MONDAY).on(NEXT_MONDAY)).holdsBack("F14", HeldBackCode.STAGE);
    }
}
