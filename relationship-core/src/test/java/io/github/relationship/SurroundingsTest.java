package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.calendar.Calendars;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.Weekend;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RuleId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a host tells the service of the world beside the relationships reaches every plan. */
class SurroundingsTest {

    private static final Region ISRAEL = Region.of("IL");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final Instant NOW = Zones.at(MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC);

    private static Occurrence now(String id, Fact fact) {
        return Occurrence.of(FactId.of(id), NOW, fact);
    }

    /** When an e-mail for Ann's birthday, a Friday, is due at an office in Israel. */
    private static LocalDate due(Calendars calendars) {
        TenantRelationships firm = Relationships.builder()
                .repository(new InMemoryRepository())
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .calendars(calendars)
                .build()
                .in(FIRM);
        ContactCard card = ContactCard.builder()
                .id(ANN)
                .role(Role.DECISION_MAKER)
                .region(ISRAEL)
                .build();
        Recorded recorded = firm.record(
                ACME,
                now("opened", Opened.of(PartyKind.COMPANY, SAM)),
                now("ann", ContactFact.added(card)),
                now("qualified", AccountFact.qualified()),
                now("no post", ConsentDecided.refused(ANN, Channel.POST, "said so")),
                now("day", OccasionFact.birthday(OccasionId.of("birthday"), ANN, YearlyDay.of(6, 12))));
        AgendaItem card2026 = recorded.plan().items().stream()
                .filter(item -> item.key().rule().equals(RuleId.of("birthday")))
                .findFirst()
                .orElseThrow();
        return LocalDate.ofInstant(card2026.window().due(), ZoneOffset.UTC);
    }

    @Test
    void T8_a_host_tells_the_service_of_weekends_that_differ() {
        WorkCalendar fridayAndSaturday = WorkCalendar.builder()
                .weekend(Weekend.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))
                .build();
        assertThat(due(Calendars.NONE)).isEqualTo(FRIDAY);
        assertThat(due(region -> region.equals(ISRAEL) ? Optional.of(fridayAndSaturday) : Optional.empty()))
                .isEqualTo(FRIDAY.minusDays(1));
    }
}
