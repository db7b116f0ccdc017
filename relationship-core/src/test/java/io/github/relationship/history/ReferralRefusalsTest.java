package io.github.relationship.history;

import static io.github.relationship.history.Histories.ACME;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Folded.Refused;
import io.github.relationship.history.ReferralFact.Progress;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** H4, V1, V2: what is told of referrals has begun here, once, and between two. */
class ReferralRefusalsTest {

    private static final ReferralId BOB = ReferralId.of("bob");
    private static final ReferralId EVE = ReferralId.of("eve");
    private static final RelationshipId OTHER = RelationshipId.of("other");

    private static Histories received() {
        return opened("2026-01-05").fact("tip", "2026-01-10", ReferralFact.received(BOB, PAT, OTHER));
    }

    private static void assertRefused(Histories history, RefusalCode code, String id, String message) {
        assertThat(history.refused()).isEqualTo(new Refused(code, FactId.of("x"), List.of(id), "fact x " + message));
    }

    @Test
    void H4_progress_of_a_referral_that_is_not_known_is_refused_with_its_id() {
        assertRefused(
                received().fact("x", "2026-01-11", ReferralFact.progressed(EVE, Progress.MET)),
                RefusalCode.UNKNOWN_REFERRAL,
                "eve",
                "speaks of referral eve, which was not received or given here by then; record the referral first");
    }

    @Test
    void H4_an_outcome_told_of_a_referral_that_was_given_is_refused() {
        assertRefused(
                received()
                        .fact("out", "2026-01-10", ReferralFact.given(EVE, PAT, OTHER))
                        .fact("x", "2026-01-11", ReferralFact.outcomeTold(EVE, Progress.MET)),
                RefusalCode.UNKNOWN_REFERRAL,
                "eve",
                "speaks of referral eve, which was not received here by then; record the referral first");
    }

    @Test
    void H4_progress_dated_before_the_referral_is_refused() {
        assertThat(received()
                        .fact("x", "2026-01-09", ReferralFact.progressed(BOB, Progress.MET))
                        .refused()
                        .code())
                .isEqualTo(RefusalCode.UNKNOWN_REFERRAL);
    }

    @Test
    void V1_a_referral_is_received_once_and_again_after_it_was_taken_back() {
        assertRefused(
                received().fact("x", "2026-01-11", ReferralFact.received(BOB, PAT, OTHER)),
                RefusalCode.KNOWN_REFERRAL,
                "bob",
                "receives referral bob, which fact tip received; give each referral an id of its own");
        Histories anew = received()
                .fact("oops", "2026-01-11", new Retracted(FactId.of("tip"), "misheard"))
                .fact("x", "2026-01-12", ReferralFact.received(BOB, PAT, OTHER));
        assertThat(anew.relationship().referrals().received()).hasSize(1);
    }

    @Test
    void H4_what_is_told_of_a_referral_that_was_taken_back_is_refused() {
        assertThat(received()
                        .fact("oops", "2026-01-11", new Retracted(FactId.of("tip"), "misheard"))
                        .fact("x", "2026-01-12", ReferralFact.progressed(BOB, Progress.MET))
                        .refused()
                        .code())
                .isEqualTo(RefusalCode.UNKNOWN_REFERRAL);
    }

    @Test
    void V1_nobody_is_referred_to_themselves() {
        for (ReferralFact fact : List.of(
                ReferralFact.received(BOB, PAT, ACME),
                ReferralFact.given(BOB, PAT, ACME),
                ReferralFact.recommended(BOB, ACME))) {
            assertRefused(
                    opened("2026-01-05").fact("x", "2026-01-10", fact),
                    RefusalCode.SELF_REFERRAL,
                    "acme",
                    "refers relationship acme to itself; name the other party");
        }
    }

    @Test
    void V2_a_referral_given_keeps_its_outcome_and_counts_in_the_balance() {
        Referrals referrals = received()
                .fact("out", "2026-01-12", ReferralFact.given(EVE, PAT, OTHER))
                .fact("out again", "2026-01-13", ReferralFact.given(ReferralId.of("ida"), PAT, OTHER))
                .fact("won", "2026-01-20", ReferralFact.progressed(EVE, Progress.WON))
                .fact("met", "2026-01-21", ReferralFact.progressed(BOB, Progress.MET))
                .relationship()
                .referrals();
        assertThat(referrals.outcome(EVE)).map(Known::value).contains(Progress.WON);
        assertThat(referrals.outcome(ReferralId.of("ida"))).isEmpty();
        assertThat(referrals.outcome(BOB)).isEmpty();
        assertThat(referrals.received().get(0).progress()).map(Known::value).contains(Progress.MET);
        assertThat(referrals.balance()).isEqualTo(1);
        assertThat(received().relationship().referrals().balance()).isEqualTo(-1);
    }

    @Test
    void H4_what_was_received_or_given_before_is_known_to_the_door() {
        Histories history = received().fact("out", "2026-01-12", ReferralFact.given(EVE, PAT, OTHER));
        Relationship before = history.relationship();
        for (ReferralId known : List.of(BOB, EVE)) {
            Occurrence news = Histories.occurrence("x", "2026-01-20", ReferralFact.progressed(known, Progress.MET));
            Entry entry = Entry.of(
                    FactId.of("x"),
                    news,
                    Histories.at("2026-01-20"),
                    before.entries().size());
            assertThat(before.afterAll(List.of(entry))).isInstanceOf(Folded.Accepted.class);
        }
        assertThat(before.referrals().given()).hasSize(1);
    }

    @Test
    void V1_whom_we_may_not_contact_is_said_and_otherwise_we_may() {
        assertThat(ReferralFact.recommended(BOB, OTHER).mayContact()).isTrue();
        assertThat(new ReferralFact.Recommended(BOB, OTHER, false).referralId()).isEqualTo(Optional.of(BOB));
    }
}
