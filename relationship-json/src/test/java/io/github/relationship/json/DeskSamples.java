package io.github.relationship.json;

import io.github.relationship.calendar.OpeningHours;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.Weekend;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.desk.Absence;
import io.github.relationship.desk.DeskEntry;
import io.github.relationship.desk.DeskFact;
import io.github.relationship.desk.Signature;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What happens at desks, each kind with all that can be said. Written once; the golden files hold what they were. */
final class DeskSamples {

    private DeskSamples() {}

    static WorkCalendar calendar() {
        return WorkCalendar.builder()
                .weekend(Weekend.FRIDAY_SATURDAY)
                .region(Region.of("DE", "BY"))
                .addClosedDates(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31))
                .addOpenDates(LocalDate.of(2026, 10, 3))
                .hours(OpeningHours.of(LocalTime.of(8, 30), LocalTime.of(17, 0)))
                .build();
    }

    static List<DeskFact> ofEveryKind() {
        return List.of(
                new DeskFact.ZoneSet(ZoneId.of("Europe/Vienna")),
                new DeskFact.CalendarSet(calendar()),
                new DeskFact.CapacitySet(40),
                new DeskFact.AbsencePlanned(new Absence(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 20))),
                new DeskFact.AbsenceCancelled(LocalDate.of(2026, 7, 6)),
                new DeskFact.DeputyNamed(Optional.of(UserId.of("kim"))),
                new DeskFact.SignatureSet(new Signature("Sam Hill", "+43 1 234\nsam@example.com")),
                new DeskFact.Left(),
                new DeskFact.CameBack());
    }

    static JsonDeskEntry line(DeskFact fact) {
        return new JsonDeskEntry(Samples.SAM, new DeskEntry(FactId.of("desk-1"), Samples.INSTANT, fact));
    }
}
