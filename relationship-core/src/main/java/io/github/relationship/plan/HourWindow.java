package io.github.relationship.plan;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a window of hours: plain hours from the trigger, whose ends wait for the close of a working day. */
record HourWindow(WindowRule rule, WorkingTime doer) {

    Window from(Instant trigger) {
        OptionalInt notBefore = rule.notBefore();
        Instant latest = end(after(trigger, rule.latest()));
        return new Window(
                notBefore.isPresent() ? Optional.of(after(trigger, notBefore.getAsInt())) : Optional.empty(),
                after(trigger, rule.ideal()),
                latest,
                expires(trigger, latest));
    }

    private Optional<Instant> expires(Instant trigger, Instant latest) {
        if (!rule.hasExpiry()) {
            return Optional.empty();
        }
        if (rule.expiry().isPresent()) {
            // The latest may have waited for a close, and passed an expiry that lies within that day.
            Instant stated = end(after(trigger, rule.expiry().getAsInt()));
            return Optional.of(stated.isAfter(latest) ? stated : latest);
        }
        Instant usual = after(trigger, rule.usualExpiry());
        Instant least = Zones.plusDays(latest, DayWindow.LEAST_EXPIRY_DAYS, doer.zone());
        return Optional.of(end(usual.isAfter(least) ? usual : least));
    }

    private Instant end(Instant instant) {
        return doer.isWorkingTime(instant) ? instant : doer.nextClose(instant);
    }

    private static Instant after(Instant trigger, int hours) {
        return trigger.plus(Duration.ofHours(hours));
    }
}
