package io.github.relationship.attribute;

import io.github.relationship.attribute.AttributeValue.FlagValue;
import io.github.relationship.attribute.AttributeValue.ListValue;
import io.github.relationship.attribute.AttributeValue.NumberValue;
import io.github.relationship.attribute.AttributeValue.TextValue;
import io.github.relationship.id.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Named values: an immutable map, sorted by name, of texts, flags, numbers and lists of texts.
 *
 * <p>At most {@value #MAX_SIZE} attributes, names of 1 to {@value #MAX_NAME} code points, and a canonical form of at
 * most {@value #MAX_CANONICAL} characters. Two are equal if their names and values are; the order in which they were
 * put does not matter. Safe for threads.
 *
 * <p>{@code toString} has the names only: the values may be personal.
 */
public final class Attributes {

    /** How many attributes there may be. */
    public static final int MAX_SIZE = 100;

    /** How long a name may be, in code points. */
    public static final int MAX_NAME = 100;

    /** How long the canonical form may be, in characters. */
    public static final int MAX_CANONICAL = 65_536;

    /** No attributes. */
    public static final Attributes NONE = builder().build();

    private final SortedMap<String, AttributeValue> values;

    /** Written when first asked for; to write it twice would do no harm, so nobody waits for anybody. */
    private @Nullable String canonical;

    private Attributes(SortedMap<String, AttributeValue> values) {
        this.values = values;
    }

    /**
     * Starts without attributes.
     *
     * @return a builder, not safe for threads
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with these attributes.
     *
     * @return a builder, not safe for threads
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.values.putAll(values);
        return builder;
    }

    /**
     * The text of this name.
     *
     * @param name a name that is present
     * @return its text
     * @throws IllegalArgumentException if the name is unknown or its value is not a text
     */
    public String text(String name) {
        return value(name, TextValue.class, "a text").value();
    }

    /**
     * The yes or no of this name.
     *
     * @param name a name that is present
     * @return its answer
     * @throws IllegalArgumentException if the name is unknown or its value is not a yes or no
     */
    public boolean flag(String name) {
        return value(name, FlagValue.class, "a yes or no").value();
    }

    /**
     * The number of this name.
     *
     * @param name a name that is present
     * @return its number, without trailing zeros
     * @throws IllegalArgumentException if the name is unknown or its value is not a number
     */
    public BigDecimal number(String name) {
        return value(name, NumberValue.class, "a number").value();
    }

    /**
     * The whole number of this name.
     *
     * @param name a name that is present
     * @return its number
     * @throws IllegalArgumentException if the name is unknown or its value is not a whole number in the range of a long
     */
    public long wholeNumber(String name) {
        try {
            return number(name).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "attribute '" + name + "' must be a whole number in the range of a long but is not: correct it", e);
        }
    }

    /**
     * The list of texts of this name.
     *
     * @param name a name that is present
     * @return its texts, unmodifiable
     * @throws IllegalArgumentException if the name is unknown or its value is not a list of texts
     */
    public List<String> texts(String name) {
        return value(name, ListValue.class, "a list of texts").values();
    }

    /**
     * Whether there is an attribute of this name.
     *
     * @param name any name
     * @return true if it is present
     */
    public boolean has(String name) {
        return values.containsKey(Objects.requireNonNull(name, "name"));
    }

    /**
     * Whether there are no attributes.
     *
     * @return true if none
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * All attributes, sorted by name.
     *
     * @return an unmodifiable map
     */
    public SortedMap<String, AttributeValue> asMap() {
        return values;
    }

    /**
     * The attributes as JSON in one canonical form, to be hashed or compared: sorted by name, without spaces.
     *
     * @return the same text for equal attributes, on every machine
     */
    public String canonical() {
        String known = canonical;
        if (known == null) {
            StringJoiner written = new StringJoiner(",", "{", "}");
            values.forEach((name, value) -> written.add(Text.quote(name) + ":" + value.canonical()));
            known = written.toString();
            canonical = known;
        }
        return known;
    }

    private <V extends AttributeValue> V value(String name, Class<V> type, String wanted) {
        AttributeValue value = values.get(Objects.requireNonNull(name, "name"));
        if (value == null) {
            throw new IllegalArgumentException("there is no attribute '" + name + "', only " + values.keySet()
                    + ": ask has(name) first where it may be missing");
        }
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("attribute '" + name + "' is " + value.kind() + ", not " + wanted
                    + ": read it as what it is, or correct it where it was put");
        }
        return type.cast(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names, without the values. */
    @Override
    public String toString() {
        return "Attributes" + values.keySet();
    }

    /** Collects attributes; a name can be put once. */
    public static final class Builder {

        private final SortedMap<String, AttributeValue> values = new TreeMap<>(Text::compare);

        private Builder() {}

        /**
         * Puts a text.
         *
         * @param name a new name
         * @param text 1 to {@value AttributeValue#MAX_TEXT} code points
         * @return this builder
         */
        public Builder put(String name, String text) {
            return put(name, new TextValue(text));
        }

        /**
         * Puts a yes or no.
         *
         * @param name a new name
         * @param flag the answer
         * @return this builder
         */
        public Builder put(String name, boolean flag) {
            return put(name, new FlagValue(flag));
        }

        /**
         * Puts a whole number.
         *
         * @param name a new name
         * @param number the number
         * @return this builder
         */
        public Builder put(String name, long number) {
            return put(name, BigDecimal.valueOf(number));
        }

        /**
         * Puts a number.
         *
         * @param name a new name
         * @param number the number; trailing zeros do not matter
         * @return this builder
         */
        public Builder put(String name, BigDecimal number) {
            return put(name, new NumberValue(number));
        }

        /**
         * Puts a list of texts.
         *
         * @param name a new name
         * @param texts at most {@value AttributeValue#MAX_LIST} texts
         * @return this builder
         */
        public Builder put(String name, List<String> texts) {
            return put(name, new ListValue(texts));
        }

        /**
         * Puts a value.
         *
         * @param name a new name
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if the name is not allowed, or was put before
         */
        public Builder put(String name, AttributeValue value) {
            Text.require("attribute name", name, MAX_NAME);
            Objects.requireNonNull(value, "value");
            if (values.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException(
                        "attribute '" + name + "' was put before: a name has one value, drop one");
            }
            return this;
        }

        /**
         * The attributes put so far.
         *
         * @return immutable attributes
         * @throws IllegalArgumentException if they are too many or too long
         */
        public Attributes build() {
            requireAtMost(MAX_SIZE, values.size(), "names");
            Attributes attributes = new Attributes(Collections.unmodifiableSortedMap(new TreeMap<>(values)));
            if (atMostChars() > MAX_CANONICAL) {
                requireAtMost(MAX_CANONICAL, attributes.canonical().length(), "characters in canonical form");
            }
            return attributes;
        }

        /** No fewer than the canonical form has. */
        private long atMostChars() {
            long chars = 2;
            for (Map.Entry<String, AttributeValue> entry : values.entrySet()) {
                chars += quoted(entry.getKey()) + 1;
                if (entry.getValue() instanceof TextValue text) {
                    chars += quoted(text.value());
                } else if (entry.getValue() instanceof ListValue list) {
                    chars += 2
                            + list.values().stream().mapToLong(Builder::quoted).sum();
                } else {
                    chars += AttributeValue.MAX_INTEGER_DIGITS + AttributeValue.MAX_FRACTION_DIGITS + "-0.,".length();
                }
            }
            return chars;
        }

        /** A text with its quotes and a comma, each character of it escaped. */
        private static long quoted(String text) {
            return "\"\",".length() + (long) "\\u0000".length() * text.length();
        }

        private static void requireAtMost(int max, int actual, String what) {
            if (actual > max) {
                throw new IllegalArgumentException("attributes may have " + max + " " + what + " but have " + actual
                        + ": keep what is large in the host and put its id");
            }
        }
    }
}
