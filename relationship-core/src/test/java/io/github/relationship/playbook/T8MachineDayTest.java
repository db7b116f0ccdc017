package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.birthday;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.PlanAssert.assertThat;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.Doing;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Option;
import io.github.relationship.rule.Ask;
import io.github.relationship.rule.Occasion;
import io.github.relationship.rule.OccasionDays;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** T8: a machine marks an occasion on the day on which it reaches them, which is a day of theirs. */
class T8MachineDayTest {

    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 6, 14);
    private static final LocalDate FRIDAY = SUNDAY.minusDays(2);

    /** A greeting by e-mail that nobody has to write. */
    private static final Playbook GREETING = Playbook.builder()
            .id(PlaybookId.of("greeting"))
            .ladder(Ladder.standard())
            .addRules(Occasion.builder()
                    .ask(Ask.builder()
                            .rule(RuleId.of("birthday"))
                            .itemClass(ItemClass.OCCASION)
                            .purpose(Purpose.PERSONAL)
                            .doing(Doing.BY_MACHINE)
                            .addOptions(Option.of(Channel.EMAIL, "greeting"))
                            .because("{contact} has a birthday on {day}.")
                            .build())
                    .days(OccasionDays.BIRTHDAYS)
                    .build())
            .build();

    /** Ann of Denver, where it is still Sunday when it is Monday in Berlin. */
    private static Story of(PartyKind kind) {
        return Story.opened(MONDAY, kind)
                .with(GREETING)
                .tell("ann", Facts.added(ANN, Role.DECISION_MAKER, DENVER))
                .tell("qualified", AccountFact.qualified());
    }

    @Test
    void T8_at_the_office_it_comes_on_the_working_day_before() {
        assertThat(of(PartyKind.COMPANY).tell("day", birthday(ANN, 6, 14)))
                .shows("birthday")
                .in(DENVER)
                .isDue(FRIDAY)
                .isLateAfter(FRIDAY)
                .isGoneAfter(SUNDAY);
    }

    @Test
    void T8_at_home_and_on_a_working_day_it_comes_on_the_day() {
        assertThat(of(PartyKind.HOUSEHOLD).tell("day", birthday(ANN, 6, 14)))
                .shows("birthday")
                .in(DENVER)
                .isDue(SUNDAY)
                .isLateAfter(SUNDAY);
        assertThat(of(PartyKind.COMPANY).tell("day", birthday(ANN, 6, 12)))
                .shows("birthday")
                .in(DENVER)
                .isDue(FRIDAY)
                .isLateAfter(FRIDAY);
    }

    @Test
    void F21_known_when_that_working_day_was_over_there_it_comes_on_the_day_itself() {
        // Friday ends in Denver at eight in the morning of Saturday in Berlin.
        assertThat(of(PartyKind.COMPANY).on(FRIDAY.plusDays(1), "07:59").tell("day", birthday(ANN, 6, 14)))
                .shows("birthday")
                .in(DENVER)
                .isDue(FRIDAY)
                .isLateAfter(FRIDAY);
        assertThat(of(PartyKind.COMPANY).on(FRIDAY.plusDays(1), "08:00").tell("day", birthday(ANN, 6, 14)))
                .shows("birthday")
                .in(DENVER)
                .isDue(SUNDAY)
                .isLateAfter(SUNDAY);
    }
}
