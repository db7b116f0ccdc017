package io.github.relationship.playbook;

import static io.github.relationship.playbook.Clients.AUTUMN;
import static io.github.relationship.playbook.Clients.WINTER;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.heardFromThem;
import static io.github.relationship.playbook.Facts.satisfied;
import static io.github.relationship.playbook.Facts.talkedOf;
import static io.github.relationship.playbook.Facts.wrote;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.Topic;
import io.github.relationship.history.ValueKind;
import io.github.relationship.id.FactId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import io.github.relationship.ladder.StandardRungs;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F14, F21: from when the way to the next rung counts, which fact names it, and what moves neither. */
class F14CountsFromTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 4);

    /** A client since Wednesday, who got value in the second quarter. */
    private static Story client() {
        return Clients.client().on(THURSDAY).tell("june", wrote(ValueKind.NEWS), ANN);
    }

    private static Story oneShort() {
        return Clients.oneShort().tell("answer", heardFromThem(), ANN);
    }

    private static FactId moveOf(Story story) {
        return story.relationship().stages().lastMove().orElseThrow().fact();
    }

    @Test
    void F14_a_talk_that_would_not_show_what_is_missing_gives_no_time() {
        assertThat(Story.customer(MONDAY).on(FRIDAY).tell("talk", talkedOf(Topic.COMMITMENT), ANN))
                .shows("F14")
                .hasKey("acme/F14///order-1")
                .isDue(LocalDate.of(2026, 6, 15));
    }

    @Test
    void F14_where_no_evidence_brought_them_there_the_move_names_it() {
        Story story = Story.prospect(MONDAY)
                .on(TUESDAY)
                .tell("we know them", new StageFact.MovedByHand(StandardRungs.CUSTOMER, "bought at the fair"));
        assertThat(story).shows("F14").hasKey("acme/F14///" + moveOf(story)).isDue(LocalDate.of(2026, 6, 16));
    }

    @Test
    void F14_evidence_from_before_they_stood_there_names_nothing() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("suspect", "suspect"),
                        Rung.automatic("customer", "customer", Requirements.purchases(1)),
                        Rung.advised("client", "client", Requirements.walletShare(80, Period.ofMonths(12))))
                .build();
        Story story = Story.suspect(MONDAY)
                .with(ladder)
                .tell("estimated", CommitmentFact.walletShareEstimated(40))
                .on(TUESDAY)
                .tell("order-1", bought());
        assertThat(story).shows("F14").hasKey("acme/F14///" + moveOf(story)).isDue(LocalDate.of(2026, 6, 16));
    }

    @Test
    void F14_L12_reopened_it_counts_from_then() {
        Story story = Story.customer(MONDAY).on(TUESDAY).tell("out", AccountFact.disqualified("no money"));
        assertThat(story.on(AUTUMN).tell("again", AccountFact.reopened()))
                .shows("F14")
                .isDue(LocalDate.of(2026, 9, 15));
    }

    @Test
    void G4_F14_more_evidence_for_what_is_met_changes_neither_its_name_nor_its_days() {
        assertThat(oneShort().on(WINTER.plusDays(20)).tell("heard again", satisfied()))
                .shows("F14")
                .hasKey("acme/F14///winter")
                .isDue(LocalDate.of(2026, 12, 15))
                .isLateAfter(LocalDate.of(2027, 1, 12));
    }

    @Test
    void F21_F14_what_made_them_one_short_is_known_when_all_of_it_is() {
        Story story = client().on(AUTUMN)
                .tell("heard", satisfied())
                .on(WINTER)
                .tell("winter", wrote(ValueKind.ARTICLE), ANN)
                .tell("answer", heardFromThem(), ANN)
                .on(NEW_YEAR)
                .tellLate("autumn", AUTUMN, wrote(ValueKind.ADVICE), ANN);
        assertThat(story).shows("F14").hasKey("acme/F14///winter").isDue(NEW_YEAR);
    }

    @Test
    void L5_F14_a_decline_without_a_day_rests_it_for_ninety() {
        assertThat(oneShort()
                        .on(NEW_YEAR)
                        .tell("no", new StageFact.AdviceDeclined(StandardRungs.PARTNER, Optional.empty(), "too early")))
                .shows("F14")
                .hasKey("acme/F14///no")
                .isDue(LocalDate.of(2027, 4, 19));
    }

    @Test
    void F14_who_said_not_yet_is_not_asked_to_commit_themselves_before() {
        assertThat(client().on(AUTUMN).tell("no", Facts.declinedPartner(LocalDate.of(2027, 5, 3))))
                .shows("F14")
                .hasKey("acme/F14///no")
                .isDue(LocalDate.of(2027, 5, 17));
    }

    @Test
    void F21_F14_who_lost_what_they_had_is_asked_to_commit_themselves_from_then_on() {
        LocalDate spring = LocalDate.of(2027, 4, 1);
        assertThat(oneShort().on(spring, "00:00"))
                .shows("F14")
                .isDue(spring)
                .isLateAfter(LocalDate.of(2027, 4, 29))
                .says("Since 2026-06-03 nobody has talked with them about commitment; raise it with ann.");
    }
}
