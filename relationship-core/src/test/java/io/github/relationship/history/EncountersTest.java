package io.github.relationship.history;

import static io.github.relationship.history.Histories.KIM;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RuleId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EncountersTest {

    private static final String MON = "2026-02-02";
    private static final String TUE = "2026-02-03";
    private static final String WED = "2026-02-04";
    private static final String THU = "2026-02-05";

    private static final Interaction EMAIL = Interaction.outbound(Channel.EMAIL);
    private static final Interaction VISIT = Interaction.outbound(Channel.VISIT);
    private static final Interaction ARTICLE =
            Interaction.builder().from(EMAIL).addValue(ValueKind.ARTICLE).build();

    private static Interaction agreeing(String day) {
        return Interaction.builder()
                .from(VISIT)
                .nextStep(new NextStep(LocalDate.parse(day), "send the drawing"))
                .build();
    }

    private static Encounters after(Histories history) {
        return history.relationship().encounters();
    }

    @Test
    void H7_a_meeting_counts_for_each_participant_and_for_the_account_once() {
        Encounters acme = after(opened("2026-01-05").fact("v", MON, VISIT, PAT, KIM));
        for (ContactId person : new ContactId[] {PAT, KIM}) {
            assertThat(acme.with(person).live()).map(Known::fact).contains(FactId.of("v"));
        }
        assertThat(acme.withAnybody().meaningful()).hasSize(1);
    }

    @Test
    void H8_a_light_contact_restarts_no_silence() {
        Encounters acme = after(opened("2026-01-05").fact("v", MON, VISIT, PAT).fact("e", TUE, EMAIL, PAT));
        assertThat(acme.with(PAT).lastMeaningful()).map(Known::fact).contains(FactId.of("v"));
        assertThat(acme.withAnybody().lastMeaningful()).map(Known::fact).contains(FactId.of("v"));
    }

    @Test
    void H8_a_personal_contact_restarts_a_silence_but_is_not_live() {
        Encounters acme = after(opened("2026-01-05").fact("v", MON, VISIT, PAT).fact("a", TUE, ARTICLE, PAT));
        assertThat(acme.with(PAT).lastMeaningful()).map(Known::fact).contains(FactId.of("a"));
        assertThat(acme.with(PAT).live()).map(Known::fact).contains(FactId.of("v"));
    }

    @Test
    void the_last_two_meaningful_contacts_are_kept_the_latest_first() {
        Encounters acme = after(opened("2026-01-05")
                .fact("v", MON, VISIT, PAT)
                .fact("a", TUE, ARTICLE, PAT)
                .fact("w", WED, VISIT, PAT));
        assertThat(acme.with(PAT).meaningful()).extracting(Known::fact).containsExactly(FactId.of("w"), FactId.of("a"));
    }

    @Test
    void who_was_never_met_has_no_contact() {
        assertThat(after(opened("2026-01-05")).with(KIM)).isEqualTo(Contacted.NEVER);
        assertThat(Contacted.NEVER.lastMeaningful()).isEmpty();
        assertThat(Contacted.NEVER.lastTouch(RuleId.of("card"))).isEmpty();
    }

    @Test
    void H9_tries_without_an_answer_are_kept_with_their_instants() {
        Encounters acme = after(opened("2026-01-05").fact("1", MON, EMAIL, PAT).fact("2", TUE, EMAIL, PAT));
        assertThat(acme.with(PAT).tries()).extracting(Known::occurredAt).containsExactly(at(MON), at(TUE));
        assertThat(acme.withAnybody().tries()).extracting(Known::occurredAt).containsExactly(at(MON), at(TUE));
        assertThat(acme.with(KIM).tries()).isEmpty();
    }

    @Test
    void H9_anything_from_that_person_sets_the_count_to_nothing() {
        Interaction reply = Interaction.inbound(Channel.SOCIAL);
        Encounters acme = after(opened("2026-01-05").fact("1", MON, EMAIL, PAT).fact("2", TUE, reply, PAT));
        assertThat(acme.with(PAT).tries()).isEmpty();
        assertThat(acme.with(PAT).fromThem()).map(Known::occurredAt).contains(at(TUE));
    }

    @Test
    void H9_an_out_of_office_reply_leaves_the_count_alone() {
        OutOfOffice reply = OutOfOffice.until(PAT, LocalDate.of(2026, 5, 1));
        Encounters acme = after(opened("2026-01-05").fact("1", MON, EMAIL, PAT).fact("2", TUE, reply, PAT));
        assertThat(acme.with(PAT).tries()).extracting(Known::fact).containsExactly(FactId.of("1"));
        assertThat(acme.with(PAT).fromThem()).isEmpty();
    }

    @Test
    void H9_a_live_contact_sets_the_count_to_nothing() {
        Encounters acme = after(opened("2026-01-05")
                .fact("1", MON, EMAIL, PAT)
                .fact("2", TUE, Interaction.outbound(Channel.CALL), PAT));
        assertThat(acme.with(PAT).tries()).isEmpty();
    }

    @Test
    void H9_an_email_that_is_said_to_be_answered_sets_the_count_to_nothing() {
        Interaction answered = Interaction.builder().from(EMAIL).answered(true).build();
        Encounters acme = after(opened("2026-01-05").fact("1", MON, EMAIL, PAT).fact("2", TUE, answered, PAT));
        assertThat(acme.with(PAT).tries()).isEmpty();
        assertThat(acme.with(PAT).fromThem()).map(Known::occurredAt).contains(at(TUE));
    }

    @Test
    void H9_an_email_to_several_that_somebody_answered_says_nothing_of_each() {
        Interaction answered = Interaction.builder().from(EMAIL).answered(true).build();
        Encounters acme = after(opened("2026-01-05").fact("1", MON, EMAIL, PAT).fact("2", TUE, answered, PAT, KIM));
        assertThat(acme.with(PAT).tries()).extracting(Known::occurredAt).containsExactly(at(MON));
    }

    @Test
    void H9_what_comes_from_another_person_answers_for_the_account_only() {
        Interaction reply = Interaction.inbound(Channel.EMAIL);
        Encounters acme = after(opened("2026-01-05").fact("1", MON, EMAIL, PAT).fact("2", TUE, reply, KIM));
        assertThat(acme.with(PAT).tries()).extracting(Known::occurredAt).containsExactly(at(MON));
        assertThat(acme.withAnybody().tries()).isEmpty();
    }

    @Test
    void H9_a_card_asks_for_no_answer_and_is_kept_by_its_rule() {
        TouchSent card = Facts.touch(PAT);
        Encounters acme = after(opened("2026-01-05").fact("t", MON, card).fact("u", TUE, card));
        assertThat(acme.with(PAT).tries()).isEmpty();
        assertThat(acme.with(PAT).lastMeaningful()).isEmpty();
        assertThat(acme.with(PAT).lastTouch(card.rule())).map(Known::fact).contains(FactId.of("u"));
        assertThat(acme.withAnybody().lastTouch(card.rule())).map(Known::fact).contains(FactId.of("u"));
        assertThat(acme.with(KIM).lastTouch(card.rule())).isEmpty();
    }

    @Test
    void F2_an_agreed_next_step_stands_until_an_interaction_names_it() {
        Histories acme = opened("2026-01-05").fact("v", MON, agreeing("2026-03-01"), PAT);
        assertThat(after(acme).agreements()).singleElement().satisfies(agreement -> {
            assertThat(agreement.step().fact()).isEqualTo(FactId.of("v"));
            assertThat(agreement.step().value().on()).isEqualTo(LocalDate.parse("2026-03-01"));
            assertThat(agreement.with()).containsExactly(PAT);
            assertThat(agreement.by()).contains(SAM);
        });
        Interaction done =
                Interaction.builder().from(EMAIL).addAbout(FactId.of("v")).build();
        assertThat(after(acme.fact("d", TUE, done, KIM)).agreements()).isEmpty();
    }

    @Test
    void F2_a_later_next_step_with_the_same_people_supersedes_it() {
        Encounters acme = after(opened("2026-01-05")
                .fact("v", MON, agreeing("2026-03-01"), PAT, KIM)
                .fact("w", TUE, agreeing("2026-04-01"), PAT));
        assertThat(acme.agreements())
                .extracting(agreement -> agreement.step().fact())
                .containsExactly(FactId.of("w"));
    }

    @Test
    void F2_a_next_step_with_somebody_else_leaves_it_standing() {
        Encounters acme = after(opened("2026-01-05")
                .fact("v", MON, agreeing("2026-03-01"), PAT)
                .fact("w", TUE, agreeing("2026-04-01"), KIM));
        assertThat(acme.agreements())
                .extracting(agreement -> agreement.step().fact())
                .containsExactly(FactId.of("v"), FactId.of("w"));
    }

    @Test
    void F2_a_live_contact_without_a_next_step_is_undecided_until_a_step_or_a_no() {
        Interaction no = Interaction.builder().from(EMAIL).saidNo(true).build();
        Histories acme = opened("2026-01-05").fact("v", MON, VISIT, PAT).fact("w", TUE, VISIT, KIM);
        assertThat(after(acme).undecided()).map(Known::fact).contains(FactId.of("v"));
        assertThat(after(acme.fact("e", WED, EMAIL, PAT)).undecided())
                .map(Known::fact)
                .contains(FactId.of("v"));
        assertThat(after(acme.fact("n", THU, no, PAT)).undecided()).isEmpty();
        assertThat(after(opened("2026-01-05").fact("v", MON, VISIT, PAT).fact("w", TUE, agreeing("2026-03-01"), KIM))
                        .undecided())
                .isEmpty();
    }

    @Test
    void V3_value_given_is_what_went_from_us_to_them() {
        Interaction theirs = Interaction.builder()
                .from(Interaction.inbound(Channel.EMAIL))
                .addValue(ValueKind.NEWS)
                .build();
        Encounters acme = after(opened("2026-01-05")
                .fact("a", MON, ARTICLE, PAT)
                .fact("t", TUE, theirs, PAT)
                .fact("r", WED, InteractionFact.valueReceived(PAT, ValueKind.FAVOUR))
                .fact("g", THU, InteractionFact.valueGiven(PAT, ValueKind.GIFT)));
        assertThat(acme.valueGiven()).extracting(Known::fact).containsExactly(FactId.of("a"), FactId.of("g"));
        assertThat(acme.recentValue()).containsExactly(ValueKind.ARTICLE, ValueKind.GIFT);
    }

    @Test
    void F9_recent_value_is_that_of_the_last_three() {
        Encounters acme = after(opened("2026-01-05")
                .fact("1", MON, ARTICLE, PAT)
                .fact("2", TUE, InteractionFact.valueGiven(PAT, ValueKind.GIFT))
                .fact("3", WED, InteractionFact.valueGiven(PAT, ValueKind.GIFT))
                .fact("4", THU, InteractionFact.valueGiven(PAT, ValueKind.ADVICE)));
        assertThat(acme.recentValue()).containsExactly(ValueKind.ADVICE, ValueKind.GIFT);
    }
}
