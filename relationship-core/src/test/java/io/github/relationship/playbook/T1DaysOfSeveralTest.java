package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.marks;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.Facts.rescheduled;
import static io.github.relationship.playbook.Facts.sent;
import static io.github.relationship.playbook.Facts.sentFor;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.id.OccasionId;
import io.github.relationship.plan.HeldBackCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T1, T12, P5: days of the party itself, days that two of them share, and several days of one of them. */
class T1DaysOfSeveralTest {

    private static final String RULE = "personal-occasion";
    private static final Fact FOUNDING = OccasionFact.ofParty(OccasionId.of("founding"), YearlyDay.of(9, 14));

    private static Story twoDecide() {
        return Story.prospect(MONDAY).tell("ben", added(BEN, Role.DECISION_MAKER));
    }

    @Test
    void T1_a_day_of_the_party_itself_is_one_line_to_who_was_not_met_for_longest() {
        Story story = twoDecide().tell("visit", met(), ANN).tell("founding", FOUNDING);
        assertThat(story)
                .shows(RULE)
                .addresses(BEN)
                .isBy(Channel.POST)
                .names("founding")
                // Five working days before the fourteenth.
                .isDue(LocalDate.of(2026, 9, 7))
                .hasKey("acme/" + RULE + "///founding-2026")
                .says("2026-09-14 is a day that ben marks.");
    }

    @Test
    void T1_how_long_it_has_been_since_the_founding_is_said() {
        Fact founded = new OccasionFact.Stated(
                OccasionId.of("founding"),
                OccasionFact.Kind.PERSONAL,
                YearlyDay.of(9, 14),
                Optional.of(1976),
                Set.of());
        assertThat(Story.prospect(MONDAY).tell("founding", founded))
                .shows(RULE)
                .says("2026-09-14 is a day that ann marks, for 50 years now.");
    }

    @Test
    void G4_a_touch_to_anybody_there_does_the_partys_day() {
        Story story = twoDecide().tell("founding", FOUNDING).on(LocalDate.of(2026, 9, 7));
        story.tell("card", sent(RULE, ANN));
        assertThat(story).shows(RULE).hasKey("acme/" + RULE + "///founding-2027");
    }

    @Test
    void G4_a_card_for_a_day_of_anns_own_is_none_for_the_partys() {
        Story story = twoDecide().tell("founding", FOUNDING).tell("wedding", marks("wedding", 9, 10, ANN));
        story.on(LocalDate.of(2026, 9, 3)).tell("card", sentFor("wedding", RULE, ANN));
        assertThat(story).showsKey("acme/" + RULE + "///founding-2026");
        assertThat(story).showsKey("acme/" + RULE + "//ann/wedding-2027");
    }

    @Test
    void F24_where_nobody_may_be_addressed_the_partys_day_is_held_back_and_the_right_person_is_looked_for() {
        Story story = Story.prospect(MONDAY)
                .tell("founding", FOUNDING)
                .tell("no", ConsentDecided.refusedAltogether(ANN, "said so"));
        assertThat(story).holdsBack(RULE, HeldBackCode.REFUSED);
        Story nobody = Story.prospect(MONDAY).tell("founding", FOUNDING).tell("left", ContactFact.departed(ANN));
        assertThat(nobody).holdsBack(RULE, HeldBackCode.NO_CONTACT);
        assertThat(nobody).shows("F24");
    }

    @Test
    void P5_what_two_of_them_marked_together_ends_with_one_of_them() {
        Story story = twoDecide().tell("wedding", marks("wedding", 9, 14, ANN, BEN));
        assertThat(story).showsKey("acme/" + RULE + "//ann/wedding-2026");
        story.tell("died", ContactFact.died(BEN));
        assertThat(story).asksNotFor(RULE);
        assertThat(story).holdsBack(RULE, ANN, HeldBackCode.DECEASED);
        Story left = twoDecide().tell("wedding", marks("wedding", 9, 14, ANN, BEN));
        left.tell("left", ContactFact.departed(ANN));
        assertThat(left).holdsBack(RULE, BEN, HeldBackCode.DEPARTED);
    }

    @Test
    void P5_twins_are_two_people_and_the_birthday_of_who_lives_stays() {
        Fact twins = new OccasionFact.Stated(
                OccasionId.of("twins"),
                OccasionFact.Kind.BIRTHDAY,
                YearlyDay.of(9, 14),
                Optional.empty(),
                Set.of(ANN, BEN));
        Story story = twoDecide().tell("twins", twins).tell("died", ContactFact.died(BEN));
        assertThat(story).shows("birthday").addresses(ANN);
    }

