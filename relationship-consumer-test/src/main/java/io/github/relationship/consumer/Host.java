package io.github.relationship.consumer;

import io.github.relationship.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Uses the published modules from outside. It has to compile without a warning; its test only runs it once. */
final class Host {

    private final SettableClock clock = SettableClock.at(Instant.EPOCH, ZoneId.of("Europe/London"));

    Instant aDayLater() {
        clock.advance(Duration.ofDays(1));
        return clock.instant();
    }
}
