package io.github.relationship.history;

import static io.github.relationship.history.Channel.EMAIL;
import static io.github.relationship.history.Histories.KIM;
import static io.github.relationship.history.Histories.NOBODY;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.SAM;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.history.Histories.unopened;
import static io.github.relationship.history.Purpose.PROMOTIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known of the people at Acme, and who of them mattered most when they went. */
class PeopleTest {

    private static final RuleId CALLS = RuleId.of("keep-in-touch");
    private static final ContactId LEE = ContactId.of("lee");

    private static boolean wasKey(Histories acme, ContactId contact) {
        return acme.relationship().people().find(contact).orElseThrow().wasKey();
    }

    private static Histories left(Histories acme, ContactId contact) {
        return acme.fact(contact + " left", "2026-03-01", ContactFact.departed(contact));
    }

    /** Two people who neither decide nor influence. */
    private static Histories users() {
        return unopened()
                .fact("opening", "2026-01-05", Opened.of(PartyKind.COMPANY, SAM))
                .fact("lee-added", "2026-01-06", ContactFact.added(ContactCard.of(LEE, Role.USER)))
                .fact("kim-added", "2026-01-07", ContactFact.added(ContactCard.of(KIM, Role.USER)));
    }

    @Test
    void H10_who_decides_is_a_key_contact_and_beside_them_nobody_else() {
        assertThat(wasKey(left(opened("2026-01-05"), PAT), PAT)).isTrue();
        assertThat(wasKey(left(opened("2026-01-05"), KIM), KIM)).isFalse();
        assertThat(wasKey(left(opened("2026-01-05").met("2026-02-01"), KIM), KIM))
                .isFalse();
    }

    @Test
    void H10_where_nobody_decides_it_is_who_was_met_last() {
        Histories met = users().fact("visit", "2026-02-01", Interaction.outbound(Channel.VISIT), KIM);
        assertThat(wasKey(left(met, KIM), KIM)).isTrue();
        Histories later = users().fact("visit", "2026-02-01", Interaction.outbound(Channel.VISIT), KIM)
                .fact("other", "2026-02-02", Interaction.outbound(Channel.VISIT), LEE);
        assertThat(wasKey(left(later, KIM), KIM)).isFalse();
        assertThat(wasKey(left(later, LEE), LEE)).isTrue();
    }

    @Test
    void H10_where_nobody_was_met_it_is_who_was_added_first() {
        assertThat(wasKey(left(users(), LEE), LEE)).isTrue();
        assertThat(wasKey(left(users(), KIM), KIM)).isFalse();
    }

    @Test
    void H10_of_two_added_at_once_it_is_the_first_by_id() {
        Histories acme = unopened()
                .fact("opening", "2026-01-05", Opened.of(PartyKind.COMPANY, SAM))
                .fact("lee-added", "2026-01-06", ContactFact.added(ContactCard.of(LEE, Role.USER)))
                .fact("kim-added", "2026-01-06", ContactFact.added(ContactCard.of(KIM, Role.USER)));
        assertThat(wasKey(left(acme, KIM), KIM)).isTrue();
    }

    @Test
    void H10_who_has_left_no_longer_stands_in_anybodys_way() {
        Histories acme = left(opened("2026-01-05"), PAT).fact("kim gone", "2026-03-02", ContactFact.departed(KIM));
        assertThat(wasKey(acme, KIM)).isTrue();
    }

    private static PreferenceLearnt every(ContactId contact, Provenance provenance, int days) {
        return PreferenceLearnt.builder()
                .contact(contact)
                .provenance(provenance)
                .putIntervals(CALLS, new Interval(days, 2 * days))
                .build();
    }

    private static Optional<Integer> interval(Histories acme, ContactId contact) {
        return acme.relationship()
                .people()
                .interval(contact, CALLS)
                .map(known -> known.value().idealDays());
    }

    @Test
    void P1_what_was_said_counts_over_what_was_observed_and_that_over_what_was_guessed_whichever_came_later() {
        Histories acme = opened("2026-01-05");
        assertThat(interval(acme, PAT)).isEmpty();
        acme.fact("guessed", "2026-02-01", every(PAT, Provenance.GUESSED, 10));
        assertThat(interval(acme, PAT)).contains(10);
        acme.fact("observed", "2026-02-02", every(PAT, Provenance.OBSERVED, 20));
        assertThat(interval(acme, PAT)).contains(20);
        acme.fact("guessed again", "2026-02-03", every(PAT, Provenance.GUESSED, 30));
        assertThat(interval(acme, PAT)).contains(20);
        acme.fact("said", "2026-02-04", every(PAT, Provenance.SAID, 40));
        acme.fact("observed again", "2026-02-05", every(PAT, Provenance.OBSERVED, 50));
        assertThat(interval(acme, PAT)).contains(40);
    }

