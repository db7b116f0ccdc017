package io.github.relationship.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * D6: five years of history of many accounts are loaded on one day, and nobody is flooded. Each owner has two hundred accounts; nothing
 * is done in the two months after, so that every line counts once, on the day on which it first shows.
 */
class FloodTest {

    private static final int ACCOUNTS = 1_000;
    private static final int OWNERS = 5;

    /** New lines on any one day: the first brings what the last weeks owe, and a Monday what fell on the weekend, too. */
    private static final int DAY = 55;

    /** New lines in any one week: what one person does in it, at twenty-five a working day (A3). */
    private static final int WEEK = 5 * 25;

    private static final int DAYS = 61;
    private static final TenantId TENANT = TenantId.of("firm");

    /** A Monday. */
    private static final Instant LOADED = Instant.parse("2026-06-01T09:00:00Z");

    private final SettableClock clock = SettableClock.at(LOADED, ZoneOffset.UTC);
    private final TenantRelationships service = Relationships.builder()
            .repository(new InMemoryRepository())
            .clock(clock)
            .ids(new CountingIds())
            .build()
            .in(TENANT);

    private final Map<UserId, Set<ItemKey>> seen = new TreeMap<>();

    @Test
    void D6_five_years_loaded_on_one_day_bring_nobody_more_than_a_weeks_work_in_any_week() {
        for (int i = 0; i < ACCOUNTS; i++) {
            UserId owner = UserId.of("owner-" + i % OWNERS);
            seen.computeIfAbsent(owner, user -> new HashSet<>());
            service.record(RelationshipId.of("account-" + i), GeneratedAccount.history(i, owner, LOADED, ACCOUNTS));
        }
        StringBuilder report = new StringBuilder();
        List<List<Integer>> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            clock.set(LOADED.plus(Duration.ofDays(day)).plus(Duration.ofHours(9)));
            judgeAnew();
            Map<String, Integer> byRule = new TreeMap<>();
            List<Integer> today =
                    seen.keySet().stream().map(owner -> newLines(owner, byRule)).toList();
            days.add(today);
            report.append("day " + day + ": " + today + " " + byRule + "\n");
        }
        assertThat(days)
                .as("on any day%n%s", report)
                .allSatisfy(today -> assertThat(today).allMatch(lines -> lines <= DAY));
        for (int monday = 0; monday + 7 <= DAYS; monday += 7) {
            for (int owner = 0; owner < OWNERS; owner++) {
                int index = owner;
                assertThat(days.subList(monday, monday + 7).stream()
                                .mapToInt(today -> today.get(index))
                                .sum())
                        .as("in the week from day %s%n%s", monday, report)
                        .isLessThanOrEqualTo(WEEK);
            }
        }
        // The work is there: it is spread, not lost.
        assertThat(seen.values().stream().mapToInt(Set::size).sum())
                .as(report.toString())
                .isGreaterThan(ACCOUNTS);
    }

    private int newLines(UserId owner, Map<String, Integer> byRule) {
        List<ItemKey> fresh = lines(owner).stream()
                .map(AgendaItem::key)
                .filter(seen.get(owner)::add)
                .toList();
        fresh.forEach(key -> byRule.merge(key.rule().value(), 1, Integer::sum));
        return fresh.size();
    }

    private void judgeAnew() {
        while (service.replanDue(500) == 500) {
            // Until nothing is left that is due.
        }
    }

    private List<AgendaItem> lines(UserId owner) {
        List<AgendaItem> lines = new ArrayList<>();
        Optional<AgendaCursor> after = Optional.empty();
        do {
            AgendaPage page = service.agenda(AgendaQuery.builder()
                    .tenant(TENANT)
                    .doer(owner)
                    .until(clock.instant())
                    .after(after)
                    .build());
            lines.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return lines;
    }
}
