package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.Facts.changed;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Release;
import io.github.relationship.plan.Suppression;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** P2: what was refused stays refused when they move, or turn out to be somebody we know: in the plan, and on release. */
class P2StaysRefusedTest {

    private static final PersonKey KEY = PersonKey.of("ann-herself");

    /** Ann in private, at the same party. */
    private static final ContactId HOME = ContactId.of("ann-private");

    private static final Release REFUSED = new Release.Never(Release.Code.HELD_BACK, Optional.of(HeldBackCode.REFUSED));

    private static final Release OTHERWISE = new Release.Never(Release.Code.OTHERWISE, Optional.empty());

    private static final ConsentDecided NO_POST = ConsentDecided.refused(ANN, Channel.POST, "said so");

    private static final ConsentDecided NOTHING = ConsentDecided.refusedAltogether(ANN, "said so");

    private static ContactCard.Builder ann() {
        return ContactCard.builder().id(ANN).role(Role.DECISION_MAKER);
    }

    /** On the day on which a birthday card is due. */
    private static Story cardDay() {
        return Story.prospect(MONDAY.minusWeeks(3))
                .tell("day", birthday(ANN, 6, 10))
                .on(WEDNESDAY);
    }

    private static AgendaItem card(Story story) {
        return assertThat(story).shows("birthday").isBy(Channel.POST).item();
    }

    static Stream<Arguments> newAddresses() {
        return Stream.of(
                Arguments.of("a letterbox", changed(ann().addAddresses(Channel.POST, Channel.EMAIL))),
                Arguments.of("any address", changed(ann())),
                Arguments.of("the house of others", changed(ann().sharedAddress("1 Main Street"))),
                Arguments.of("another part to play", changed(ann().role(Role.INFLUENCER))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("newAddresses")
    void P2_no_new_address_brings_a_refused_channel_back(String what, Fact address) {
        Story story = cardDay();
        AgendaItem card = card(story);
        Assertions.assertThat(story.release(card)).isEqualTo(Release.GO);
        story.tell("no", NO_POST).tell("new", address);
        assertThat(story).shows("birthday").isBy(Channel.EMAIL);
        Assertions.assertThat(story.release(card)).isEqualTo(OTHERWISE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("newAddresses")
    void P2_no_new_address_brings_back_who_refused_everything(String what, Fact address) {
        Story story = cardDay();
        AgendaItem card = card(story);
        story.tell("no", NOTHING).tell("new", address);
        assertThat(story).holdsBack("birthday", HeldBackCode.REFUSED);
        Assertions.assertThat(story.release(card)).isEqualTo(REFUSED);
    }

    @Test
    void P2_an_address_that_was_gone_and_comes_back_is_no_yes() {
        Story story = cardDay();
        AgendaItem card = card(story);
        story.tell("no", NO_POST)
                .tell("moved", changed(ann().addAddresses(Channel.EMAIL)))
                .tell("back", changed(ann().addAddresses(Channel.POST)));
        assertThat(story).holdsBack("birthday", HeldBackCode.NO_CHANNEL);
        Assertions.assertThat(story.release(card))
                .isEqualTo(new Release.Never(Release.Code.HELD_BACK, Optional.of(HeldBackCode.NO_CHANNEL)));
    }

    @Test
    void P2_who_turns_out_to_be_somebody_who_refused_is_refused_whatever_is_known_of_the_other() {
        Story story = Story.prospect(MONDAY.minusWeeks(3))
                .tell("key", changed(ann().personKey(KEY)))
                .tell("no", NOTHING)
                .tell("home", ContactFact.added(ContactCard.of(HOME, Role.DECISION_MAKER)))
                .tell("day", OccasionFact.birthday(OccasionId.of("day"), HOME, YearlyDay.of(6, 10)))
                .on(WEDNESDAY);
        AgendaItem card = card(story);
        Assertions.assertThat(story.release(card)).isEqualTo(Release.GO);
        story.tell(
                "one and the same",
                changed(ContactCard.builder().id(HOME).role(Role.DECISION_MAKER).personKey(KEY)));
        assertThat(story).holdsBack("birthday", HeldBackCode.REFUSED);
        Assertions.assertThat(story.release(card)).isEqualTo(REFUSED);
    }

    @Test
    void P2_P8_a_new_address_without_the_persons_key_forgets_nothing_that_was_refused_elsewhere() {
        Story story = cardDay().tell("key", changed(ann().personKey(KEY)));
        AgendaItem card = card(story);
        story.tell("moved", changed(ann().addAddresses(Channel.POST)));
        Assertions.assertThat(story.release(card)).isEqualTo(Release.GO);
        story.suppressed(Suppression.of(KEY, Suppression.Kind.REFUSED));
        assertThat(story).holdsBack("birthday", HeldBackCode.REFUSED);
        Assertions.assertThat(story.release(card)).isEqualTo(REFUSED);
    }

    @Test
    void P8_another_key_is_another_person() {
        Story story = cardDay()
                .tell("key", changed(ann().personKey(KEY)))
                .suppressed(Suppression.of(KEY, Suppression.Kind.REFUSED));
        assertThat(story).holdsBack("birthday", HeldBackCode.REFUSED);
        story.tell("mistaken", changed(ann().personKey(PersonKey.of("another-ann"))));
        Assertions.assertThat(story.release(card(story))).isEqualTo(Release.GO);
    }
}
