package io.github.relationship.testkit;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On a Friday evening Sam hands all of their 300 accounts to Kim, in one command. */
class HandOverStoryTest {

    private static final int ACCOUNTS = 300;
    private static final TenantId TENANT = TenantId.of("firm");
    private static final UserId SAM = UserId.of("sam");
    private static final UserId KIM = UserId.of("kim");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    private final SettableClock clock = SettableClock.at(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final TenantRelationships service = Relationships.builder()
            .repository(new InMemoryRepository())
            .clock(clock)
            .ids(new CountingIds())
            .build()
            .in(TENANT);

    @Test
    void story() {
        load();
        for (int week = 0; week < 14; week++) {
            on(MONDAY.plusWeeks(week).plusDays(4), "12:00");
            System.out.println(clock.instant() + " " + byRule(agenda(SAM)));
            agenda(SAM).forEach(line -> service.complete(line.key(), SAM));
        }
        on(FRIDAY, "17:00");
        for (int i = 0; i < ACCOUNTS; i++) {
            service.record(account(i), HandedAccount.begun(i, SAM, clock.instant()));
        }
        List<AgendaItem> before = agenda(SAM);
        System.out.println("before sam " + before.size() + " " + byRule(before) + " late "
                + before.stream().filter(this::isLate).count());
        on(FRIDAY, "18:30");
        handOver();
        System.out.println("after sam " + agenda(SAM).size() + " " + byRule(agenda(SAM)));
        System.out.println("after kim " + agenda(KIM).size() + " " + byRule(agenda(KIM)));
        Set<ItemKey> seen = new HashSet<>();
        agenda(KIM).forEach(line -> seen.add(line.key()));
        for (int day = 3; day < 60; day++) {
            on(FRIDAY.plusDays(day), "09:00");
            List<AgendaItem> fresh =
                    agenda(KIM).stream().filter(line -> seen.add(line.key())).toList();
            System.out.println(FRIDAY.plusDays(day) + " " + fresh.size() + " " + byRule(fresh) + " late "
                    + fresh.stream()
                            .filter(this::isLate)
                            .map(l -> l.key().toString())
                            .toList() + " SAM " + byRule(agenda(SAM)));
        }
    }

    private void load() {
        Batch batch = new Batch(BatchId.of("old-system"), ACCOUNTS * 7);
        for (int i = 0; i < ACCOUNTS; i++) {
            service.record(account(i), HandedAccount.loaded(i, SAM, clock.instant(), batch));
        }
    }

    private void handOver() {
        for (int i = 0; i < ACCOUNTS; i++) {
            service.record(
                    account(i),
                    Occurrence.builder()
                            .id(FactId.of("hand-over"))
                            .occurredAt(clock.instant())
                            .actor(SAM)
                            .batch(new Batch(BatchId.of("hand-over"), ACCOUNTS))
                            .fact(AccountFact.ownerChanged(KIM))
                            .build());
        }
        judgeAnew();
    }

    private void on(LocalDate day, String time) {
        clock.set(Instant.parse(day + "T" + time + ":00Z"));
        judgeAnew();
    }

    private static Map<String, Long> byRule(List<AgendaItem> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.key().rule().value(), TreeMap::new, Collectors.counting()));
    }

    private boolean isLate(AgendaItem line) {
        return line.window().isLate(clock.instant());
    }

    private static RelationshipId account(int i) {
        return RelationshipId.of("account-" + i);
    }

    private void judgeAnew() {
        while (service.replanDue(500) == 500) {
            // Until nothing is left that is due.
        }
    }

    private List<AgendaItem> agenda(UserId doer) {
        List<AgendaItem> lines = new ArrayList<>();
        Optional<AgendaCursor> after = Optional.empty();
        do {
            AgendaPage page = service.agenda(AgendaQuery.builder()
                    .tenant(TENANT)
                    .doer(doer)
                    .until(clock.instant())
                    .after(after)
                    .build());
            lines.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return lines;
    }
}
