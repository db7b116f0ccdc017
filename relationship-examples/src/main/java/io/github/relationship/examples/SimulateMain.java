package io.github.relationship.examples;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.examples.simulate.CalendarFile;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.OccasionId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.money.Money;
import io.github.relationship.simulation.Behaviour;
import io.github.relationship.simulation.TimelineEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the next year with a customer will ask of us, if all is done on its day: as a table, and as a file for a calendar. */
public final class SimulateMain {

    private static final RelationshipId ACME = RelationshipId.of("acme");
    private static final ContactId ANN = ContactId.of("ann");
    private static final WorkCalendar DAYS = WorkCalendar.builder()
            .addClosedDates(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1))
            .build();
    private static final WorkingTime WORK = WorkingTime.of(ZoneId.of("Europe/Berlin"), DAYS);
    private static final Instant TODAY = Instant.parse("2026-03-02T08:00:00Z");
    private final TenantRelationships firm = Relationships.builder()
            .repository(new InMemoryRepository())
            .clock(Clock.fixed(TODAY, WORK.zone()))
            .workingTime(WORK)
            .build()
            .in(TenantId.of("our-firm"));

    private SimulateMain() {}

    /**
     * Runs the example.
     *
     * @param args where the file for the calendar is to be; none for a new one among the temporary files
     * @throws IOException if it cannot be written
     */
    public static void main(String... args) throws IOException {
        SimulateMain example = new SimulateMain();
        example.tell("opened", "2026-01-12T10:00:00Z", Opened.of(PartyKind.COMPANY, UserId.of("sam")));
        example.tell("ann", "2026-01-12T10:00:00Z", ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER)));
        example.tell("order", "2026-02-02T10:00:00Z", Purchased.of(Money.of("250.00", "EUR")));
        Fact birthday = OccasionFact.birthday(OccasionId.of("day"), ANN, YearlyDay.of(6, 10));
        example.tell("born", "2026-02-02T10:00:00Z", birthday);
        Instant end = Instant.parse("2027-03-02T08:00:00Z");
        List<TimelineEntry> year =
                example.firm.simulate(ACME, Behaviour.onTheDay(), end).done();
        // A line has room for so much of the reason; in the calendar it stands whole.
        year.forEach(entry -> System.out.printf(
                "%s  %-16s  %s%n", WORK.dateOf(entry.at()), example.what(entry), cut(example.why(entry))));
        Path file = args.length == 0 ? Files.createTempFile("acme-", ".ics") : Path.of(args[0]);
        new CalendarFile(file).write(year, WORK.zone(), entry -> example.what(entry) + ": Ann Lee", example::why);
        System.out.println(year.size() + " days for the calendar");
    }

    private void tell(String id, String at, Fact fact) {
        firm.record(ACME, Occurrence.of(FactId.of(id), Instant.parse(at), fact));
    }

    private String what(TimelineEntry entry) {
        return entry.item().option().map(way -> way.gesture().value()).orElse("review");
    }

    private static String cut(String reason) {
        return reason.length() <= 82 ? reason : reason.substring(0, reason.lastIndexOf(' ', 80)) + " …";
    }

    private String why(TimelineEntry entry) {
        return firm.explain(entry.item(), contact -> Optional.of("Ann Lee"));
    }
}

// It prints:
// 2026-03-02  visit             One requirement short of client: 2 more purchases on different days by …
// 2026-03-02  handwritten note  Thank Ann Lee for the visit on 2026-03-02.
// 2026-03-11  call              Bought on 2026-02-02, and nothing has arrived as far as we know; ask Ann Lee …
// 2026-03-18  ROF call          1 purchase in use since 2026-03-11; ask Ann Lee how satisfied they are.
// 2026-05-04  visit             Meet Ann Lee for twenty minutes on how you could send each other business; ask …
// 2026-05-04  handwritten note  Thank Ann Lee for the visit on 2026-05-04.
// 2026-06-01  visit             One requirement short of client: 2 more purchases on different days by …
// 2026-06-01  handwritten note  Thank Ann Lee for the visit on 2026-06-01.
// 2026-06-03  handwritten card  Ann Lee has a birthday on 2026-06-10.
// 2026-07-16  article           Nothing useful went to Ann Lee since 2026-06-01; send something of their trade.
// 2026-08-31  visit             One requirement short of client: 2 more purchases on different days by …
// 2026-08-31  handwritten note  Thank Ann Lee for the visit on 2026-08-31.
// 2026-10-15  article           Nothing useful went to Ann Lee since 2026-08-31; send something of their trade.
// 2026-11-04  visit             Meet Ann Lee for twenty minutes on how you could send each other business; ask …
// 2026-11-04  handwritten note  Thank Ann Lee for the visit on 2026-11-04.
// 2026-11-25  note pad          Something to keep goes to Ann Lee for the first week of December.
// 2026-12-04  visit             One requirement short of client: 2 more purchases on different days by …
// 2026-12-04  handwritten note  Thank Ann Lee for the visit on 2026-12-04.
// 2026-12-24  handwritten card  New Year is on 2027-01-01; wish Ann Lee well, once this season.
// 2027-01-18  article           Nothing useful went to Ann Lee since 2026-12-04; send something of their trade.
// 2027-02-02  call              On 2027-02-02 they have been buying from you for 1 year; tell Ann Lee what it …
// 21 days for the calendar
