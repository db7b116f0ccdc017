package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.dismissed;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.Facts.metAndAgreed;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_FRIDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.touch.Touches;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A2: dismissed by a person, a rule rests with the contact for 30 days, but for a new cause. */
class RestingTest {

    /** 30 days after the Tuesday. */
    private static final LocalDate END = TUESDAY.plusDays(30);

    private static Story silenceDismissedOnTuesday() {
        Story story = Story.prospect(MONDAY);
        return story.on(TUESDAY).tell("no", dismissed(story.keyOf("F9")));
    }

    /** A newsletter every ten days from the Monday on: the next is due on the eleventh, the one after on the twenty-first. */
    private static Story newsletters() {
        return Story.prospect(MONDAY)
                .with(Playbook.standard().with(Touches.newsletter(MONDAY, Period.ofDays(10))))
                .tell("ben", added(BEN, Role.DECISION_MAKER))
                .tell("yes", ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "said so"))
                .tell("yes too", ConsentDecided.granted(BEN, Channel.EMAIL, Purpose.PROMOTIONAL, "said so"))
                .on(TUESDAY);
    }

    private static FactId fact(String id) {
        return FactId.of(id);
    }

    @Test
    void A2_it_rests_for_thirty_days_to_the_minute() {
        assertThat(silenceDismissedOnTuesday().on(END, "09:59")).holdsBack("F9", HeldBackCode.RESTING);
        assertThat(silenceDismissedOnTuesday().on(END, "10:00")).shows("F9");
    }

    @Test
    void A2_F21_a_silence_counts_on_from_the_dismissal_and_is_known_when_the_rest_ends() {
        assertThat(silenceDismissedOnTuesday().on(END))
                .shows("F9")
                .isDue(END)
                .isLateAfter(END.plusDays(16))
                .hasKey("acme/F9///no");
    }

    @Test
    void A2_dismissed_by_the_system_it_rests_nothing() {
        Story story = Story.prospect(MONDAY).on(TUESDAY).by(null);
        assertThat(story.tell("no", dismissed(story.keyOf("F9"))))
                .shows("F9")
                .isDue(TUESDAY.plusDays(14))
                .isLateAfter(TUESDAY.plusDays(30));
    }

    @Test
    void A2_a_new_cause_ends_the_rest() {
        Story story = silenceDismissedOnTuesday().on(WEDNESDAY).tell("visit", met(), ANN);
        assertThat(story).shows("F9").isDue(WEDNESDAY.plusDays(14)).hasKey("acme/F9///visit");
    }

    @Test
    void A2_a_cause_that_came_before_the_dismissal_is_no_new_one_though_recorded_after_it() {
        Story story = Story.prospect(MONDAY.minusDays(7)).on(TUESDAY).tell("visit", metAndAgreed(FRIDAY), ANN);
        story.on(WEDNESDAY).tell("no", dismissed(story.keyOf("F2")));
        story.tellLate("call", TUESDAY, metAndAgreed(NEXT_MONDAY), ANN);
        // Of two at one instant the one recorded later is the later step.
        assertThat(story).holdsBack("F2", HeldBackCode.RESTING);
        assertThat(story.tell("again", metAndAgreed(NEXT_FRIDAY), ANN))
                .shows("F2")
                .isDue(NEXT_FRIDAY);
    }

    @Test
    void A2_F21_what_became_late_meanwhile_begins_with_the_end_of_the_rest() {
        Story story = Story.prospect(MONDAY.minusDays(7)).on(TUESDAY).tell("visit", metAndAgreed(FRIDAY), ANN);
        story.on(WEDNESDAY).tell("no", dismissed(story.keyOf("F2")));
        story.tellLate("call", TUESDAY, metAndAgreed(WEDNESDAY.plusDays(20)), ANN);
        LocalDate end = WEDNESDAY.plusDays(30);
        Assertions.assertThat(end).hasDayOfMonth(3);
        assertThat(story.on(end)).shows("F2").isDue(end);
        Assertions.assertThat(assertThat(story)
                        .shows("F2")
                        .item()
                        .window()
                        .isLate(story.context().instant()))
                .isFalse();
    }

    @Test
    void A2_only_the_same_contact_rests() {
        Story story = newsletters();
        story.tell("no", dismissed(newsletterFor(ANN, story.plan().items()))).on(TUESDAY.plusDays(12));
        Assertions.assertThat(story.plan().heldBack())
                .filteredOn(held -> held.code() == HeldBackCode.RESTING)
                .extracting(held -> held.key().toString())
                .containsExactly("acme/newsletter//ann/2026-06-11");
        Assertions.assertThat(newsletterFor(BEN, story.plan().items())).hasToString("acme/newsletter//ben/2026-06-11");
    }

    private static ItemKey newsletterFor(ContactId contact, List<AgendaItem> items) {
        return items.stream()
                .map(AgendaItem::key)
                .filter(key -> key.rule().equals(RuleId.of("newsletter"))
                        && key.contact().equals(Optional.of(contact)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void A2_H5_a_dismissal_that_is_taken_back_rests_nothing() {
        Story story = silenceDismissedOnTuesday().on(WEDNESDAY).tell("sorry", new Retracted(fact("no"), "a slip"));
        assertThat(story).shows("F9").isDue(MONDAY.plusDays(14));
    }

    @Test
    void A2_a_rule_s_steps_are_asks_of_their_own() {
        Story story = Story.prospect(MONDAY).on(TUESDAY).tell("visit", metAndAgreed(END), ANN);
        story.tell("no", new ItemFact.Dismissed(story.keyOf("F2").withStep("agree"), "no need"));
        assertThat(story).shows("F2").isDue(END);
    }

    @Test
    void G11_the_plan_says_when_the_rest_ends() {
        Story story = silenceDismissedOnTuesday();
        Assertions.assertThat(story.on(END.minusDays(1)).plan().replanAt())
                .isEqualTo(Zones.plusDays(story.on(TUESDAY).context().instant(), 30, Story.BERLIN));
    }
}
