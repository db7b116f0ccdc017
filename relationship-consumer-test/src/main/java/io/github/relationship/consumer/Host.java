package io.github.relationship.consumer;

import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Purchased;
import io.github.relationship.holidays.JollydayHolidays;
import io.github.relationship.id.FactId;
import io.github.relationship.json.EntryJson;
import io.github.relationship.json.PlaybookJson;
import io.github.relationship.json.RuleCatalog;
import io.github.relationship.money.Money;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Uses the published modules from outside: ids, a wide fact through its builder, an envelope, JSON, holidays, a tool of the testkit. It
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

    Occurrence throughAFile(Occurrence occurrence) {
        String line = EntryJson.write(occurrence);
        return EntryJson.read(line).value().occurrence();
    }

    Playbook throughAnApi(Playbook playbook) {
        return PlaybookJson.read(PlaybookJson.write(playbook), RuleCatalog.standard())
                .value();
    }

    LocalDate theWorkingDayAfter(LocalDate date, Region region) {
        WorkCalendar.Builder calendar = WorkCalendar.builder().region(region);
        return calendar.holidayProvider(JollydayHolidays.standard()).build().plusWorkingDays(date, 1);
    }

    String inWords(Fact fact) {
        if (fact instanceof Purchased purchased) {
            return purchased.amount().map(Money::toString).orElse("something");
        }
        return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
