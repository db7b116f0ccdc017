package io.github.relationship.json;

import static io.github.relationship.json.DeskKind.kind;
import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.sortedSet;
import static io.github.relationship.json.Member.usual;
import static io.github.relationship.json.ObjectForm.built;
import static io.github.relationship.json.ObjectForm.empty;
import static io.github.relationship.json.ObjectForm.object;

import io.github.relationship.calendar.HolidayProvider;
import io.github.relationship.calendar.OpeningHours;
import io.github.relationship.calendar.Weekend;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.desk.Absence;
import io.github.relationship.desk.DeskFact;
import io.github.relationship.desk.DeskFact.AbsenceCancelled;
import io.github.relationship.desk.DeskFact.AbsencePlanned;
import io.github.relationship.desk.DeskFact.CalendarSet;
import io.github.relationship.desk.DeskFact.CameBack;
import io.github.relationship.desk.DeskFact.CapacitySet;
import io.github.relationship.desk.DeskFact.DeputyNamed;
import io.github.relationship.desk.DeskFact.Left;
import io.github.relationship.desk.DeskFact.SignatureSet;
import io.github.relationship.desk.DeskFact.ZoneSet;
import io.github.relationship.desk.Signature;
import java.time.DayOfWeek;
import java.util.List;

/** What happens at a desk. Holidays are no part of it: a calendar says where, and whoever reads it which days that gives. */
final class DeskKinds {

    private static final Form<Weekend> WEEKEND =
            Lists.set(Words.of(DayOfWeek.values())).made(Weekend::new, Weekend::days);

    static final ObjectForm<OpeningHours> HOURS = object(
                    required("opens", Scalars.TIME, OpeningHours::opens),
                    required("closes", Scalars.TIME, OpeningHours::closes),
                    OpeningHours::new)
            .called("opening hours");

    private DeskKinds() {}

    static ObjectForm<WorkCalendar> calendar(HolidayProvider holidays) {
        return built(() -> WorkCalendar.builder().holidayProvider(holidays), WorkCalendar.Builder::build)
                .with(
                        usual("weekend", WEEKEND, Weekend.SATURDAY_SUNDAY, WorkCalendar::weekend),
                        WorkCalendar.Builder::weekend)
                .with(optional("region", Values.REGION, WorkCalendar::region), WorkCalendar.Builder::region)
                .with(sortedSet("closed", Scalars.DATE, WorkCalendar::closedDates), WorkCalendar.Builder::closedDates)
                .with(sortedSet("open", Scalars.DATE, WorkCalendar::openDates), WorkCalendar.Builder::openDates)
                .with(usual("hours", HOURS, OpeningHours.NINE_TO_SIX, WorkCalendar::hours), WorkCalendar.Builder::hours)
                .form()
                .called("a calendar");
    }

    static List<DeskKind<?>> all(HolidayProvider holidays) {
        return List.of(
                kind("zone-set", ZoneSet.class, object(required("zone", Scalars.ZONE, ZoneSet::zone), ZoneSet::new)),
                kind(
                        "calendar-set",
                        CalendarSet.class,
                        object(required("calendar", calendar(holidays), CalendarSet::calendar), CalendarSet::new)),
                kind(
                        "capacity-set",
                        CapacitySet.class,
                        object(required("linesADay", Scalars.WHOLE_NUMBER, CapacitySet::linesADay), CapacitySet::new)),
                kind("absence-planned", AbsencePlanned.class, absence()),
                kind(
                        "absence-cancelled",
                        AbsenceCancelled.class,
                        object(required("from", Scalars.DATE, AbsenceCancelled::fromInclusive), AbsenceCancelled::new)),
                kind(
                        "deputy-named",
                        DeputyNamed.class,
                        object(optional("deputy", Ids.USER, DeputyNamed::deputy), DeputyNamed::new)),
                kind("signature-set", SignatureSet.class, signature()),
                kind("left", Left.class, empty(Left::new)),
                kind("came-back", CameBack.class, empty(CameBack::new)));
    }

    static String nameOf(DeskFact fact) {
        return all(HolidayProvider.NONE).stream()
                .filter(kind -> kind.type().isInstance(fact))
                .map(DeskKind::name)
                .findFirst()
                .orElseThrow(() -> new AssertionError(fact.getClass()));
    }

    private static ObjectForm<AbsencePlanned> absence() {
        return object(
                required("from", Scalars.DATE, fact -> fact.absence().fromInclusive()),
                required("until", Scalars.DATE, fact -> fact.absence().untilExclusive()),
                (from, until) -> new AbsencePlanned(new Absence(from, until)));
    }

    private static ObjectForm<SignatureSet> signature() {
        return object(
                required("name", Scalars.TEXT, fact -> fact.signature().name()),
                required("contactData", Scalars.TEXT, fact -> fact.signature().contactData()),
                (name, contactData) -> new SignatureSet(new Signature(name, contactData)));
    }
}
