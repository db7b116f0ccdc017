package io.github.relationship.examples.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relationship.examples.explain.Told.UnreadLine;
import io.github.relationship.history.Entry;
import io.github.relationship.json.EntryJson;
import io.github.relationship.json.PlanJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What came of the facts as JSON, one relationship a line; facts and plans have the form that {@code docs/json.md} documents. */
final class AsJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private AsJson() {}

    static String line(Told told, String playbook) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("relationship", told.relationship().value());
            json.writeStringField("asOf", told.asOf().toString());
            json.writeStringField("playbook", playbook);
            if (told.standing().isPresent()) {
                standing(told.standing().get(), json);
            }
            json.writeNumberField("leftOut", told.leftOut());
            json.writeArrayFieldStart("unread");
            for (UnreadLine line : told.unread()) {
                json.writeStartObject();
                json.writeNumberField("line", line.line());
                json.writeStringField("kind", line.kind());
                json.writeNumberField("format", line.format());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not written", e);
        }
        return text.toString();
    }

    private static void standing(Told.Standing standing, JsonGenerator json) throws IOException {
        json.writeStringField("rung", standing.rung().id().value());
        json.writeArrayFieldStart("moves");
        for (Entry move : standing.moves()) {
            json.writeRawValue(EntryJson.write(move));
        }
        json.writeEndArray();
        json.writeFieldName("plan");
        json.writeRawValue(PlanJson.write(standing.plan()));
    }
}
