package io.github.relationship.simulation;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.ItemFact;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.Text;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import java.util.Arrays;
import java.util.List;

/**
 * How people on our side are assumed to treat their agenda. It is asked about each line of each plan, must give equal answers to
 * equal questions, and cannot look at the clock.
 */
@FunctionalInterface
public interface Behaviour {

    /**
     * What becomes of a line.
     *
     * @param item the line as it is planned
     * @param doer the working time of whoever does it
     * @return what they mean to do with it
     */
    Intent with(AgendaItem item, WorkingTime doer);

    /**
     * Everything is done on the day on which it is due, when work begins.
     *
     * @return the behaviour
     */
    static Behaviour onTheDay() {
        return lateBy(0);
    }

    /**
     * Everything that a person does is done so many working days after the day on which it is due; machines are in time.
     *
     * @param workingDays 0 to 250
     * @return the behaviour
     * @throws IllegalArgumentException if it is out of range
     */
    static Behaviour lateBy(int workingDays) {
        return new Late(workingDays);
    }

    /**
     * Nothing is ever done.
     *
     * @return the behaviour
     */
    static Behaviour idle() {
        return (item, doer) -> Intent.IGNORES;
    }

    /**
     * Everything is dismissed on the day on which it is due.
     *
     * @param reason why, 1 to 500 code points
     * @return the behaviour
     * @throws IllegalArgumentException if the reason is not allowed as a text
     */
    static Behaviour dismissing(String reason) {
        // Not in the middle of a run.
        Text.require("reason", reason, ItemFact.Dismissed.MAX_REASON);
        Behaviour onTheDay = onTheDay();
        return (item, doer) -> {
            Intent intent = onTheDay.with(item, doer);
            return intent instanceof Intent.Does does ? new Intent.Dismisses(does.at(), reason) : intent;
        };
    }

    /**
     * The same, but what these rules ask for is ignored.
     *
     * @param rules which
     * @return another behaviour
     */
    default Behaviour ignoring(RuleId... rules) {
        List<RuleId> ignored = Arrays.stream(rules).toList();
        return (item, doer) -> ignored.contains(item.key().rule()) ? Intent.IGNORES : with(item, doer);
    }

    /**
     * The same, but lines of these classes are ignored.
     *
     * @param classes which
     * @return another behaviour
     */
    default Behaviour ignoring(ItemClass... classes) {
        List<ItemClass> ignored = Arrays.stream(classes).toList();
        return (item, doer) -> ignored.contains(item.itemClass()) ? Intent.IGNORES : with(item, doer);
    }
}
