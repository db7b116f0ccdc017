package io.github.relationship.consumer;

import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Purchased;
import io.github.relationship.id.FactId;
import io.github.relationship.money.Money;
import io.github.relationship.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Uses the published modules from outside: ids, a wide fact through its builder, an envelope, a tool of the testkit. It
 * has to compile without a warning; its test only runs it once.
 */
final class Host {

    private final SettableClock clock = SettableClock.at(Instant.EPOCH, ZoneId.of("Europe/London"));

    Occurrence anOrderOfTheNextDay(String order, String total) {
        clock.advance(Duration.ofDays(1));
        Purchased.Builder purchase = Purchased.builder().amount(Money.of(total, "EUR"));
        return Occurrence.builder()
                .id(FactId.of(order))
                .occurredAt(clock.instant())
                .fact(purchase.build())
                .build();
    }

    String inWords(Fact fact) {
        if (fact instanceof Purchased purchased) {
            return purchased.amount().map(Money::toString).orElse("something");
        }
        return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
