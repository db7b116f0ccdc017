package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.changed;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.June.*;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BERLIN;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.PersonKey;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Suppression;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P2 and P8: where the law wants a "yes", and what binds a person in the whole tenant. F9 is promotional: call, e-mail, visit. */
class P2OptInTest {

    private static final Limits OPT_IN =
            Limits.builder().addOptInCountries("DE", "AT").build();
    private static final PersonKey KEY = PersonKey.of("ann-of-acme");

    private static Story of(Optional<Region> region) {
        return Story.prospect(MONDAY)
                .within(OPT_IN)
                .tell("card", changed(ContactCard.builder().id(ANN).region(region)));
    }

    private static Story knownElsewhere() {
        return Story.prospect(MONDAY)
                .tell("card", changed(ContactCard.builder().id(ANN).personKey(KEY)));
    }

    @ParameterizedTest
    @CsvSource({"DE, VISIT", "AT-9, VISIT", "CH, CALL"})
    void P2_in_a_country_of_opt_in_not_knowing_strikes_promotional_calls_and_emails(String region, Channel expected) {
        Region place = Region.parse(region);
        assertThat(of(Optional.of(place))).shows("F9").isBy(expected);
    }

    @Test
    void P2_a_yes_for_the_channel_suffices_there() {
        Story story = of(Optional.of(Region.of("DE")))
                .tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "form"));
        assertThat(story).shows("F9").isBy(Channel.EMAIL);
    }

    @Test
    void P2_what_is_personal_needs_no_yes() {
        Story story = of(Optional.of(Region.of("DE"))).tell("visit", metAndAgreed(WEDNESDAY), ANN);
        assertThat(story).shows("F2").isBy(Channel.CALL);
    }

    @Test
    void P2_where_nobody_knows_their_country_the_tenants_counts() {
        Story story = of(Optional.empty());
        assertThat(story).shows("F9").isBy(Channel.CALL);
        WorkCalendar german = WorkCalendar.builder().region(Region.of("DE")).build();
        assertThat(story.tenant(BERLIN, german)).shows("F9").isBy(Channel.VISIT);
    }

    @Test
    void P2_a_country_is_two_capital_letters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().addOptInCountries("Germany").build());
    }

    @Test
    void P2_no_new_address_turns_refused_into_unknown() {
        Story story = Story.prospect(MONDAY).tell("no", ConsentDecided.refused(ANN, Channel.CALL, "said so"));
        assertThat(story).shows("F9").isBy(Channel.EMAIL);
        ContactCard.Builder number = ContactCard.builder().id(ANN).addAddresses(Channel.CALL, Channel.EMAIL);
        assertThat(story.tell("number", changed(number))).shows("F9").isBy(Channel.EMAIL);
        assertThat(story.tell("only that", changed(ContactCard.builder().id(ANN).addAddresses(Channel.CALL))))
                .shows("F9")
                .isBy(Channel.VISIT);
    }

    @Test
    void P8_a_refusal_elsewhere_binds_the_person_here() {
        Suppression never = Suppression.of(KEY, Suppression.Kind.REFUSED);
        assertThat(knownElsewhere().suppressed(never)).holdsBack("F9", HeldBackCode.REFUSED);
        Suppression calls = new Suppression(
                KEY, Suppression.Kind.REFUSED, Optional.of(Channel.CALL), Optional.of(Purpose.PROMOTIONAL));
        assertThat(knownElsewhere().suppressed(calls)).shows("F9").isBy(Channel.EMAIL);
        Suppression other = Suppression.of(PersonKey.of("somebody else"), Suppression.Kind.REFUSED);
        assertThat(knownElsewhere().suppressed(other)).shows("F9").isBy(Channel.CALL);
    }

    @Test
    void P8_a_refusal_for_another_purpose_does_not() {
        Suppression service =
                new Suppression(KEY, Suppression.Kind.REFUSED, Optional.empty(), Optional.of(Purpose.SERVICE));
        assertThat(knownElsewhere().suppressed(service)).shows("F9").isBy(Channel.CALL);
    }

    @Test
    void P8_who_died_or_was_erased_is_so_wherever_we_know_them() {
        assertThat(knownElsewhere().suppressed(Suppression.of(KEY, Suppression.Kind.DIED)))
                .holdsBack("F9", HeldBackCode.DECEASED);
        assertThat(knownElsewhere().suppressed(Suppression.of(KEY, Suppression.Kind.ERASED)))
                .holdsBack("F9", HeldBackCode.REFUSED);
    }

    @Test
    void P8_who_has_no_key_is_not_concerned() {
        Story story = Story.prospect(MONDAY)
                .tell("ann again", ContactFact.changed(ContactCard.of(ANN, Role.DECISION_MAKER)))
                .suppressed(Suppression.of(KEY, Suppression.Kind.REFUSED));
        assertThat(story).shows("F9").isBy(Channel.CALL);
    }
}
