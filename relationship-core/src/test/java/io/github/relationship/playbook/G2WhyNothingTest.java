package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.WhyNothing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** G2: "why is nothing planned for Pat?" has an answer. */
class G2WhyNothingTest {

    private static WhyNothing ask(Story story, ContactId contact) {
        return story.playbook().whyNothing(story.relationship(), story.context(), contact);
    }

    private static List<String> lacks(Story story, ContactId contact) {
        return ask(story, contact).lacks().stream()
                .map(lack -> lack.rule() + lack.step().map(step -> "." + step).orElse("") + " " + lack.code())
                .toList();
    }

    @Test
    void G2_each_rule_that_proposed_nothing_for_a_person_says_what_it_lacked() {
        assertThat(lacks(Story.prospect(MONDAY), ANN))
                .contains(
                        "birthday NO_BIRTHDAY_KNOWN",
                        "customer-anniversary NO_PURCHASE_KNOWN",
                        "F2 NO_CAUSE",
                        "F10.move-up NO_CAUSE")
                .noneMatch(lack -> lack.startsWith("F9"))
                .isSorted();
        Story story = Story.customer(MONDAY).tell("ben", added(BEN, Role.USER));
        assertThat(lacks(story, BEN)).contains("customer-anniversary NO_KEY_CONTACT", "F9 SOMEBODY_ELSE_ADDRESSED");
    }

    @Test
    void G2_what_is_planned_and_what_is_held_back_for_the_person_is_part_of_the_answer() {
        Story story = Story.prospect(MONDAY).tell("ben", added(BEN, Role.USER));
        WhyNothing ann = ask(story, ANN);
        assertThat(ann.items())
                .extracting(item -> item.key().rule().value())
                .containsExactly("holiday-card", "F9", "useful-item");
        assertThat(ann.heldBack())
                .filteredOn(held -> held.code() != HeldBackCode.STAGE)
                .extracting(HeldBack::key)
                .extracting(key -> key.toString())
                .allMatch(key -> key.startsWith("acme/newsletter//ann/"))
                .hasSize(1);
        assertThat(ask(story, BEN).items()).isEmpty();
        assertThat(ask(story, BEN).heldBack())
                .filteredOn(held -> held.code() != HeldBackCode.STAGE)
                .hasSize(1);
    }

    @Test
    void G2_a_rule_has_an_answer_or_a_lack_never_both() {
        Story story = Story.customer(MONDAY).tell("birthday", Facts.birthday(ANN, 8, 1));
        WhyNothing why = ask(story, ANN);
        assertThat(why.lacks())
                .extracting(Lack::rule)
                .extracting(Object::toString)
                .doesNotContain("birthday", "F9");
        assertThat(why.items()).isSortedAccordingTo(io.github.relationship.plan.AgendaItem.IN_ORDER);
    }
}
