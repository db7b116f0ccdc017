package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.completed;
import static io.github.relationship.playbook.Facts.delivered;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.NEXT_MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static io.github.relationship.playbook.Story.SAM;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Window;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** F24: where there is nobody to address, the task is to find the right person. */
class F24RightPersonTest {

    private static Story nobodyThere() {
        return Story.opened(MONDAY, PartyKind.COMPANY)
                .with(Playbook.standard().without(RuleId.of("F1")))
                .tell("order-1", bought())
                .tell("truck-1", delivered("order-1"));
    }

    @Test
    void F24_where_nobody_is_known_finding_the_right_person_takes_the_place_of_the_contact() {
        assertThat(nobodyThere()).holdsBack("F3", HeldBackCode.NO_CONTACT);
        var item = assertThat(nobodyThere())
                .shows("F24")
                .isATask()
                .isDue(NEXT_MONDAY)
                .isLateAfter(MONDAY.plusWeeks(3))
                .isDoneBy(SAM)
                .hasKey("acme/F24///start")
                .names("order-1")
                .says("Nobody whom you know there may be addressed; find the right person.")
                .item();
        Assertions.assertThat(item.itemClass()).isEqualTo(ItemClass.ROF);
        Assertions.assertThat(item.contact()).isEmpty();
        Assertions.assertThat(item.reason().figures().text("for")).isEqualTo("F3");
    }

    @Test
    void F24_one_task_for_all_that_wait_as_urgent_as_the_first() {
        Playbook patient = Playbook.standard().without(RuleId.of("F1"));
        Story story = nobodyThere().with(patient.with(Facts.inEveryRung(patient)));
        assertThat(story).holdsBack("F9", HeldBackCode.NO_CONTACT);
        assertThat(story).holdsBack("F3", HeldBackCode.NO_CONTACT);
        Assertions.assertThat(assertThat(story).shows("F24").item().itemClass()).isEqualTo(ItemClass.ROF);
    }

    @Test
    void F24_somebody_who_may_be_addressed_ends_it() {
        assertThat(nobodyThere().tell("ben", added(BEN, Role.USER)))
                .hasNothingOf("F24")
                .shows("F3")
                .addresses(BEN);
    }

    @Test
    void F24_where_all_refused_somebody_else_is_to_be_found() {
        Story story =
                Story.prospect(MONDAY).tell("no ads", ConsentDecided.refused(ANN, Purpose.PROMOTIONAL, "said so"));
        assertThat(story).holdsBack("F9", HeldBackCode.REFUSED);
        assertThat(story).shows("F24").isDue(MONDAY.plusDays(14));
    }

    @Test
    void F24_who_is_named_by_the_cause_has_no_substitute() {
        Story story = Story.suspect(MONDAY)
                .on(TUESDAY)
                .tell("visit", Facts.metAndAgreed(MONDAY.plusDays(9)), ANN)
                .tell("never", ConsentDecided.refusedAltogether(ANN, "said so"));
        assertThat(story).holdsBack("F2", HeldBackCode.REFUSED);
        assertThat(story).hasNothingOf("F24");
    }

    @Test
    void F24_what_is_not_for_them_anyway_asks_for_nobody() {
        assertThat(Story.opened(MONDAY, PartyKind.COMPANY)).hasNothingOf("F24");
        assertThat(Story.opened(MONDAY, PartyKind.COMPANY)
                        .tell("qualified", AccountFact.qualified())
                        .tell("out", AccountFact.disqualified("no budget")))
                .hasNothingOf("F24");
    }

    @Test
    void F21_when_the_last_one_leaves_the_search_is_not_born_late() {
        Story story =
                Story.prospect(MONDAY).on(TUESDAY).tell("visit", met(), ANN).on(MONDAY.plusWeeks(10));
        assertThat(story).shows("F9").isLateAfter(TUESDAY.plusDays(30));
        story.tell("left", ContactFact.departed(ANN));
        var item = assertThat(story).shows("F24").hasKey("acme/F24///left").item();
        Assertions.assertThat(item.window().due()).isEqualTo(story.context().instant());
        Assertions.assertThat(item.window().isLate(story.context().instant())).isFalse();
    }

    static Stream<Arguments> refusals() {
        ContactCard.Builder byPostAlone = ContactCard.builder().id(ANN).addAddresses(Channel.POST);
        return Stream.of(
                Arguments.of("a wish", Facts.refuses(ANN, Channel.CALL, Channel.EMAIL, Channel.VISIT)),
                Arguments.of("a refusal", ConsentDecided.refused(ANN, Purpose.PROMOTIONAL, "said so")),
                Arguments.of("a card", Facts.changed(byPostAlone)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void F21_where_the_last_one_may_no_longer_be_addressed_the_search_is_not_born_late(String what, Fact refusal) {
        Story story = Story.prospect(MONDAY)
                .tell("no visits", Facts.refuses(ANN, Channel.VISIT))
                .on(TUESDAY)
                .tell("visit", met(), ANN)
                .on(MONDAY.plusWeeks(10));
        assertThat(story).shows("F9").isLateAfter(TUESDAY.plusDays(30));
        Window search = assertThat(story.tell("change", refusal))
                .shows("F24")
                .hasKey("acme/F24///start")
                .item()
                .window();
        Assertions.assertThat(search.due()).as(what).isEqualTo(story.context().instant());
        Assertions.assertThat(search.isLate(search.due())).isFalse();
    }

    @Test
    void A2_done_without_somebody_found_it_does_not_return_until_somebody_else_leaves() {
        Story story = nobodyThere();
        story.tell("done", completed(story.keyOf("F24")));
        assertThat(story).asksNotFor("F24");
        story.tell("ben", added(BEN, Role.USER)).on(TUESDAY).tell("left", ContactFact.departed(BEN));
        assertThat(story).shows("F24").hasKey("acme/F24///left");
    }
}
