package io.github.relationship;

import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.Text;
import io.github.relationship.internal.Sha256;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.PlanInputs;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a judgement looks at beside the history and the instant, as one digest: whoever makes a plan again sees whether it was made
 * with the same (G6). Of our people and of calendars only those count that were asked for.
 *
 * <p>For one judgement, and one thread.
 */
final class Inputs {

    /** Goes up where equal inputs lead to other plans than they did in the version before. */
    private static final int JUDGEMENT = 1;

    private final PlanningContext context;
    private final SortedMap<String, String> answers = new TreeMap<>();

    Inputs(PlanningContext context) {
        this.context = context;
    }

    /** The context to judge with: it takes note of what is asked. */
    PlanningContext watched() {
        return PlanningContext.builder()
                .from(context)
                .desks(user -> noted("desk " + user, context.desks().find(user), Inputs::text))
                .calendars(
                        region -> noted("region " + region, context.calendars().find(region), WorkCalendar::canonical))
                .build();
    }

    private <T> Optional<T> noted(String question, Optional<T> answer, Function<T, String> text) {
        answers.put(Text.quote(question), answer.map(text).orElse("-"));
        return answer;
    }

    /** Called after the judgement, with the plan that came of it and the relationship that was judged. */
    PlanInputs of(Plan plan, Relationship relationship) {
        return new PlanInputs(plan.madeFor(), relationship.entries().size(), digest(plan.playbook()));
    }

    private String digest(String playbook) {
        List<String> lines = new ArrayList<>();
        lines.add("judgement " + JUDGEMENT);
        lines.add("playbook " + playbook);
        lines.add("in force since " + context.inForceSince());
        lines.add("zones " + ZoneRulesProvider.getVersions("Etc/UTC").lastKey());
        lines.add("tenant " + text(context.tenant()));
        lines.add("default doer " + context.defaultDoer().map(user -> Text.quote(user.value())));
        answers.forEach((question, answer) -> lines.add(question + " " + answer));
        context.suppressions().stream().map(Inputs::text).sorted().forEach(lines::add);
        return Sha256.of(String.join("\n", lines));
    }

    private static String text(WorkingTime time) {
        return time.zone().getId() + " " + time.calendar().canonical();
    }

    private static String text(Desk desk) {
        return text(desk.time()) + " active " + desk.active() + " absences " + desk.absences() + " deputy "
                + desk.deputy().map(user -> Text.quote(user.value())) + " signs "
                + desk.signature().isPresent();
    }

    private static String text(Suppression suppression) {
        return "suppression " + Text.quote(suppression.person().value()) + " " + suppression.kind() + " "
                + suppression.channel() + " " + suppression.purpose();
    }
}
