package io.github.relationship.simulation;

import static io.github.relationship.simulation.Life.ANN;
import static io.github.relationship.simulation.Life.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.OutOfOffice;
import io.github.relationship.history.PromiseMade;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.history.StrategySet;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.OccasionId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of each plan of a year that is lived plan by plan. */
class UnrolledPlansTest {

    private static final ConsentDecided YES =
            ConsentDecided.granted(ANN, Channel.EMAIL, Purpose.PROMOTIONAL, "said so");

    private static Life life(String name) {
        return switch (name) {
            case "suspect" ->
                Life.suspect("2026-01-05")
                        .tell(StrategySet.builder().inWork(true).build());
            case "target" ->
                Life.prospect("2026-01-05")
                        .tell(StrategySet.builder().target(true).build())
                        .tell(YES);
            case "client" ->
                Life.client("2026-01-05")
                        .tell(YES)
                        .tell(OccasionFact.birthday(OccasionId.of("born"), ANN, YearlyDay.of(6, 10)))
                        .tell(ContactFact.added(ContactCard.of(BEN, Role.INFLUENCER)));
            case "troubled" ->
                Life.client("2026-01-05")
                        .tell(YES)
                        .tell(ComplaintFact.opened(ANN))
                        .tell(PromiseMade.of(ANN, LocalDate.of(2026, 2, 20), "the drawings"))
                        .tell(OutOfOffice.until(ANN, LocalDate.of(2026, 3, 2)));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** One after the other, as a person does it who is so many working days late. */
    @ParameterizedTest(name = "{0}, late by {1}")
    @CsvSource({"suspect, 0", "target, 0", "target, 7", "client, 0", "client, 7", "troubled, 2"})
    void F21_G11_nothing_is_born_overdue_and_each_plan_holds_until_it_is_to_be_made_anew(String name, int late) {
        Life life = life(name);
        Course course = new Course(life.playbook(), life.relationship(), life.context());
        Behaviour behaviour = Behaviour.lateBy(late);
        Set<ItemKey> seen = new HashSet<>();
        List<String> bornLate = new ArrayList<>();
        Plan plan = course.plan();
        for (int step = 0; course.now().isBefore(Life.at("2026-10-01")); step++) {
            assertThat(step).as("steps of a year").isLessThan(300);
            assertThat(plan.replanAt()).isAfter(course.now());
            for (AgendaItem item : plan.items()) {
                if (seen.add(item.key()) && !item.window().latest().isAfter(course.now())) {
                    bornLate.add(course.now() + " " + item.key() + " " + item.window());
                }
            }
            AgendaItem next = null;
            Instant at = plan.replanAt();
            for (AgendaItem item : plan.items()) {
                Intent.Does intent = (Intent.Does) behaviour.with(item, course.workingTime(item.doer()));
                Instant then = Instants.later(intent.at(), course.now());
                if (then.isBefore(at)) {
                    next = item;
                    at = then;
                }
            }
            course.passTo(at);
            if (next != null) {
                Plan again = course.plan();
                assertThat(again.items()).as("at " + at).isEqualTo(plan.items());
                assertThat(again.heldBack()).as("at " + at).isEqualTo(plan.heldBack());
                Release release = course.release(next);
                assertThat(release).as(next.key() + " at " + at).isNotInstanceOf(Release.Never.class);
                course.complete(next);
            }
            plan = course.plan();
        }
        assertThat(bornLate).isEmpty();
    }
}
