package io.github.relationship.examples.replay;

import io.github.relationship.TenantRelationships;
import io.github.relationship.calendar.Zones;
import io.github.relationship.examples.common.Dates;
import io.github.relationship.examples.common.Words;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one salesperson finds on the desk at the end of a day. */
final class Agenda {

    private static final String LINE = "%-14s  %-20s  %-26s  %s";

    private final TenantRelationships relationships;
    private final ZoneId zone;

    Agenda(TenantRelationships relationships, ZoneId zone) {
        this.relationships = relationships;
        this.zone = zone;
    }

    List<String> lines(UserId owner, LocalDate day, int limit) {
        Instant at = Zones.endOfDay(day, zone).minusNanos(1000);
        List<AgendaItem> items = items(owner, at);
        List<String> lines = new ArrayList<>();
        lines.add("The agenda of " + owner + " at the end of " + Dates.withWeekday(day) + ": "
                + (items.isEmpty() ? "nothing to do." : shown(items.size(), limit)));
        if (!items.isEmpty()) {
            lines.add(String.format(Locale.ROOT, LINE, "due", "at the latest", "what", "why"));
            items.stream().limit(limit).map(item -> line(item, at)).forEach(lines::add);
        }
        return lines;
    }

    private static String shown(int items, int limit) {
        return items <= limit
                ? Words.number(items) + (items == 1 ? " line" : " lines")
                : "the first " + Words.number(limit) + " of " + Words.number(items) + " lines";
    }

    private List<AgendaItem> items(UserId owner, Instant at) {
        AgendaQuery query = AgendaQuery.builder()
                .tenant(Firm.TENANT)
                .doer(owner)
                .until(at)
                .limit(AgendaQuery.MAX_LIMIT)
                .build();
        AgendaPage page = relationships.agenda(query);
        List<AgendaItem> items = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            page = relationships.agenda(
                    AgendaQuery.builder().from(query).after(page.next().get()).build());
            items.addAll(page.items());
        }
        return items;
    }

    private String line(AgendaItem item, Instant at) {
        String customer = item.key().relationship().value();
        return String.format(
                Locale.ROOT,
                LINE,
                date(item.window().due()),
                // From the first instant on at which it is late; the day before is the last good one.
                date(item.window().latest().minusNanos(1000)) + (item.window().isLate(at) ? ", late" : ""),
                Words.what(item),
                relationships.explain(item, contact -> Optional.of("the buyer of " + customer)));
    }

    private String date(Instant instant) {
        return Dates.withWeekday(Zones.dateOf(instant, zone));
    }
}
