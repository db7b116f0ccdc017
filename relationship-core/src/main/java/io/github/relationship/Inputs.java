package io.github.relationship;

import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.Text;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.Sha256;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.PlanInputs;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<UserId, Optional<Desk>> desks = new HashMap<>();
    private final Map<Region, Optional<WorkCalendar>> calendars = new HashMap<>();

    Inputs(PlanningContext context) {
        this.context = context;
    }

    /** The context to judge with: it takes note of what is asked, and asks nobody twice. */
    PlanningContext watched() {
        return PlanningContext.builder()
                .from(context)
                .desks(user -> desks.computeIfAbsent(user, context.desks()::find))
                .calendars(region -> calendars.computeIfAbsent(region, context.calendars()::find))
                .build();
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
        lines.addAll(noted("desk ", desks, Inputs::text));
        lines.addAll(noted("region ", calendars, WorkCalendar::canonical));
        context.suppressions().stream().map(Inputs::text).sorted().forEach(lines::add);
        return Sha256.of(String.join("\n", lines));
    }

    private static <K, V> List<String> noted(String what, Map<K, Optional<V>> answers, Function<V, String> text) {
        return answers.entrySet().stream()
                .map(one -> Text.quote(what + one.getKey())
                        + " "
                        + one.getValue().map(text).orElse("-"))
                .sorted()
                .toList();
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
