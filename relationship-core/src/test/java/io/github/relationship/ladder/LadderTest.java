package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Climber.standard;
import static io.github.relationship.ladder.Requirements.noOpenComplaint;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.StandardRungs.CLIENT;
import static io.github.relationship.ladder.StandardRungs.CUSTOMER;
import static io.github.relationship.ladder.StandardRungs.PARTNER;
import static io.github.relationship.ladder.StandardRungs.PROSPECT;
import static io.github.relationship.ladder.StandardRungs.SUSPECT;
import static io.github.relationship.ladder.Stories.accepts;
import static io.github.relationship.ladder.Stories.client;
import static io.github.relationship.ladder.Stories.readyForPartner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Histories;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Rung FIRST = Rung.first("known", "known");
    private static final Rung BUYER = Rung.automatic("buyer", "buyer", purchases(1));

    @Test
    void L1_the_standard_ladder_has_five_rungs() {
        assertThat(Ladder.standard().rungs())
                .extracting(Rung::id)
                .containsExactly(SUSPECT, PROSPECT, CUSTOMER, CLIENT, PARTNER);
    }

    @Test
    void L5_all_rungs_of_the_standard_ladder_are_automatic_but_the_partners() {
        assertThat(Ladder.standard().rungs())
                .filteredOn(rung -> rung.entry() == Rung.Entry.ADVISED)
                .extracting(Rung::id)
                .containsExactly(PARTNER);
    }

    @Test
    void the_defaults_are_those_of_the_rules() {
        Ladder standard = Ladder.standard();
        assertThat(standard.declinedAdviceRests()).isEqualTo(Period.ofDays(90));
        assertThat(standard.declinedReviewRests()).isEqualTo(Period.ofDays(180));
        assertThat(standard.returnIsAdvisedFor()).isEqualTo(Period.ofDays(30));
        assertThat(standard.handMoveBindsFor()).isEqualTo(Period.ofDays(90));
        assertThat(standard.reviewFrom()).contains(CLIENT);
        assertThat(standard.reviewsSilence()).isTrue();
    }

    @Test
    void L1_names_are_display_text_and_change_nothing() {
        Ladder german = Ladder.builder()
                .addRungs(Rung.first("known", "bekannt"), Rung.automatic("buyer", "K\u00e4ufer", purchases(1)))
                .build();
        Ladder english = Ladder.builder().addRungs(FIRST, BUYER).build();
        assertThat(german.canonical()).isEqualTo(english.canonical());
        assertThat(english.canonical())
                .isEqualTo("ladder\nknown|AUTOMATIC|\nbuyer|AUTOMATIC|{\"type\":\"purchases\",\"id\":\"purchases\","
                        + "\"attributes\":{\"count\":1,\"within\":\"P0D\"}}\n|true|P90D|P180D|P30D|P90D");
    }

    @Test
    void ladders_are_values_and_every_setting_shows_in_the_canonical_text() {
        assertThat(Ladder.standard()).isEqualTo(Ladder.standard()).hasSameHashCodeAs(Ladder.standard());
        List<Ladder> different = List.of(
                Ladder.standard(),
                Ladder.builder().from(Ladder.standard()).reviewsSilence(false).build(),
                Ladder.builder().from(Ladder.standard()).reviewFrom(PARTNER).build(),
                Ladder.builder()
                        .from(Ladder.standard())
                        .declinedAdviceRests(Period.ofDays(1))
                        .build(),
                Ladder.builder()
                        .from(Ladder.standard())
                        .declinedReviewRests(Period.ofDays(1))
                        .build(),
                Ladder.builder()
                        .from(Ladder.standard())
                        .returnIsAdvisedFor(Period.ofDays(1))
                        .build(),
                Ladder.builder()
                        .from(Ladder.standard())
                        .handMoveBindsFor(Period.ofDays(1))
                        .build());
        assertThat(different).extracting(Ladder::canonical).doesNotHaveDuplicates();
    }

    private static void assertRefused(ThrowingCallable creation, String message) {
        assertThatThrownBy(creation)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_ladder_is_checked() {
        assertRefused(
                () -> Ladder.builder().addRungs(FIRST).build(),
                "the ladder has the rungs [known]; give two or more, each id once");
        assertRefused(
                () -> Ladder.builder().addRungs(FIRST, BUYER, BUYER).build(),
                "the ladder has the rungs [known, buyer, buyer]; give two or more, each id once");
        assertRefused(
                () -> Ladder.builder().addRungs(BUYER, FIRST).build(),
                "rung buyer is the first and asks for evidence; the first rung asks for none, every other for some");
        assertRefused(
                () -> Ladder.builder().addRungs(FIRST, Rung.first("b", "b")).build(),
                "rung b asks for no evidence; the first rung asks for none, every other for some");
        assertRefused(
                () -> Ladder.builder().addRungs(FIRST, BUYER).reviewFrom(CLIENT).build(),
                "the ladder has no rung client; it has [known, buyer]");
        assertThatThrownBy(() -> Rung.first("a", "x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stage_that_the_ladder_does_not_have_is_a_mistake() {
        Relationship acme = standard(client(), "2025-05-01").relationship();
        Ladder other = Ladder.builder().addRungs(FIRST, BUYER).build();
        assertRefused(() -> other.stageOf(acme), "the ladder has no rung client; it has [known, buyer]");
    }

    @Test
    void L9_assess_lists_each_requirement_with_its_evidence_or_gap() {
        Climber acme = standard(client(), "2025-05-01");
        Assessment partner = acme.assess(PARTNER, "2025-05-01");
        assertThat(partner.rung()).isEqualTo(PARTNER);
        assertThat(partner.isMet()).isFalse();
        assertThat(partner.parts())
                .extracting(part -> part.requirement().spec().type())
                .containsExactly(
                        "purchases",
                        "no-open-complaint",
                        "any-of",
                        "satisfied",
                        "value-in-quarters",
                        "no-broken-promise");
        assertThat(partner.missing()).hasSize(3);
        assertThat(partner.missingInWords())
                .isEqualTo("a commitment in force, or the share of wallet to be estimated;"
                        + " 1 more ROF call in which they are satisfied;"
                        + " value brought in 3 more of the last 4 quarters");
    }

    @Test
    void L9_a_rung_whose_evidence_is_complete_lacks_nothing() {
        Climber acme = standard(readyForPartner(), "2025-08-01");
        assertThat(acme.assess(PARTNER, "2025-08-01").isMet()).isTrue();
        assertThat(acme.assess(PARTNER, "2025-08-01").missingInWords()).isEmpty();
        assertThat(acme.assess(SUSPECT, "2025-08-01").parts()).isEmpty();
        assertThat(acme.assess(SUSPECT, "2025-08-01").isMet()).isTrue();
        assertRefused(
                () -> acme.assess(RungId.of("no"), "2025-08-01"),
                "the ladder has no rung no; it has [suspect, prospect, customer, client, partner]");
    }

    @Test
    void L9_time_in_stage_and_who_or_what_moved_it() {
        Ladder ladder = Ladder.standard();
        Climber acme = standard(accepts(readyForPartner(), PARTNER, "2025-07-20"), "2025-08-01");
        Relationship moved = acme.relationship();
        assertThat(ladder.timeInStage(moved, at("2025-08-01"))).isEqualTo(Duration.ofDays(12));
        assertThat(ladder.timeInStage(moved, at("2025-07-20"))).isZero();
        assertThat(ladder.timeInStage(moved, at("2025-02-02")))
                .isEqualTo(Duration.between(moved.account().opened().occurredAt(), at("2025-02-02")));
        assertThat(moved.stages().moves())
                .extracting(move -> move.value().by())
                .startsWith(StageMoved.By.EVIDENCE)
                .endsWith(StageMoved.By.ACCEPTED_ADVICE);
    }

    @Test
    void L9_the_stage_at_any_past_instant() {
        Climber acme = standard(accepts(readyForPartner(), PARTNER, "2025-07-20"), "2025-08-01");
        assertThat(acme.stageAt("2024-01-01")).isEqualTo(SUSPECT);
        assertThat(acme.stageAt("2025-02-03T11:59:59Z")).isEqualTo(SUSPECT);
        assertThat(acme.stageAt("2025-02-03")).isEqualTo(CUSTOMER);
        assertThat(acme.stageAt("2025-07-19")).isEqualTo(CLIENT);
        assertThat(acme.stageAt("2025-07-20")).isEqualTo(PARTNER);
        assertThat(acme.stage()).isEqualTo(PARTNER);
        assertThat(acme.lastMove()).extracting(Known::occurredAt).isEqualTo(at("2025-07-20"));
    }

    /** A host's own: so many visits. */
    private record Visited(int times) implements Requirement {

        @Override
        public RuleSpec spec() {
            return RuleSpec.of(
                    "visited",
                    RuleId.of("visited"),
                    Attributes.builder().put("times", times).build());
        }

        @Override
        public Finding assess(Relationship relationship, AsOf asOf) {
            return relationship
                    .encounters()
                    .withAnybody()
                    .live()
                    .map(live -> Finding.met(
                            1, times, List.of(live.fact()), Optional.of(live.occurredAt()), Optional.empty()))
                    .orElseGet(() -> Finding.missing(0, times, List.of(), "to be visited", Optional.empty()));
        }
    }

    @Test
    void L2_a_host_has_a_ladder_and_a_requirement_of_its_own() {
        Ladder own = Ladder.builder()
                .addRungs(FIRST, Rung.automatic("visited", "visited", new Visited(1)))
                .addRungs(Rung.advised(
                        "friend", "friend", Requirements.allOf(new Visited(1), purchases(1), noOpenComplaint())))
                .build();
        Histories history = opened("2026-01-05").met("2026-02-02").purchased("p1", "2026-02-10", 10);
        Climber acme = Climber.on(own).record(accepts(history, RungId.of("friend"), "2026-02-12"));
        assertThat(acme.moves()).containsExactly("2026-02-02 known to visited", "2026-02-12 visited to friend");
        assertThat(own).isNotEqualTo(Ladder.standard());
    }
}
