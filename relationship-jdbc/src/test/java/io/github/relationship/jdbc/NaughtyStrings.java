package io.github.relationship.jdbc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relationship.id.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The public list of strings that have broken software, without those that are refused at the door. */
final class NaughtyStrings {

    private NaughtyStrings() {}

    /** Those that can be ids of so many code points; each once. */
    static List<String> ids(int maxCodePoints) {
        return all().stream().filter(text -> isAllowed(text, maxCodePoints)).toList();
    }

    private static boolean isAllowed(String text, int maxCodePoints) {
        try {
            Text.require("text", text, maxCodePoints);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Set<String> all() {
        Set<String> texts = new LinkedHashSet<>();
        try (InputStream file = Objects.requireNonNull(
                        NaughtyStrings.class.getResourceAsStream("/naughty-strings/blns.json"), "blns.json");
                JsonParser parser = new JsonFactory().createParser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getText());
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
