package io.github.relationship.testkit;

import io.github.relationship.history.Channel;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can be said of one line. The story goes on from here as from any {@link Scenario}. */
public final class LineCheck extends LinesCheck {

    private final String line;
    private final List<AgendaItem> found;

    LineCheck(World world, String whose, List<AgendaItem> lines, String line, List<AgendaItem> found) {
        super(world, whose, lines);
        this.line = line;
        this.found = found;
    }

    /**
     * The line itself.
     *
     * @return the only line that was found
     * @throws AssertionError if there are several under this name
     */
    public AgendaItem item() {
        if (found.size() > 1) {
            throw fails("to have a single " + line);
        }
        return found.get(0);
    }

    /**
     * The day from which it is due.
     *
     * @param date the date in the scenario's zone, such as {@code 2026-03-10}
     * @return this check
     */
    public LineCheck dueOn(String date) {
        return day("due on", date, world().points().dayOf(item().window().due()));
    }

    /**
     * The last day on which it is not late yet.
     *
     * @param date the date in the scenario's zone
     * @return this check
     */
    public LineCheck latestOn(String date) {
        return day(
                "in time until",
                date,
                world().points().lastDayBefore(item().window().latest()));
    }

    /**
     * The last day on which it is worth doing.
     *
     * @param date the date in the scenario's zone
     * @return this check
     */
    public LineCheck worthDoingUntil(String date) {
        Optional<LocalDate> last = item().window().expires().map(world().points()::lastDayBefore);
        return is("worth doing until " + LocalDate.parse(date), last.equals(Optional.of(LocalDate.parse(date))));
    }

    /**
     * It is worth doing for ever.
     *
     * @return this check
     */
    public LineCheck neverExpires() {
        return is("worth doing for ever", item().window().expires().isEmpty());
    }

    /**
     * The day from which it shows: when it is due, unless somebody put it off.
     *
     * @param date the date in the scenario's zone
     * @return this check
     */
    public LineCheck showsOn(String date) {
        return day("showing on", date, world().points().dayOf(item().shows()));
    }

    /**
     * It should have been done by now.
     *
     * @return this check
     */
    public LineCheck isLate() {
        return is("late", world().isLate(item()));
    }

    /**
     * There is still time to do it.
     *
     * @return this check
     */
    public LineCheck isNotLate() {
        return is("not late", !world().isLate(item()));
    }

    /**
     * How it is to be done.
     *
     * @param channel the channel of the way that was chosen
     * @return this check
     */
    public LineCheck through(Channel channel) {
        return is("done by " + channel, item().option().map(Option::channel).equals(Optional.of(channel)));
    }

    /**
     * Whom it addresses or concerns.
     *
     * @param contact the contact
     * @return this check
     */
    public LineCheck addressing(String contact) {
        return is(
                "addressing " + contact, item().contact().map(Object::toString).equals(Optional.of(contact)));
    }

    /**
     * Who does it.
     *
     * @param user the person on our side
     * @return this check
     */
    public LineCheck onTheAgendaOf(String user) {
        return is("on the agenda of " + user, item().doer().value().equals(user));
    }

    /**
     * Why it is there.
     *
     * @param sentence the whole sentence, with ids in the place of names
     * @return this check
     */
    public LineCheck because(String sentence) {
        return is("there because \"" + sentence + "\"", world().why(item()).equals(sentence));
    }

    private LineCheck day(String what, String expected, LocalDate actual) {
        return is(what + " " + LocalDate.parse(expected), actual.equals(LocalDate.parse(expected)));
    }

    private LineCheck is(String what, boolean holds) {
        if (!holds) {
            throw fails("to have " + line + " " + what);
        }
        return this;
    }
}
