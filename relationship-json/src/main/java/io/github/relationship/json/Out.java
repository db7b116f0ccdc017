package io.github.relationship.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Writes one JSON text, and puts back what was left unread. */
final class Out {

    private final JsonGenerator generator;
    private final UnreadMembers unread;

    Out(JsonGenerator generator, UnreadMembers unread) {
        this.generator = generator;
        this.unread = unread;
    }

    JsonGenerator json() {
        return generator;
    }

    void raw(String json) throws IOException {
        generator.writeRawValue(Json.onOneLine(json));
    }

    /** The last of an object: what was unread in it when it was read. */
    void endObject() throws IOException {
        if (!unread.isEmpty()) {
            String object = generator
                    .getOutputContext()
                    .getParent()
                    .pathAsPointer(false)
                    .toString();
            for (Map.Entry<String, String> member : unread.of(object).entrySet()) {
                generator.writeFieldName(member.getKey());
                raw(member.getValue());
            }
        }
        generator.writeEndObject();
    }
}