    @Test
    void P1_of_two_that_were_said_the_later_counts_with_its_fact_and_only_for_whom_it_is() {
        Histories acme = opened("2026-01-05")
                .fact("first", "2026-02-01", every(PAT, Provenance.SAID, 10))
                .fact("second", "2026-02-02", every(PAT, Provenance.SAID, 20));
        assertThat(interval(acme, PAT)).contains(20);
        assertThat(acme.relationship().people().interval(PAT, CALLS))
                .hasValueSatisfying(known -> assertThat(known.fact()).isEqualTo(FactId.of("second")));
        assertThat(interval(acme, KIM)).isEmpty();
        assertThat(acme.relationship().people().interval(PAT, RuleId.of("other")))
                .isEmpty();
    }

    @Test
    void P3_every_absence_of_a_person_is_kept() {
        People people = opened("2026-01-05")
                .fact("away", "2026-02-01", OutOfOffice.until(PAT, LocalDate.of(2026, 2, 10)))
                .fact("kim away", "2026-02-01", OutOfOffice.until(KIM, LocalDate.of(2026, 2, 8)))
                .fact("away again", "2026-03-01", OutOfOffice.until(PAT, LocalDate.of(2026, 3, 9)))
                .relationship()
                .people();
        assertThat(people.absences(PAT))
                .extracting(known -> known.fact().value())
                .containsExactly("away", "away again");
        assertThat(people.absences(NOBODY)).isEmpty();
    }

    @Test
    void P2_granted_is_the_first_yes_that_no_later_no_took_back() {
        Histories acme = opened("2026-01-05");
        assertThat(acme.relationship().people().granted(PAT, EMAIL, PROMOTIONAL))
                .isEmpty();
        acme.fact("yes", "2026-02-01", ConsentDecided.granted(PAT, EMAIL, PROMOTIONAL, "form"))
                .fact("yes again", "2026-02-02", ConsentDecided.granted(PAT, EMAIL, PROMOTIONAL, "form"));
        assertThat(grantedBy(acme)).contains("yes");
        acme.fact("no", "2026-02-03", ConsentDecided.refused(PAT, EMAIL, "call"));
        assertThat(grantedBy(acme)).isEmpty();
        acme.fact("yes after all", "2026-02-04", ConsentDecided.granted(PAT, EMAIL, PROMOTIONAL, "form"))
                .fact("kim says no", "2026-02-05", ConsentDecided.refused(KIM, EMAIL, "call"));
        assertThat(grantedBy(acme)).contains("yes after all");
    }

    private static Optional<String> grantedBy(Histories acme) {
        return acme.relationship()
                .people()
                .granted(PAT, EMAIL, PROMOTIONAL)
                .map(known -> known.fact().value());
    }

    @Test
    void P2_the_last_decision_is_the_one_recorded_last() {
        Histories acme = opened("2026-01-05")
                .fact("no", "2026-02-03", ConsentDecided.refused(PAT, EMAIL, "call"))
                .fact("late", "2026-02-01", ConsentDecided.granted(PAT, EMAIL, PROMOTIONAL, "form"))
                .fact("kim", "2026-02-09", ConsentDecided.refusedAltogether(KIM, "letter"));
        assertThat(acme.relationship().people().lastDecided(NOBODY)).isEmpty();
        assertThat(acme.relationship().people().lastDecided(KIM))
                .hasValueSatisfying(known -> assertThat(known.fact()).isEqualTo(FactId.of("kim")));
        assertThat(acme.relationship().people().lastDecided(PAT)).isPresent();
    }

    private static Optional<String> inWork(Histories acme) {
        return acme.relationship().inWork().map(known -> known.fact().value());
    }

    @Test
    void H10_in_work_is_who_was_recommended_or_whom_a_strategy_names_until_a_later_strategy_says_no() {
        Histories acme = opened("2026-01-05");
        assertThat(inWork(acme)).isEmpty();
        acme.fact(
                "recommended", "2026-01-06", ReferralFact.recommended(ReferralId.of("r"), RelationshipId.of("globex")));
        assertThat(inWork(acme)).contains("recommended");
        acme.fact("rest", "2026-01-07", strategy(false));
        assertThat(inWork(acme)).isEmpty();
        acme.fact("again", "2026-01-08", ReferralFact.recommended(ReferralId.of("s"), RelationshipId.of("initech")));
        assertThat(inWork(acme)).contains("again");
        acme.fact("work", "2026-01-09", strategy(true));
        assertThat(inWork(acme)).contains("work");
    }

    private static StrategySet strategy(boolean inWork) {
        return StrategySet.builder().inWork(inWork).build();
    }

    @Test
    void Equal_histories_are_equal_relationships_with_equal_hash_codes() {
        Relationship one = opened("2026-01-05").met("2026-02-01").relationship();
        Relationship same = opened("2026-01-05").met("2026-02-01").relationship();
        Relationship other = opened("2026-01-05").met("2026-02-02").relationship();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode()).isNotZero();
    }
}
