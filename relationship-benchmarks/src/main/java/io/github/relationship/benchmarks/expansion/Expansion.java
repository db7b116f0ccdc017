package io.github.relationship.benchmarks.expansion;

import io.github.relationship.calendar.Anchored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** All dates of one recurrence in ten years; what can be prepared is prepared once. */
public final class Expansion {

    private final LocalDate anchor;
    private final LocalDate untilExclusive;
    private final Anchored anchored;
    private final RecurrenceRule recurrenceRule;
    private final Recur<LocalDate> recur;

    /**
     * Prepares it for each library.
     *
     * @param recurrence what recurs
     */
    public Expansion(Recurrence recurrence) {
        anchor = recurrence.anchor();
        untilExclusive = recurrence.untilExclusive();
        anchored = Anchored.of(anchor, recurrence.every());
        recur = new Recur<>(recurrence.rule());
        try {
            recurrenceRule = new RecurrenceRule(recurrence.rule());
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * By this library.
     *
     * @return the dates
     */
    public List<LocalDate> ours() {
        List<LocalDate> dates = new ArrayList<>();
        long count = anchored.firstIndexOnOrAfter(untilExclusive);
        for (long index = 0; index < count; index++) {
            dates.add(anchored.occurrence(index));
        }
        return dates;
    }

    /**
     * By lib-recur, in its own dates.
     *
     * @return the dates
     */
    public List<DateTime> libRecur() {
        List<DateTime> dates = new ArrayList<>();
        DateTime end = of(untilExclusive);
        RecurrenceRuleIterator all = recurrenceRule.iterator(of(anchor));
        while (all.hasNext()) {
            DateTime next = all.nextDateTime();
            if (!next.before(end)) {
                break;
            }
            dates.add(next);
        }
        return dates;
    }

    private static DateTime of(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    /**
     * By ical4j.
     *
     * @return the dates
     */
    public List<LocalDate> ical4j() {
        return recur.getDates(anchor, anchor, untilExclusive.minusDays(1));
    }
}