    @Test
    void P5_what_is_owed_to_the_party_passes_to_somebody_else_there() {
        Story story = twoDecide().tell("word", promised(ANN, MONDAY.plusDays(4)));
        assertThat(story).shows("F7").addresses(ANN).hasKey("acme/F7//ann/word");
        story.tell("died", ContactFact.died(ANN));
        assertThat(story).shows("F7").addresses(BEN).hasKey("acme/F7//ann/word");
        Story complaint = twoDecide().tell("complaint", complained(ANN)).tell("left", ContactFact.departed(ANN));
        assertThat(complaint).shows("F4.fix").addresses(BEN);
        // What is about the person is not passed on.
        assertThat(story).shows("F26.condolences").addresses(ANN);
        Story alone = Story.prospect(MONDAY).tell("word", promised(ANN, MONDAY.plusDays(4)));
        assertThat(alone.tell("left", ContactFact.departed(ANN))).shows("F7").addresses(ANN);
    }

    @Test
    void P5_who_takes_over_a_promise_is_not_said_to_have_been_promised_anything() {
        Story story = twoDecide().tell("word", promised(ANN, MONDAY.plusDays(4)));
        assertThat(story)
                .shows("F7")
                .says("Promised to ann on 2026-06-01 for 2026-06-05; keep it, or agree on another day before.");
        assertThat(story.tell("left", ContactFact.departed(ANN)))
                .shows("F7")
                .addresses(BEN)
                .says("Promised to ann on 2026-06-01 for 2026-06-05; keep it, or agree on another day before."
                        + " ann is no longer there; it passes to ben.");
    }

    private static Story twoDays() {
        return Story.prospect(MONDAY)
                .tell("wedding", marks("wedding", 9, 14, ANN))
                .tell("house", marks("house", 9, 24, ANN));
    }

    @Test
    void G12_one_card_never_does_two_days_of_one_person() {
        Story named = twoDays().on(LocalDate.of(2026, 9, 7)).tell("card", sentFor("wedding", RULE, ANN));
        assertThat(named).showsKey("acme/" + RULE + "//ann/wedding-2027");
        assertThat(named).showsKey("acme/" + RULE + "//ann/house-2026");
        named.on(LocalDate.of(2026, 9, 17)).tell("second", sentFor("house", RULE, ANN));
        assertThat(named).showsKey("acme/" + RULE + "//ann/house-2027");
    }

    @Test
    void G12_a_card_that_names_no_day_does_the_earliest_that_is_open() {
        Story story = twoDays().on(LocalDate.of(2026, 9, 7)).tell("card", sent(RULE, ANN));
        assertThat(story).showsKey("acme/" + RULE + "//ann/wedding-2027");
        assertThat(story).showsKey("acme/" + RULE + "//ann/house-2026");
        story.on(LocalDate.of(2026, 9, 8)).tell("another", sent(RULE, ANN));
        assertThat(story).showsKey("acme/" + RULE + "//ann/house-2027");
    }

    @Test
    void G12_a_day_whose_line_was_closed_before_is_open_no_more() {
        Story story = twoDays().on(LocalDate.of(2026, 9, 7));
        story.tell("done", completed(Story.key(RULE, "wedding-2026").withContact(ANN)));
        story.on(LocalDate.of(2026, 9, 8)).tell("card", sent(RULE, ANN));
        assertThat(story).showsKey("acme/" + RULE + "//ann/house-2027");
    }

    @Test
    void G12_a_day_that_was_put_off_is_open_still() {
        Story story = twoDays().on(LocalDate.of(2026, 9, 7));
        story.tell("later", rescheduled(Story.key(RULE, "wedding-2026").withContact(ANN), LocalDate.of(2026, 9, 21)));
        story.on(LocalDate.of(2026, 9, 18)).tell("card", sent(RULE, ANN));
        assertThat(story).showsKey("acme/" + RULE + "//ann/house-2026");
        assertThat(story).showsKey("acme/" + RULE + "//ann/wedding-2027");
    }

    @Test
    void T12_a_card_for_a_day_of_anns_own_is_none_for_a_day_of_bens_at_the_same_address() {
        Story story = Story.opened(MONDAY, PartyKind.HOUSEHOLD)
                .tell("ann", ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER)))
                .tell("ben", ContactFact.added(ContactCard.of(BEN, Role.DECISION_MAKER)))
                .tell("order", Facts.bought())
                .tell("degree", marks("degree", 9, 14, ANN))
                .tell("house", marks("house", 9, 24, BEN));
        story.on(LocalDate.of(2026, 9, 7)).tell("card", sentFor("degree", RULE, ANN));
        assertThat(story).showsKey("acme/" + RULE + "//ben/house-2026");
    }
}
