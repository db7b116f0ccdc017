package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.promised;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.NEXT_TUESDAY;
import static io.github.relationship.playbook.June.NEXT_WEDNESDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** F23: one cause, one item. */
class F23OneItemTest {

    private static final FactId ANGRY = FactId.of("angry");

    private static Fact referredBy(ContactId contact) {
        return ReferralFact.received(ReferralId.of("bolt"), contact, RelationshipId.of("bolt-gmbh"));
    }

    /** Ann is met at nine, and refers somebody to us at a time of some day. */
    private static Story visitAndReferral(LocalDate day, String time) {
        return Story.suspect(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .on(TUESDAY, "09:00")
                .tell("visit", met(), ANN)
                .on(day, time)
                .tell("referral", referredBy(ANN));
    }

    @Test
    void F23_thanks_for_a_visit_and_for_a_referral_within_a_day_are_one_note() {
        Story story = visitAndReferral(WEDNESDAY, "09:00");
        AgendaItem note =
                assertThat(story).shows("F1").addresses(ANN).names("visit").item();
        HeldBack joined = assertThat(story).holdsBack("F6.thank", HeldBackCode.MERGED);
        assertThat(joined.lead()).contains(note.key());
        assertThat(note.also()).containsExactly(joined.reason());
        assertThat(joined.reason().facts()).containsExactly(FactId.of("referral"));
    }

    @Test
    void F23_what_is_more_than_24_hours_apart_gets_thanks_of_its_own() {
        Story story = visitAndReferral(WEDNESDAY, "09:01");
        assertThat(assertThat(story).shows("F1").item().also()).isEmpty();
        assertThat(story).shows("F6.thank");
    }

    @Test
    void F23_thanks_to_two_people_are_two_notes() {
        Story story = Story.suspect(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .on(TUESDAY)
                .tell("visit", met(), ANN)
                .tell("referral", referredBy(BEN));
        assertThat(story).shows("F1").addresses(ANN);
        assertThat(story).shows("F6.thank").addresses(BEN);
    }

    @Test
    void F23_what_two_of_us_owe_is_done_by_each() {
        Story story = Story.suspect(MONDAY)
                .by(KIM)
                .on(TUESDAY)
                .tell("visit", met(), ANN)
                .tell("referral", referredBy(ANN));
        assertThat(story).shows("F1").isDoneBy(KIM);
        assertThat(story).shows("F6.thank").isDoneBy(Story.SAM);
    }

    @Test
    void F23_one_note_of_thanks_is_thanks_for_both() {
        Story story = visitAndReferral(TUESDAY, "10:00").tell("note", Facts.thanked(ANN));
        assertThat(story).hasNothingOf("F1").hasNothingOf("F6.thank");
    }

    /** Ann was met and referred somebody, and so did Ben; each is owed one note. */
    private static Story owedToBoth() {
        return visitAndReferral(TUESDAY, "10:00")
                .tell("lunch", met(), BEN)
                .tell("another", ReferralFact.received(ReferralId.of("nut"), BEN, RelationshipId.of("nut-gmbh")));
    }

    private static List<String> thanks(Story story) {
        Plan plan = story.plan();
        return Stream.concat(
                        plan.items().stream().map(AgendaItem::key),
                        plan.heldBack().stream().map(HeldBack::key))
                .filter(key -> key.rule().value().matches("F1|F6"))
                .map(Object::toString)
                .sorted()
                .toList();
    }

    @Test
    void F23_a_note_that_names_one_of_them_gives_thanks_for_all_to_that_person_and_to_nobody_else() {
        assertThat(thanks(owedToBoth()))
                .containsExactly(
                        "acme/F1//ann/visit",
                        "acme/F1//ben/lunch",
                        "acme/F6/thank/ann/referral",
                        "acme/F6/thank/ben/another");
        assertThat(thanks(owedToBoth().on(WEDNESDAY).tell("note", Facts.thankedFor("visit", ANN), ANN)))
                .containsExactly("acme/F1//ben/lunch", "acme/F6/thank/ben/another");
        assertThat(thanks(owedToBoth().on(WEDNESDAY).tell("note", Facts.thankedFor("another", BEN), BEN)))
                .containsExactly("acme/F1//ann/visit", "acme/F6/thank/ann/referral");
    }

    @Test
    void F23_a_note_that_names_what_stands_for_itself_gives_thanks_for_nothing_else() {
        Story story = visitAndReferral(WEDNESDAY, "09:01").tell("note", Facts.thankedFor("referral", ANN), ANN);
        assertThat(thanks(story)).containsExactly("acme/F1//ann/visit");
    }

    @Test
    void F23_a_fix_and_the_promise_of_it_are_one_item_due_on_the_promised_day() {
        Story story = Story.customer(MONDAY)
                .on(TUESDAY)
                .tell("angry", complained(ANN))
                .on(WEDNESDAY, "10:00")
                .tell("word", promised(ANN, NEXT_FRIDAY));
        AgendaItem fix = assertThat(story)
                .shows("F4.fix")
                .isDue(TUESDAY)
                .isLateAfter(NEXT_FRIDAY)
                .item();
        HeldBack promise = assertThat(story).holdsBack("F7", HeldBackCode.MERGED);
        assertThat(promise.lead()).contains(fix.key());
        assertThat(fix.also()).containsExactly(promise.reason());
        assertThat(story.on(THURSDAY)
                        .tell("later", new PromiseFact.Renegotiated(FactId.of("word"), NEXT_FRIDAY.plusDays(7))))
                .shows("F4.fix")
                .isLateAfter(NEXT_FRIDAY.plusDays(7));
    }

    @Test
    void F23_a_promise_of_another_matter_stands_for_itself() {
        Story before = Story.customer(MONDAY)
                .tell("word", promised(ANN, NEXT_FRIDAY))
                .on(MONDAY, "11:00")
                .tell("angry", complained(ANN));
        assertThat(before).shows("F7");
        assertThat(before).shows("F4.fix").isLateAfter(THURSDAY);
        Story later = Story.customer(MONDAY)
                .tell("angry", complained(ANN))
                .on(TUESDAY, "09:01")
                .tell("word", promised(ANN, NEXT_FRIDAY));
        assertThat(later).shows("F7");
        Story another = Story.customer(MONDAY)
                .tell("ben", added(BEN, Role.USER))
                .tell("angry", complained(ANN))
                .tell("word", promised(BEN, NEXT_FRIDAY));
        assertThat(another).shows("F7").addresses(BEN);
    }

    @Test
    void F23_a_second_promise_after_a_failed_verification_belongs_to_the_second_round() {
        Story story = Story.customer(MONDAY)
                .tell("angry", complained(ANN))
                .on(TUESDAY)
                .tell("fixed", ComplaintFact.fixed(ANGRY))
                .on(NEXT_MONDAY)
                .tell("not right", ComplaintFact.verificationFailed(ANGRY))
                .tell("word", promised(ANN, NEXT_FRIDAY));
        assertThat(story).shows("F4.fix").hasKey("acme/F4/fix/ann/not right").isLateAfter(NEXT_FRIDAY);
        assertThat(story).holdsBack("F7", HeldBackCode.MERGED);
    }

    @Test
    void F23_two_complaints_of_one_day_are_one_apology_and_two_fixes() {
        Story story = Story.customer(MONDAY)
                .on(TUESDAY, "09:00")
                .tell("angry", complained(ANN))
                .on(TUESDAY, "15:00")
                .tell("again", complained(ANN));
        assertThat(story).shows("F4.apology").hasKey("acme/F4/apology/ann/angry");
        assertThat(story.plan().heldBack())
                .filteredOn(held -> held.code() == HeldBackCode.MERGED)
                .extracting(held -> held.key().toString())
                .containsExactly("acme/F4/apology/ann/again");
        assertThat(story.plan().items())
                .extracting(item -> item.key().toString())
                .contains("acme/F4/fix/ann/angry", "acme/F4/fix/ann/again");
    }

    @Test
    void F23_who_complains_when_a_promise_breaks_hears_one_apology() {
        Story story = Story.customer(MONDAY)
                .tell("word", promised(ANN, TUESDAY))
                // Broken with the end of the fifth working day after its day.
                .on(NEXT_TUESDAY, "15:00")
                .tell("angry", complained(ANN))
                .on(NEXT_WEDNESDAY);
        AgendaItem apology = assertThat(story)
                .shows("F4.apology")
                .isDue(NEXT_TUESDAY)
                .isLateAfter(NEXT_WEDNESDAY)
                .item();
        HeldBack joined = assertThat(story).holdsBack("F7.apology", HeldBackCode.MERGED);
        assertThat(apology.also()).containsExactly(joined.reason());
        assertThat(story.on(NEXT_WEDNESDAY, "11:00").tell("sorry", ComplaintFact.apologised(ANGRY)))
                .hasNothingOf("F7.apology");
    }

    @Test
    void F23_several_in_a_row_make_no_chain() {
        Story story = Story.customer(MONDAY)
                .on(TUESDAY, "09:00")
                .tell("first", complained(ANN))
                .on(WEDNESDAY, "08:00")
                .tell("second", complained(ANN))
                .on(THURSDAY, "07:00")
                .tell("third", complained(ANN));
        assertThat(story.on(FRIDAY).plan().items())
                .filteredOn(item -> item.key().step().filter("apology"::equals).isPresent())
                .extracting(item -> item.key().occurrence())
                .containsExactly("first", "third");
    }
}
