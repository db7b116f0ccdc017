package io.github.relationship.benchmarks.eight;

import static java.util.Objects.requireNonNull;

import io.github.relationship.history.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** When each line of the policy is due, by what is known of them. All that are not the playbook share it. */
final class Dates {

    private static final int ROF_AFTER_DAYS = 14;
    private static final int TOUCH_AFTER_DAYS = 90;
    private static final int MARKED_FROM_DAYS_BEFORE = 30;

    private final Standing standing;
    private final Instant now;
    private final ZoneId zone;

    Dates(Standing standing, Instant now) {
        this.standing = standing;
        this.now = now;
        this.zone = standing.zone;
    }

    /** The next birthday that has not passed, and was not marked. */
    Dated birthday() {
        int year = date(now).getYear();
        if (!start(day(year).plusDays(1)).isAfter(now)) {
            year++;
        }
        Instant marked = standing.birthdayMarked;
        if (marked != null && !marked.isBefore(start(day(year).minusDays(MARKED_FROM_DAYS_BEFORE)))) {
            year++;
        }
        return new Dated(
                Line.BIRTHDAY,
                start(day(year)),
                requireNonNull(standing.birthday).id());
    }

    private LocalDate day(int year) {
        return requireNonNull(standing.day).in(year);
    }

    Dated thanks() {
        Entry met = requireNonNull(standing.meeting);
        return new Dated(Line.THANKS, met.occurredAt(), met.id());
    }

    /** Two weeks after, and as many days after a hold as were left when it began. */
    Dated rof() {
        Entry came = requireNonNull(standing.delivery);
        Instant due = start(date(came.occurredAt()).plusDays(ROF_AFTER_DAYS));
        for (Hold hold : past()) {
            Instant began = later(hold.begins(), came.occurredAt());
            Instant end = requireNonNull(hold.ends());
            if (began.isBefore(end) && due.isAfter(began)) {
                due = start(date(end).plusDays(ChronoUnit.DAYS.between(date(began), date(due))));
            }
        }
        return new Dated(Line.ROF, due, came.id());
    }

    /** Ninety days after, and not before the end of a hold. */
    Dated touch() {
        Entry last = requireNonNull(standing.contact);
        Instant due = start(date(last.occurredAt()).plusDays(TOUCH_AFTER_DAYS));
        for (Hold hold : past()) {
            Instant end = requireNonNull(hold.ends());
            if (last.occurredAt().isBefore(end)) {
                due = later(due, start(date(end)));
            }
        }
        return new Dated(Line.TOUCH, due, last.id());
    }

    /** Holds that overlap are one. */
    private List<Hold> past() {
        List<Hold> joined = new ArrayList<>();
        for (Hold hold : standing.holds) {
            if (hold.isOver(now)) {
                Hold last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                if (last == null || hold.begins().isAfter(requireNonNull(last.ends()))) {
                    joined.add(hold);
                } else {
                    Instant end = later(requireNonNull(last.ends()), requireNonNull(hold.ends()));
                    joined.set(joined.size() - 1, new Hold(last.complaint(), last.begins(), end));
                }
            }
        }
        return joined;
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant start(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
