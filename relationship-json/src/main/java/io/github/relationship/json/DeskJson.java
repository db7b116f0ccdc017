package io.github.relationship.json;

import static io.github.relationship.json.Member.required;

import io.github.relationship.calendar.HolidayProvider;
import io.github.relationship.desk.DeskEntry;
import io.github.relationship.desk.DeskFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import io.github.relationship.json.In.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The history of desks as JSON, one fact a line: zones, calendars, absences, deputies and signatures of the people on our side.
 *
 * <pre>{@code
 * {"user":"sam","id":"d1","occurredAt":"2026-03-03T10:00:00Z","kind":"zone-set","format":1,"body":{"zone":"Europe/Vienna"}}
 * }</pre>
 *
 * <p>Safe for threads.
 */
public final class DeskJson {

    private static final String BODY = "body";

    private DeskJson() {}

    /**
     * Writes a line.
     *
     * @param line the line
     * @return JSON on one line
     */
    public static String write(JsonDeskEntry line) {
        return write(Parsed.of(line));
    }

    /**
     * Writes a line, and puts back what was left unread when it was read.
     *
     * @param line what {@link #read} returned
     * @return JSON on one line
     */
    public static String write(Parsed<JsonDeskEntry> line) {
        return Json.write(line, line.unread(), line(HolidayProvider.NONE));
    }

    /**
     * Reads a line.
     *
     * @param text one JSON object
     * @param holidays the holidays of the regions that calendars name; {@link HolidayProvider#NONE} for none
     * @return the line, and what was left unread beside it
     * @throws MalformedJsonException if the text is no such object, or of a kind or a format that this version does not know
     */
    public static Parsed<JsonDeskEntry> read(String text, HolidayProvider holidays) {
        Parsed<Parsed<JsonDeskEntry>> line = Json.read(text, line(holidays));
        return new Parsed<>(
                line.value().value(), line.unread().and("", line.value().unread()));
    }

    static ObjectForm<Parsed<JsonDeskEntry>> line(HolidayProvider holidays) {
        List<DeskKind<?>> kinds = DeskKinds.all(holidays);
        Form<String> kind = Scalars.text(
                "one of " + String.join(", ", kinds.stream().map(DeskKind::name).toList()),
                text -> named(kinds, text).map(DeskKind::name).orElseThrow(),
                name -> name);
        return ObjectForm.built(() -> new Line(kinds), Line::parsed)
                .with(required("user", Ids.USER, line -> line.value().user()), (line, user) -> line.user = user)
                .with(required("id", Ids.FACT, line -> entry(line).id()), (line, id) -> line.id = id)
                .with(
                        required(
                                "occurredAt",
                                Scalars.INSTANT,
                                line -> entry(line).occurredAt()),
                        (line, instant) -> line.occurredAt = instant)
                .with(
                        required(
                                "kind",
                                kind,
                                line -> DeskKinds.nameOf(entry(line).fact())),
                        (line, name) -> line.kind = name)
                .with(Format.member(), (line, format) -> {})
                .with(required(BODY, RawForm.OBJECT, line -> body(kinds, line)), (line, body) -> line.body = body)
                .form()
                .called("a fact of a desk");
    }

    private static DeskEntry entry(Parsed<JsonDeskEntry> line) {
        return line.value().entry();
    }

    private static Optional<DeskKind<?>> named(List<DeskKind<?>> kinds, String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    private static RawJson body(List<DeskKind<?>> kinds, Parsed<JsonDeskEntry> line) {
        DeskFact fact = entry(line).fact();
        DeskKind<?> kind = named(kinds, DeskKinds.nameOf(fact)).orElseThrow();
        return new RawJson(body(kind, fact, line.unread().under("/" + BODY)), 1, 1);
    }

    private static <F extends DeskFact> String body(DeskKind<F> kind, DeskFact fact, UnreadMembers unread) {
        return Json.write(kind.type().cast(fact), unread, kind.form());
    }

    /** Collects the members of a line; the body waits until its kind is known. */
    private static final class Line {

        private final List<DeskKind<?>> kinds;
        private UserId user = UserId.of("-");
        private FactId id = FactId.of("-");
        private Instant occurredAt = Instant.EPOCH;
        private String kind = "";
        private RawJson body = new RawJson("", 1, 1);

        private Line(List<DeskKind<?>> kinds) {
            this.kinds = kinds;
        }

        private Parsed<JsonDeskEntry> parsed() {
            Parsed<? extends DeskFact> fact = fact();
            return new Parsed<>(
                    new JsonDeskEntry(user, new DeskEntry(id, occurredAt, fact.value())),
                    UnreadMembers.NONE.and("/" + BODY, fact.unread()));
        }

        private Parsed<? extends DeskFact> fact() {
            try {
                return Json.read(body.json(), named(kinds, kind).orElseThrow().form());
            } catch (MalformedJsonException e) {
                throw e.within(BODY, body.line(), body.column());
            }
        }
    }
}
