package io.github.relationship.json;

import static io.github.relationship.json.Member.optional;
import static io.github.relationship.json.Member.required;
import static io.github.relationship.json.Member.sortedSet;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.json.In.RawJson;
import java.time.Instant;
import java.util.Optional;

/**
 * A fact with all that surrounds it as one JSON object on one line: for files of one fact a line, and for APIs.
 *
 * <pre>{@code
 * {"id":"order-1","occurredAt":"2026-03-03T10:00:00Z","kind":"purchased","format":1,"body":{}}
 * }</pre>
 *
 * <p>Safe for threads.
 */
public final class EntryJson {

    private static final String BODY = "body";

    static final ObjectForm<Parsed<JsonEntry>> LINE = ObjectForm.built(Line::new, Line::parsed)
            .with(
                    optional(
                            "relationship",
                            Ids.RELATIONSHIP,
                            line -> line.value().relationship()),
                    Line::relationship)
            .with(optional("id", Ids.FACT, line -> occurrence(line).id()), (line, id) -> line.envelope.id(id))
            .with(
                    required(
                            "occurredAt",
                            Scalars.INSTANT,
                            line -> occurrence(line).occurredAt()),
                    (line, instant) -> line.envelope.occurredAt(instant))
            .with(optional("recordedAt", Scalars.INSTANT, line -> line.value().recordedAt()), Line::recordedAt)
            .with(
                    optional(
                            "position",
                            Scalars.WHOLE_NUMBER,
                            line -> line.value().position()),
                    Line::position)
            .with(
                    optional("actor", Ids.USER, line -> occurrence(line).actor()),
                    (line, actor) -> line.envelope.actor(actor))
            .with(
                    sortedSet(
                            "participants",
                            Ids.CONTACT,
                            line -> occurrence(line).participants()),
                    (line, people) -> line.envelope.participants(people))
            .with(
                    optional("batch", Values.BATCH, line -> occurrence(line).batch()),
                    (line, batch) -> line.envelope.batch(batch))
            .with(
                    required(
                            "kind",
                            Scalars.TEXT,
                            line -> FactKinds.kindOf(occurrence(line).fact())),
                    Line::kind)
            .with(
                    required(
                            "format",
                            Scalars.WHOLE_NUMBER,
                            line -> FactKinds.formatOf(occurrence(line).fact())),
                    Line::format)
            .with(required(BODY, RawForm.OBJECT, EntryJson::body), Line::body)
            .form()
            .called("a fact with its envelope");

    private EntryJson() {}

    /**
     * Writes the entry of a history.
     *
     * @param entry the entry
     * @return JSON on one line
     */
    public static String write(Entry entry) {
        return write(JsonEntry.of(entry));
    }

    /**
     * Writes what is still to be recorded.
     *
     * @param occurrence what happened
     * @return JSON on one line
     */
    public static String write(Occurrence occurrence) {
        return write(JsonEntry.of(occurrence));
    }

    /**
     * Writes a line.
     *
     * @param line the line
     * @return JSON on one line
     */
    public static String write(JsonEntry line) {
        return write(Parsed.of(line));
    }

    /**
     * Writes a line, and puts back what was left unread when it was read.
     *
     * @param line what {@link #read} returned
     * @return JSON on one line
     */
    public static String write(Parsed<JsonEntry> line) {
        return Json.write(line, line.unread(), LINE);
    }

    /**
     * Reads a line. The body of a kind or a format that this version does not know gives an
     * {@link io.github.relationship.history.UnreadFact}.
     *
     * @param text one JSON object
     * @return the line, and what was left unread beside it
     * @throws MalformedJsonException if the text is no such object
     */
    public static Parsed<JsonEntry> read(String text) {
        Parsed<Parsed<JsonEntry>> line = Json.read(text, LINE);
        return new Parsed<>(
                line.value().value(), line.unread().and("", line.value().unread()));
    }

    private static Occurrence occurrence(Parsed<JsonEntry> line) {
        return line.value().occurrence();
    }

    private static RawJson body(Parsed<JsonEntry> line) {
        Fact fact = occurrence(line).fact();
        return new RawJson(FactJson.write(new Parsed<>(fact, line.unread().under("/" + BODY))), 1, 1);
    }

    /** Collects the members of a line; the body waits until its kind and format are known. */
    private static final class Line {

        private final Occurrence.Builder envelope = Occurrence.builder();
        private Optional<RelationshipId> relationship = Optional.empty();
        private Optional<Instant> recordedAt = Optional.empty();
        private Optional<Integer> position = Optional.empty();
        private String kind = "";
        private int format;
        private RawJson body = new RawJson("", 1, 1);

        void relationship(Optional<RelationshipId> given) {
            relationship = given;
        }

        void recordedAt(Optional<Instant> given) {
            recordedAt = given;
        }

        void position(Optional<Integer> given) {
            position = given;
        }

        void kind(String given) {
            kind = given;
        }

        void format(int given) {
            format = given;
        }

        void body(RawJson given) {
            body = given;
        }

        Parsed<JsonEntry> parsed() {
            Parsed<Fact> fact = fact();
            Occurrence occurrence = envelope.fact(fact.value()).build();
            JsonEntry line = new JsonEntry(relationship, occurrence, recordedAt, position);
            return new Parsed<>(line, UnreadMembers.NONE.and("/" + BODY, fact.unread()));
        }

        private Parsed<Fact> fact() {
            try {
                return FactJson.read(kind, format, body.json());
            } catch (MalformedJsonException e) {
                throw e.within(BODY, body.line(), body.column());
            }
        }
    }
}
