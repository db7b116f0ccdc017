package io.github.relationship.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one JSON text token by token, keeps what nobody asks for, and tells what is wrong without repeating it. */
final class In implements Closeable {

    /** Names of attributes and ids come from outside: what looks like more than a name is not shown. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    private final String text;
    private final JsonParser parser;
    private final UnreadMembers.Collector unread = new UnreadMembers.Collector();
    private @Nullable JsonStreamContext object;
    private @Nullable ObjectForm<?> form;

    In(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    <T> Parsed<T> all(Form<T> form) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw malformed("expected " + form.words(), ", but there is nothing", parser.currentLocation());
            }
            T value = form.read(this);
            if (parser.nextToken() != null) {
                throw malformed("expected the end of the text", ", but there is more");
            }
            return new Parsed<>(value, unread.collected());
        } catch (StreamConstraintsException e) {
            JsonLocation where = e.getLocation();
            throw malformed(
                    "expected at most " + Json.MAX_DEPTH + " levels, " + Json.MAX_NAME + " characters in a name, "
                            + Json.MAX_NUMBER + " in a number, " + Json.MAX_TEXT + " in a text and " + Json.MAX_DOCUMENT
                            + " altogether",
                    "",
                    where == null ? parser.currentLocation() : where);
        } catch (JsonProcessingException e) {
            throw malformed("expected JSON", ", but the text breaks off here or has a mistake", e.getLocation());
        }
    }

    /** The parser, on a token of its own kind. */
    JsonParser at(JsonToken token, String words) {
        if (parser.currentToken() != token) {
            throw expected(words);
        }
        return parser;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** The name of the next member, or null at the end of the object; the parser then stands on the value. */
    @Nullable
    String nextName() throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** The same in an object that knows the names of its members: others are not told to anybody. */
    @Nullable
    String nextName(JsonStreamContext newObject, ObjectForm<?> newForm) throws IOException {
        object = newObject;
        form = newForm;
        return nextName();
    }

    /** The number that stands here, exact. */
    BigDecimal decimal() throws IOException {
        return parser.getDecimalValue();
    }

    /** The text that stands here, made into what it stands for. */
    <T> T parse(String words, Function<String, T> parse) throws IOException {
        String found = at(JsonToken.VALUE_STRING, words).getText();
        try {
            return parse.apply(found);
        } catch (RuntimeException e) {
            throw malformed("expected " + words, ", but there is another text");
        }
    }

    /** Calls what refuses bad values by an exception whose message says why, and no more; the value is the one that stands here. */
    <S, T> T check(Function<S, T> make, S source) {
        return check(make, source, parser.currentTokenLocation());
    }

    /** The same for what an object was made of; it began here. */
    <S, T> T check(Function<S, T> make, S source, JsonStreamContext object) {
        return check(make, source, start(object));
    }

    private <S, T> T check(Function<S, T> make, S source, JsonLocation where) {
        try {
            return make.apply(source);
        } catch (MalformedJsonException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw malformed(String.valueOf(e.getMessage()), "", where);
        }
    }

    JsonStreamContext context() {
        return parser.getParsingContext();
    }

    /** Keeps the value of a member of the object that nobody knows. */
    void keep(String name, JsonStreamContext in) throws IOException {
        String pointer = in.getParent().pathAsPointer(false).toString();
        if (!unread.add(pointer, name, Json.onOneLine(raw().json()))) {
            throw twice();
        }
    }

    /** The value that stands here, as it is written, and where it begins. */
    RawJson raw() throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        parser.skipChildren();
        parser.finishToken();
        String json = text.substring(
                (int) start.getCharOffset(), (int) parser.currentLocation().getCharOffset());
        return new RawJson(json, start.getLineNr(), start.getColumnNr());
    }

    /** A part of the text. */
    record RawJson(String json, int line, int column) {}

    MalformedJsonException expected(String words) {
        return malformed("expected " + words, ", but there is " + found());
    }

    MalformedJsonException missing(String name, String words, JsonStreamContext object) {
        JsonLocation start = start(object);
        return new MalformedJsonException(
                path() + "." + name,
                "expected " + words,
                ", but there is nothing",
                start.getLineNr(),
                start.getColumnNr());
    }

    MalformedJsonException twice() {
        return malformed("expected each name once", ", but this one comes twice");
    }

    private MalformedJsonException malformed(String expected, String found) {
        return malformed(expected, found, parser.currentTokenLocation());
    }

    private MalformedJsonException malformed(String expected, String found, JsonLocation where) {
        return new MalformedJsonException(path(), expected, found, where.getLineNr(), where.getColumnNr());
    }

    private String found() {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            default -> "null";
        };
    }

    private static JsonLocation start(JsonStreamContext object) {
        return object.startLocation(ContentReference.unknown());
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = context(); !at.inRoot(); at = at.getParent()) {
            if (isUnknown(at)) {
                path.replace(0, path.length(), ".?");
            } else {
                path.insert(0, step(at));
            }
        }
        return path.insert(0, "$").toString();
    }

    private boolean isUnknown(JsonStreamContext at) {
        String name = at.getCurrentName();
        return at == object && form != null && name != null && !form.knows(name);
    }

    private static String step(JsonStreamContext at) {
        if (at.inArray()) {
            return at.hasCurrentIndex() ? "[" + at.getCurrentIndex() + "]" : "";
        }
        String name = at.getCurrentName();
        return name == null ? "" : PLAIN_NAME.matcher(name).matches() ? "." + name : ".?";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
