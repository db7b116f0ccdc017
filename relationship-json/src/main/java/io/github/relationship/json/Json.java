package io.github.relationship.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/** From text to value and back. */
final class Json {

    static final int MAX_DEPTH = 50;
    static final int MAX_NAME = 1_000;
    static final int MAX_NUMBER = 100;
    static final int MAX_TEXT = 100_000;
    static final int MAX_DOCUMENT = 10_000_000;

    /** Shares nothing between calls: no pool of buffers in which texts would stay, no table of names that grows. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .maxStringLength(MAX_TEXT)
                    .maxDocumentLength(MAX_DOCUMENT)
                    .build())
            .build();

    private Json() {}

    static <T> Parsed<T> read(String text, Form<T> form) {
        Objects.requireNonNull(text, "text");
        char[] characters = text.toCharArray();
        try (In in = new In(text, FACTORY.createParser(characters, 0, characters.length))) {
            return in.all(form);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not read", e);
        }
    }

    static <T> String write(T value, UnreadMembers unread, Form<? super T> form) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            form.write(value, new Out(generator, unread));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not written", e);
        }
        return text.toString();
    }

    /** The same JSON without line ends: inside of texts there are none, and elsewhere a blank does as well. */
    static String onOneLine(String json) {
        return json.replace('\n', ' ').replace('\r', ' ');
    }
}
