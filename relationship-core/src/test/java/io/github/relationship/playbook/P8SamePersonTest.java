package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.changed;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.Story.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Release;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Suppression;
import io.github.relationship.plan.Watch;
import io.github.relationship.rof.RofConversation.Skip;
import io.github.relationship.rof.RofConversation.Skipped;
import io.github.relationship.rof.RofQuestion;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** P8: one person is bound by what they say, and gets each thing once, as whichever contact and at whichever party we know them. */
class P8SamePersonTest {

    private static final PersonKey KEY = PersonKey.of("ann-herself");

    /** Ann in private, at the same party. */
    private static final ContactId HOME = ContactId.of("ann-private");

    private static final Release ONCE =
            new Release.Never(Release.Code.HELD_BACK, Optional.of(HeldBackCode.DUPLICATE_PERSON));

    private static ContactCard.Builder card(ContactId contact, PersonKey key) {
        return ContactCard.builder().id(contact).role(Role.DECISION_MAKER).personKey(key);
    }

    private static Fact birthday(ContactId contact) {
        return OccasionFact.birthday(OccasionId.of("born-" + contact), contact, YearlyDay.of(6, 10));
    }

    /** Ann is there twice; as another person under another key where that is wanted. */
    private static Story twice(PersonKey home) {
        return Story.prospect(MONDAY.minusWeeks(3))
                .tell("card", changed(card(ANN, KEY)))
                .tell("home", ContactFact.added(card(HOME, home).build()))
                .tell("day", birthday(ANN))
                .tell("day at home", birthday(HOME))
                .on(WEDNESDAY);
    }

    private static Optional<HeldBackCode> heldBack(Story story) {
        return story.plan().heldBack().stream()
                .filter(held -> held.key().equals(birthdayOf(HOME)))
                .map(HeldBack::code)
                .findFirst();
    }

    private static ItemKey birthdayOf(ContactId contact) {
        return new ItemKey(
                Story.ACME, RuleId.of("birthday"), Optional.empty(), Optional.of(contact), "born-" + contact + "-2026");
    }

    private static Release release(Story story, String rule, ContactId contact) {
        AgendaItem line = story.plan().items().stream()
                .filter(item ->
                        item.key().rule().value().equals(rule) && item.contact().equals(Optional.of(contact)))
                .findFirst()
                .orElseThrow();
        return story.release(line);
    }

    private static TouchSent sent(ContactId contact) {
        return TouchSent.builder()
                .contact(contact)
                .channel(Channel.POST)
                .rule(RuleId.of("birthday"))
                .build();
    }

    @Test
    void P8_what_she_refuses_as_one_contact_is_refused_as_the_other() {
        assertThat(twice(KEY).plan().find(birthdayOf(HOME))).isPresent();
        Story no = twice(KEY).tell("no", ConsentDecided.refusedAltogether(ANN, "said so"));
        assertThat(heldBack(no)).contains(HeldBackCode.REFUSED);
        Story another = twice(PersonKey.of("her-mother")).tell("no", ConsentDecided.refusedAltogether(ANN, "said so"));
        assertThat(another.plan().find(birthdayOf(HOME))).isPresent();
    }

    @Test
    void P8_what_she_refuses_in_part_is_refused_in_part() {
        Story story = twice(KEY).tell("no post", ConsentDecided.refused(ANN, Channel.POST, "said so"));
        assertThat(story.plan()
                        .find(birthdayOf(HOME))
                        .orElseThrow()
                        .option()
                        .orElseThrow()
                        .channel())
                .isNotEqualTo(Channel.POST);
        Story granted = story.tell("yes", ConsentDecided.granted(HOME, Channel.POST, Purpose.PERSONAL, "said so"));
        assertThat(granted.plan()
                        .find(birthdayOf(HOME))
                        .orElseThrow()
                        .option()
                        .orElseThrow()
                        .channel())
                .isNotEqualTo(Channel.POST);
    }

    @Test
    void P8_who_died_as_one_contact_is_dead_as_the_other() {
        assertThat(heldBack(twice(KEY).tell("died", ContactFact.died(ANN)))).contains(HeldBackCode.DECEASED);
    }

    @Test
    void P8_she_gets_one_birthday_card() {
        assertThat(release(twice(KEY), "birthday", HOME)).isEqualTo(Release.GO);
        assertThat(release(twice(KEY).tell("sent", sent(ANN)), "birthday", HOME))
                .isEqualTo(ONCE);
        assertThat(release(twice(PersonKey.of("her-mother")).tell("sent", sent(ANN)), "birthday", HOME))
                .isEqualTo(Release.GO);
    }

    @Test
    void P8_what_went_to_both_at_once_is_not_counted_twice() {
        Story story = twice(KEY).tell("talk", Interaction.outbound(Channel.CALL), ANN, HOME);
        assertThat(situation(story).elsewhere(HOME)).isEmpty();
        story.tell("sent", sent(ANN));
        assertThat(situation(story).elsewhere(HOME))
                .containsExactly(new LedgerEntry(
                        KEY, Story.ACME, Channel.POST, story.context().instant(), Optional.of(RuleId.of("birthday"))));
    }

    private static Situation situation(Story story) {
        return new Situation(
                story.relationship(),
                story.judge().decision(),
                story.context(),
                new Watch(story.context().instant()));
    }

    @Test
    void P8_somebody_known_at_two_firms_gets_one_thing_to_keep_a_year() {
        Story story = Story.customer(MONDAY).tell("card", changed(card(ANN, KEY)));
        AgendaItem keep =
                PlanAssert.assertThat(story).shows("something-to-keep").item();
        story.at(keep.window().due());
        assertThat(release(story, "something-to-keep", ANN)).isEqualTo(Release.GO);
        assertThat(release(keptElsewhere(story, keep.window().due().minusSeconds(86_400)), "something-to-keep", ANN))
                .isEqualTo(ONCE);
        Story lastYear = Story.customer(MONDAY).tell("card", changed(card(ANN, KEY)));
        keptElsewhere(lastYear, Instant.parse("2025-11-24T09:00:00Z"))
                .at(keep.window().due());
        assertThat(release(lastYear, "something-to-keep", ANN)).isEqualTo(Release.GO);
    }

    private static Story keptElsewhere(Story story, Instant at) {
        return story.elsewhere(new LedgerEntry(
                KEY, RelationshipId.of("bolt"), Channel.POST, at, Optional.of(RuleId.of("something-to-keep"))));
    }

    @Test
    void P8_R7_who_refused_it_elsewhere_is_asked_for_nothing_more_in_a_call() {
        Story story = Story.customer(MONDAY)
                .tell("card", changed(card(ANN, KEY)))
                .tell("truck", delivered("order-1"))
                .on(NEXT_MONDAY)
                .tell("call", RofFact.started(ANN));
        assertThat(story.call("call").skipped()).isEmpty();
        story.suppressed(new Suppression(
                KEY, Suppression.Kind.REFUSED, Optional.of(Channel.CALL), Optional.of(Purpose.PROMOTIONAL)));
        assertThat(story.call("call").skipped())
                .containsExactly(
                        new Skipped(RofQuestion.OPPORTUNITIES, Skip.REFUSED),
                        new Skipped(RofQuestion.REFERRALS, Skip.REFUSED));
    }
}
