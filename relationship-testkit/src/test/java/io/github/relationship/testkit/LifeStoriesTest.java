package io.github.relationship.testkit;

import static io.github.relationship.history.Channel.CALL;
import static io.github.relationship.history.Channel.POST;
import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.PartyKind.ONE_PERSON_FIRM;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.testkit.Scenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Interaction;
import io.github.relationship.history.Opened;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Whole lives, told in dates: what stands on the agenda each day, and that nothing else does. */
class LifeStoriesTest {

    @Test
    void F9_a_target_that_answers_nothing_for_nine_months() {
        Scenario story = scenario()
                .playbook(Diary.FOLLOW_UPS)
                .at("2026-01-05")
                .by("sam")
                .fact(Opened.builder()
                        .partyKind(COMPANY)
                        .owner(UserId.of("sam"))
                        .target(true)
                        .build())
                .contact("eve", DECISION_MAKER)
                .fact(StrategySet.builder().inWork(true).target(true).build());
        Diary diary = Diary.of("sam", story).kept("2026-01-05", "2026-10-05", (day, lines) -> {
            for (AgendaItem line : lines) {
                story.fact(
                        Interaction.builder()
                                .from(Interaction.outbound(CALL))
                                .item(line.key())
                                .answered(false)
                                .build(),
                        "eve");
            }
        });
        // Three calls in vain and one more, and they are left alone; then a try at four times the 21 days.
        assertThat(diary).hasToString("""
                        2026-01-19 F15
                        2026-01-22 F15
                        2026-01-27 F15
                        2026-01-30 F15
                        2026-03-30 F9
                        2026-06-22 F9
                        2026-09-14 F9
                        """);
    }

    /** Visits that were done are thanked for (H11), and what reaches Joe by post makes the next visit wait (P7). */
    @Test
    void F3_a_customer_with_forty_deliveries_in_a_year_is_called_once_in_sixty_days() {
        Scenario story = scenario()
                .playbook(Diary.FOLLOW_UPS)
                .at("2026-01-05")
                .by("sam")
                .opened(ONE_PERSON_FIRM, "sam")
                .contact("joe", DECISION_MAKER)
                .qualified();
        Diary diary = Diary.of("sam", story).kept("2026-01-06", "2027-01-05", (day, lines) -> {
            lines.forEach(line -> act(story, line));
            order(story, day);
        });
        assertThat(diary).hasToString("""
                        2026-01-07 F1
                        2026-01-15 F3
                        2026-02-09 F8
                        2026-02-10 F1/joe
                        2026-03-16 F3
                        2026-05-15 F3
                        2026-07-14 F3
                        2026-08-07 F14
                        2026-08-08 F1/joe
                        2026-08-17 F8
                        2026-08-18 F1/joe
                        2026-09-14 F3
                        2026-11-05 F14
                        2026-11-06 F1/joe
                        2026-11-13 F3
                        """);
    }

    /** Each ninth day something is ordered, and two days later it is there. */
    private static void order(Scenario story, LocalDate day) {
        long since = LocalDate.parse("2026-01-06").until(day, ChronoUnit.DAYS);
        long order = since / 9 + 1;
        if (order <= 40 && since % 9 == 0) {
            story.purchased("order-" + order, "80.00", "EUR");
        } else if (order <= 40 && since % 9 == 2) {
            story.delivered("order-" + order);
        }
    }

    private static void act(Scenario story, AgendaItem line) {
        switch (line.key().rule().value()) {
            case "F1" -> story.thanked("joe", POST);
            case "F3" -> story.satisfactionHeard(true);
            default -> story.done(Lines.name(line.key()));
        }
    }
}
