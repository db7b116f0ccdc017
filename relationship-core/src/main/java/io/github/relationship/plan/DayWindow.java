package io.github.relationship.plan;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.plan.WindowRule.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a window of whole days: from the first instant of the ideal day to the end of the latest. */
record DayWindow(WindowRule rule, WorkingTime doer) {

    /** However short a window is, what was missed is worth doing for so long. */
    static final int LEAST_EXPIRY_DAYS = 14;

    Window from(LocalDate dayZero) {
        OptionalInt notBefore = rule.notBefore();
        LocalDate latest = day(dayZero, rule.latest());
        return new Window(
                notBefore.isPresent()
                        ? Optional.of(doer.startOf(day(dayZero, notBefore.getAsInt())))
                        : Optional.empty(),
                doer.startOf(day(dayZero, rule.ideal())),
                doer.endOf(latest),
                expires(dayZero, latest));
    }

    private Optional<Instant> expires(LocalDate dayZero, LocalDate latest) {
        if (!rule.hasExpiry()) {
            return Optional.empty();
        }
        if (rule.expiry().isPresent()) {
            return Optional.of(doer.endOf(day(dayZero, rule.expiry().getAsInt())));
        }
        LocalDate usual = day(dayZero, rule.usualExpiry());
        LocalDate least = latest.plusDays(LEAST_EXPIRY_DAYS);
        return Optional.of(doer.endOf(usual.isAfter(least) ? usual : least));
    }

    private LocalDate day(LocalDate dayZero, int number) {
        if (rule.unit() == Unit.DAYS) {
            return dayZero.plusDays(number);
        }
        return number < 0
                ? doer.calendar().minusWorkingDays(dayZero, -number)
                : doer.calendar().plusWorkingDays(dayZero, number);
    }
}
