package io.github.relationship.history;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.EMAIL;
import static io.github.relationship.history.Consent.GRANTED;
import static io.github.relationship.history.Consent.REFUSED;
import static io.github.relationship.history.Consent.UNKNOWN;
import static io.github.relationship.history.Histories.KIM;
import static io.github.relationship.history.Histories.PAT;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.history.Purpose.PERSONAL;
import static io.github.relationship.history.Purpose.PROMOTIONAL;
import static io.github.relationship.history.Purpose.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final String MON = "2026-02-02";
    private static final String TUE = "2026-02-03";

    private static final ConsentDecided YES = ConsentDecided.granted(PAT, EMAIL, PROMOTIONAL, "form");
    private static final ConsentDecided NO_EMAIL = ConsentDecided.refused(PAT, EMAIL, "call");
    private static final ConsentDecided NO_ADVERTS = ConsentDecided.refused(PAT, PROMOTIONAL, "call");
    private static final ConsentDecided NOTHING = ConsentDecided.refusedAltogether(PAT, "letter");

    private static People after(String when, ConsentDecided decision) {
        return opened("2026-01-05").fact("1", when, decision).relationship().people();
    }

    private static People after(String when, ConsentDecided decision, String whenOther, ConsentDecided other) {
        return opened("2026-01-05")
                .fact("1", when, decision)
                .fact("2", whenOther, other)
                .relationship()
                .people();
    }

    @Test
    void P2_nobody_decided_anything() {
        assertThat(opened("2026-01-05").relationship().people().consent(PAT, EMAIL, SERVICE))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void P2_granted_for_a_purpose_in_a_channel_is_granted_for_just_that() {
        People acme = after(MON, YES);
        assertThat(acme.consent(PAT, EMAIL, PROMOTIONAL)).isEqualTo(GRANTED);
        assertThat(acme.consent(PAT, EMAIL, PERSONAL)).isEqualTo(UNKNOWN);
        assertThat(acme.consent(PAT, CALL, PROMOTIONAL)).isEqualTo(UNKNOWN);
        assertThat(acme.consent(KIM, EMAIL, PROMOTIONAL)).isEqualTo(UNKNOWN);
    }

    @Test
    void P2_refused_for_a_channel_binds_every_purpose_in_it() {
        People acme = after(MON, NO_EMAIL);
        for (Purpose purpose : Purpose.values()) {
            assertThat(acme.consent(PAT, EMAIL, purpose)).isEqualTo(REFUSED);
            assertThat(acme.consent(PAT, CALL, purpose)).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void P2_refused_for_a_purpose_binds_it_in_every_channel() {
        People acme = after(MON, NO_ADVERTS);
        for (Channel channel : Channel.values()) {
            assertThat(acme.consent(PAT, channel, PROMOTIONAL)).isEqualTo(REFUSED);
            assertThat(acme.consent(PAT, channel, SERVICE)).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void P2_refused_for_the_person_binds_everything_service_too_and_nobody_else() {
        People acme = after(MON, NOTHING);
        for (Channel channel : Channel.values()) {
            for (Purpose purpose : Purpose.values()) {
                assertThat(acme.consent(PAT, channel, purpose)).isEqualTo(REFUSED);
                assertThat(acme.consent(KIM, channel, purpose)).isEqualTo(UNKNOWN);
            }
        }
    }

    @Test
    void P2_the_latest_decides() {
        assertThat(after(MON, YES, TUE, NO_EMAIL).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(REFUSED);
        assertThat(after(MON, NOTHING, TUE, YES).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(GRANTED);
        assertThat(after(MON, NOTHING, TUE, YES).consent(PAT, EMAIL, PERSONAL)).isEqualTo(REFUSED);
    }

    @Test
    void P2_the_latest_by_occurrence_decides_though_it_was_recorded_first() {
        assertThat(after(TUE, YES, MON, NOTHING).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(GRANTED);
        assertThat(after(TUE, NOTHING, MON, YES).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(REFUSED);
    }

    @Test
    void P2_of_two_at_one_instant_the_stricter_decides() {
        assertThat(after(MON, YES, MON, NO_ADVERTS).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(REFUSED);
        assertThat(after(MON, NO_ADVERTS, MON, YES).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(REFUSED);
    }

    @Test
    void P2_a_yes_without_a_date_never_outdoes_a_no() {
        assertThat(after(MON, YES.undated()).consent(PAT, EMAIL, PROMOTIONAL)).isEqualTo(GRANTED);
        assertThat(after(MON, NO_ADVERTS, TUE, YES.undated()).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(REFUSED);
        assertThat(after(MON, NO_ADVERTS.undated(), TUE, YES.undated()).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(REFUSED);
        // A mark in an old list does not undo what they decided since.
        assertThat(after(MON, YES, TUE, YES.undated()).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(GRANTED);
    }

    @Test
    void P2_a_no_without_a_date_gives_way_to_a_yes_of_after_its_recording_only() {
        // Recorded on Monday and Tuesday.
        assertThat(after(MON, NO_EMAIL.undated(), TUE, YES).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(GRANTED);
        assertThat(after(MON, NO_EMAIL.undated(), MON, YES).consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(REFUSED);
        // Said to be of January, but recorded with the yes: it may be as new.
        assertThat(opened("2026-01-05")
                        .fact("1", MON, YES)
                        .fact("2", "2026-01-20", NO_EMAIL.undated())
                        .relationship()
                        .people()
                        .consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(REFUSED);
        assertThat(opened("2026-01-05")
                        .fact("1", MON, YES)
                        .fact("2", "2026-01-20", NO_EMAIL)
                        .relationship()
                        .people()
                        .consent(PAT, EMAIL, PROMOTIONAL))
                .isEqualTo(GRANTED);
    }

    @Test
    void P2_since_when_they_say_yes_is_the_first_yes_that_counts() {
        assertThat(after(MON, YES, TUE, YES).granted(PAT, EMAIL, PROMOTIONAL))
                .get()
                .satisfies(yes -> assertThat(yes.fact().value()).isEqualTo("1"));
        assertThat(after(MON, NOTHING, TUE, YES).granted(PAT, EMAIL, PROMOTIONAL))
                .get()
                .satisfies(yes -> assertThat(yes.fact().value()).isEqualTo("2"));
        assertThat(after(MON, NO_ADVERTS, MON, YES).granted(PAT, EMAIL, PROMOTIONAL))
                .isEmpty();
        assertThat(after(MON, NO_ADVERTS, TUE, YES.undated()).granted(PAT, EMAIL, PROMOTIONAL))
                .isEmpty();
    }
}
