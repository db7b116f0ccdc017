package io.github.relationship.testkit;

import static io.github.relationship.history.PartyKind.COMPANY;
import static io.github.relationship.history.Role.DECISION_MAKER;
import static io.github.relationship.testkit.Scenario.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Batch;
import io.github.relationship.history.ItemFact;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** On a Friday evening Sam hands all of their 300 accounts to Kim, in one command. */
class HandOverStoryTest {

    private static final int ACCOUNTS = 300;

    /** New lines on any one day; a Monday brings those of the weekend, too. */
    private static final int DAY = 70;

    /** New lines in any one week: a day's work more than one person does in it (A3), while the introductions last. */
    private static final int WEEK = 6 * 25;

    private static final TenantId TENANT = TenantId.of("firm");
    private static final UserId SAM = UserId.of("sam");
    private static final UserId KIM = UserId.of("kim");
    private static final LocalDate LOADED = LocalDate.of(2026, 4, 27);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 28);

    private final SettableClock clock = SettableClock.at(Instant.parse(LOADED + "T09:00:00Z"), ZoneOffset.UTC);
    private final TenantRelationships service = Relationships.builder()
            .repository(new InMemoryRepository())
            .clock(clock)
            .ids(new CountingIds())
            .build()
            .in(TENANT);

    private final Set<ItemKey> seen = new HashSet<>();
    private final StringBuilder introductions = new StringBuilder();
    private final StringBuilder report = new StringBuilder();

    @Test
    void F11_D6_three_hundred_accounts_handed_over_on_a_friday_flood_nobody_and_nothing_is_late_at_birth() {
        workUntilFriday();
        Set<ItemKey> before = keys(SAM);
        handOver();
        // What Sam has begun stays Sam's, and so does who bought from Sam (A7); all else is Kim's.
        assertThat(rules(SAM)).isSubsetOf("F1", "F19");
        Set<ItemKey> both = keys(SAM);
        both.addAll(keys(KIM));
        assertThat(both).containsAll(before);
        seen.addAll(keys(KIM));
        int week = 0;
        for (LocalDate day = FRIDAY.plusDays(3); !day.isAfter(LAST); day = day.plusDays(1)) {
            on(day, "09:00");
            int fresh = freshLines(day);
            week = day.getDayOfWeek().getValue() == 1 ? fresh : week + fresh;
            assertThat(fresh).as("on %s%n%s", day, report).isLessThanOrEqualTo(DAY);
            assertThat(week).as("in the week until %s%n%s", day, report).isLessThanOrEqualTo(WEEK);
            assertThat(rules(SAM)).isSubsetOf("F1", "F2", "F7", "F19");
        }
        // From the fifteenth working day on, over thirty days; a Monday brings three of them.
        assertThat(introductions).hasToString("""
                        2026-06-26 5
                        2026-06-29 25
                        2026-06-30 11
                        2026-07-01 13
                        2026-07-02 16
                        2026-07-03 13
                        2026-07-06 25
                        2026-07-07 5
                        2026-07-08 9
                        2026-07-09 10
                        2026-07-10 14
                        2026-07-13 26
                        2026-07-14 5
                        2026-07-15 14
                        2026-07-16 14
                        2026-07-17 8
                        2026-07-20 35
                        2026-07-21 11
                        2026-07-22 11
                        2026-07-23 9
                        2026-07-24 8
                        2026-07-27 13
                        """);
    }

    /** Sam does each Friday all that stands there, and in the last days begins something here and there. */
    private void workUntilFriday() {
        Batch batch = new Batch(BatchId.of("old-system"), ACCOUNTS * 7);
        for (int i = 0; i < ACCOUNTS; i++) {
            service.record(account(i), HandedAccount.loaded(i, SAM, clock.instant(), batch));
        }
        for (LocalDate day = LOADED.plusDays(4); !day.isAfter(FRIDAY); day = day.plusDays(7)) {
            on(day, "16:00");
            agenda(SAM).forEach(line -> done(line.key()));
        }
        on(FRIDAY, "17:00");
        for (int i = 0; i < ACCOUNTS; i++) {
            service.record(account(i), HandedAccount.begun(i, SAM, clock.instant()));
        }
    }

    /** By its own word alone: what Sam's days of many talks lead to is not what a hand-over does. */
    private void done(ItemKey line) {
        service.record(
                line.relationship(),
                Occurrence.builder()
                        .occurredAt(clock.instant())
                        .actor(SAM)
                        .fact(new ItemFact.Completed(line, Optional.empty()))
                        .build());
    }

    private void handOver() {
        on(FRIDAY, "18:30");
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

    /** What is new to Kim: none of it is late, and Kim signs it (F21, T11). */
    private int freshLines(LocalDate day) {
        List<AgendaItem> fresh =
                agenda(KIM).stream().filter(line -> seen.add(line.key())).toList();
        assertThat(fresh).as("on %s", day).allSatisfy(line -> {
            assertThat(line.window().isLate(clock.instant())).isFalse();
            assertThat(line.owner()).isEqualTo(KIM);
        });
        long introduced = fresh.stream()
                .filter(line -> line.key().rule().value().equals("F11"))
                .count();
        if (introduced > 0) {
            introductions.append(day).append(' ').append(introduced).append('\n');
        }
        report.append(day)
                .append(' ')
                .append(fresh.size())
                .append(' ')
                .append(rules(KIM))
                .append('\n');
        return fresh.size();
    }

    @Test
    void A7_T11_where_the_new_owner_has_left_the_deputy_introduces_themselves_and_signs() {
        WorkingTime time = WorkingTime.of(ZoneOffset.UTC, WorkCalendar.MONDAY_TO_FRIDAY);
        Desk gone = Desk.builder()
                .user(KIM)
                .time(time)
                .active(false)
                .deputy(UserId.of("lee"))
                .build();
        scenario()
                .desks(user -> Optional.of(gone).filter(desk -> desk.user().equals(user)))
                .at("2026-06-01")
                .by("sam")
                .opened(COMPANY, "sam")
                .contact("ann", DECISION_MAKER)
                .birthday("ann", "06-24")
                .purchased("order-1", "250.00", "EUR")
                .thenAgendaOf("sam")
                .isExactly("F1")
                .at("2026-06-05")
                .fact(AccountFact.ownerChanged(KIM))
                .thenPlan()
                .has("F11")
                .onTheAgendaOf("lee")
                .thenPlan()
                .has("birthday/ann")
                .onTheAgendaOf("lee")
                .thenAgendaOf("sam")
                .isExactly("F1");
    }

    private void on(LocalDate day, String time) {
        clock.set(Instant.parse(day + "T" + time + ":00Z"));
        judgeAnew();
    }

    private void judgeAnew() {
        while (service.replanDue(500) == 500) {
            // Until nothing is left that is due.
        }
    }

    private static RelationshipId account(int number) {
        return RelationshipId.of("account-" + number);
    }

    private Set<ItemKey> keys(UserId doer) {
        Set<ItemKey> keys = new HashSet<>();
        agenda(doer).forEach(line -> keys.add(line.key()));
        return keys;
    }

    private Set<String> rules(UserId doer) {
        Set<String> rules = new TreeSet<>();
        agenda(doer).forEach(line -> rules.add(line.key().rule().value()));
        return rules;
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
