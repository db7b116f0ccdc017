package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.added;
import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.complained;
import static io.github.relationship.playbook.Facts.met;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Role;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Plan;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F23: who complains within a day of what deserves thanks, before or after, gets the apology instead. */
class F23ApologyForThanksTest {

    private static Story known() {
        return Story.suspect(MONDAY).tell("ben", added(BEN, Role.USER));
    }

    private static Fact complaintOf(String whose) {
        return switch (whose) {
            case "ann" -> complained(ANN);
            case "ben" -> complained(BEN);
            default -> ComplaintFact.openedByAccount();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ann, 09:59, true", // a minute more than a day
        "ann, 10:00, false",
        "ben, 10:00, true",
        "nobody, 10:00, false"
    })
    void F23_a_complaint_before_a_visit(String whose, String atOnTuesday, boolean owed) {
        Story story = known().on(TUESDAY, atOnTuesday)
                .tell("angry", complaintOf(whose))
                .on(WEDNESDAY, "10:00")
                .tell("visit", met(), ANN);
        assertThanks(story, owed);
    }

    @ParameterizedTest
    @CsvSource({"ann, 10:01, true", "ann, 10:00, false", "ben, 10:00, true", "nobody, 10:00, false"})
    void F23_a_complaint_after_a_visit(String whose, String atOnWednesday, boolean owed) {
        Story story = known().on(TUESDAY, "10:00")
                .tell("visit", met(), ANN)
                .on(WEDNESDAY, atOnWednesday)
                .tell("angry", complaintOf(whose));
        assertThanks(story, owed);
    }

    @ParameterizedTest
    @CsvSource({"ann, 10:01, true", "ann, 10:00, false", "ben, 10:00, false", "nobody, 10:00, false"})
    void F23_a_complaint_after_a_first_purchase_of_nobody_in_particular(
            String whose, String atOnWednesday, boolean owed) {
        Story story = known().on(TUESDAY, "10:00")
                .tell("order-1", bought())
                .on(WEDNESDAY, atOnWednesday)
                .tell("angry", complaintOf(whose));
        assertThanks(story, owed);
    }

    /** Thanks are owed all the same where a complaint of another day holds them back (P3). */
    private static void assertThanks(Story story, boolean owed) {
        Plan plan = story.plan();
        assertThat(Stream.concat(
                        plan.items().stream().map(AgendaItem::key),
                        plan.heldBack().stream().map(HeldBack::key)))
                .extracting(key -> key.rule().value())
                .filteredOn("F1"::equals)
                .hasSize(owed ? 1 : 0);
    }
}
