package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.wish;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BERLIN;
import static io.github.relationship.playbook.Story.KIM;
import static io.github.relationship.playbook.Story.SAM;
import static io.github.relationship.playbook.Story.SAM_SIGNS;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.desk.Signature;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.Known;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.history.PreferenceLearnt.Provenance;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Release;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** T11: a touch says to whom, from whom and what; the words are found under the ids that the line has (G3). */
class T11SignedTest {

    private static final Signature KIM_SIGNS = new Signature("Kim Cook", "kim@example.com\n+49 30 1234");

    private static Desk.Builder desk(UserId user) {
        return Desk.builder().user(user).time(WorkingTime.of(BERLIN, WorkCalendar.MONDAY_TO_FRIDAY));
    }

    private static Desk signing(UserId user, Signature signature) {
        return desk(user).signature(signature).build();
    }

    /** A customer with a birthday, who gets the newsletter, too. */
    private static Story touched() {
        return Story.customer(MONDAY)
                .tell("day", birthday(ANN, 6, 10))
                .tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "form"));
    }

    private static Optional<String> formOfAddress(Story story, AgendaItem line) {
        return story.relationship()
                .people()
                .preferred(line.contact().orElseThrow(), PreferenceLearnt::formOfAddress)
                .map(Known::value);
    }

    private static Signature signatureOn(Story story, AgendaItem line) {
        return story.context()
                .desks()
                .find(line.doer())
                .flatMap(Desk::signature)
                .orElseThrow();
    }

    @Test
    void T11_a_touch_names_whom_it_addresses_in_what_form_who_signs_it_and_the_gesture() {
        Story story = touched()
                .tell(
                        "said",
                        wish(ANN, Provenance.SAID).formOfAddress("Dr Weber").build())
                .tell(
                        "guessed",
                        wish(ANN, Provenance.GUESSED).formOfAddress("Annie").build())
                .desk(signing(SAM, SAM_SIGNS));
        AgendaItem card = assertThat(story).shows("birthday").addresses(ANN).item();
        Assertions.assertThat(formOfAddress(story, card)).contains("Dr Weber");
        Assertions.assertThat(signatureOn(story, card)).isEqualTo(SAM_SIGNS);
        Assertions.assertThat(card.option().orElseThrow().gesture()).hasToString("handwritten card");
        Names names = contact -> formOfAddress(story, card);
        Assertions.assertThat(story.playbook().explain(card.reason(), card.contact(), names))
                .startsWith("Dr Weber");
    }

    @Test
    void T11_after_a_handover_another_signs() {
        Story story = touched().desk(signing(SAM, SAM_SIGNS)).desk(signing(KIM, KIM_SIGNS));
        story.on(TUESDAY).tell("handover", AccountFact.ownerChanged(KIM));
        AgendaItem card = assertThat(story).shows("birthday").isDoneBy(KIM).item();
        Assertions.assertThat(signatureOn(story, card)).isEqualTo(KIM_SIGNS);
        assertThat(story).shows("newsletter").isDoneBy(KIM);
    }

    @Test
    void T11_what_nobody_signs_with_contact_data_is_held_back_whoever_does_it() {
        Story story = touched().desk(desk(SAM).build());
        assertThat(story).holdsBack("birthday", HeldBackCode.NO_PERSON);
        assertThat(story).holdsBack("keep-in-touch", HeldBackCode.NO_PERSON);
        assertThat(story).holdsBack("newsletter", HeldBackCode.NO_PERSON);
        assertThat(story).shows("F1").isDoneBy(SAM);
    }

    @Test
    void T11_of_whom_no_desk_is_kept_the_host_knows_how_they_sign() {
        assertThat(touched()).shows("birthday").isDoneBy(SAM);
    }

    @Test
    void T11_for_who_has_left_the_deputy_signs_and_needs_a_signature_too() {
        Story story = touched().desk(desk(SAM).active(false).deputy(KIM).build());
        assertThat(story.desk(signing(KIM, KIM_SIGNS))).shows("birthday").isDoneBy(KIM);
        assertThat(story.desk(desk(KIM).build())).holdsBack("birthday", HeldBackCode.NO_PERSON);
    }

    @Test
    void T11_a_signature_that_is_missing_by_the_time_of_release_stops_it() {
        Story story = touched().desk(signing(SAM, SAM_SIGNS)).on(WEDNESDAY);
        AgendaItem card = assertThat(story).shows("birthday").item();
        Assertions.assertThat(story.release(card)).isEqualTo(Release.GO);
        Assertions.assertThat(story.desk(desk(SAM).build()).release(card))
                .isEqualTo(new Release.Never(Release.Code.HELD_BACK, Optional.of(HeldBackCode.NO_PERSON)));
    }

    @Test
    void T11_nobody_signs_without_a_name_or_contact_data_and_no_way_is_without_a_gesture() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Signature("", "sam@example.com"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Signature("Sam Baker", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Option.of(Channel.POST, ""));
    }
}
