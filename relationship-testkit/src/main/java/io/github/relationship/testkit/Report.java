package io.github.relationship.testkit;

import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanFinding;
import io.github.relationship.playbook.Playbook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints a plan so that a person can read it: what to do, what is held back, and why.
 *
 * @param playbook puts reasons into words
 * @param points writes dates
 */
record Report(Playbook playbook, Points points) {

    String of(Plan plan, Rung rung) {
        return plan.relationship() + " is " + rung.name() + " at " + points.exact(plan.madeFor()) + " (" + points.zone()
                + "), to be judged anew at " + points.exact(plan.replanAt()) + "\n"
                + items(plan.items())
                + heldBack(plan.heldBack())
                + findings(plan.findings());
    }

    /** Said only where there are any, as they are few. */
    private static String findings(List<PlanFinding> findings) {
        return findings.stream()
                .map(finding -> "  to know: " + finding.sentence() + "\n")
                .collect(Collectors.joining());
    }

    private String items(List<AgendaItem> items) {
        if (items.isEmpty()) {
            return "  nothing to do\n";
        }
        Table table = new Table("to do", "doer", "due", "latest", "expires", "channel", "why");
        for (AgendaItem item : items) {
            table.row(
                    Lines.name(item.key()),
                    item.doer().value(),
                    points.from(item.window().due()),
                    points.until(item.window().latest()),
                    item.window().expires().map(points::until).orElse("never"),
                    item.option().map(Option::channel).map(Enum::name).orElse("-"),
                    playbook.explain(item.reason(), item.contact(), contact -> Optional.empty()));
        }
        return table.toString();
    }

    private String heldBack(List<HeldBack> heldBack) {
        if (heldBack.isEmpty()) {
            return "  nothing held back\n";
        }
        Table table = new Table("held back", "code", "struck", "why");
        for (HeldBack held : heldBack) {
            table.row(
                    Lines.name(held.key()),
                    held.code().name(),
                    struck(held.struck()),
                    playbook.explain(held.reason(), held.contact(), contact -> Optional.empty()));
        }
        return table.toString();
    }

    private static String struck(List<HeldBack.Struck> struck) {
        return struck.isEmpty()
                ? "-"
                : struck.stream()
                        .map(one -> one.option().channel() + " " + one.code())
                        .collect(Collectors.joining(", "));
    }
}
