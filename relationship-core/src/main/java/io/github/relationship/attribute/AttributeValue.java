package io.github.relationship.attribute;

import io.github.relationship.id.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The value of one attribute: a text, a yes or no, a number, or a list of texts.
 *
 * <p>The set is closed, so that every value can be stored, compared and printed without knowing who put it there.
 * {@code toString} names the kind and not the content, which may be personal; {@link #canonical} has the content.
 */
public sealed interface AttributeValue {

    /** How long a text may be, in code points. */
    int MAX_TEXT = 4_000;

    /** How many texts a list may have. */
    int MAX_LIST = 100;

    /** How many digits a number may have before its decimal point: every {@code long} fits. */
    int MAX_INTEGER_DIGITS = 19;

    /** How many digits a number may have after its decimal point. */
    int MAX_FRACTION_DIGITS = 18;

    /**
     * The value as JSON in its one canonical form.
     *
     * @return the same text for equal values, different texts for different values
     */
    String canonical();

    /**
     * The kind of this value in words, such as {@code a number}.
     *
     * @return words for an error message
     */
    String kind();

    /**
     * A text, of several lines if need be.
     *
     * @param value 1 to {@value #MAX_TEXT} code points
     */
    record TextValue(String value) implements AttributeValue {

        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is empty, too long, not valid Unicode, or has a control character
         *     other than tab and line ends
         */
        public TextValue {
            Text.requireMultiLine("attribute text", value, MAX_TEXT);
        }

        @Override
        public String canonical() {
            return Text.quote(value);
        }

        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public String toString() {
            return kind();
        }
    }

    /**
     * A yes or no.
     *
     * @param value the answer
     */
    record FlagValue(boolean value) implements AttributeValue {

        @Override
        public String canonical() {
            return String.valueOf(value);
        }

        @Override
        public String kind() {
            return "a yes or no";
        }

        @Override
        public String toString() {
            return kind();
        }
    }

    /**
     * A number; 2, 2.0 and 2.00 are the same value.
     *
     * @param value at most {@value #MAX_INTEGER_DIGITS} digits before and {@value #MAX_FRACTION_DIGITS} after the
     *     decimal point; kept without trailing zeros
     */
    record NumberValue(BigDecimal value) implements AttributeValue {

        /**
         * Checks the number and strips its trailing zeros.
         *
         * @throws IllegalArgumentException if it has too many digits
         */
        public NumberValue {
            value = Objects.requireNonNull(value, "number").stripTrailingZeros();
            long integerDigits = (long) value.precision() - value.scale();
            if (integerDigits > MAX_INTEGER_DIGITS || value.scale() > MAX_FRACTION_DIGITS) {
                throw new IllegalArgumentException(
                        "attribute number has " + Math.max(0, integerDigits) + " digits before and "
                                + Math.max(0, value.scale()) + " after the decimal point; allowed are "
                                + MAX_INTEGER_DIGITS + " and "
                                + MAX_FRACTION_DIGITS + ": round it, or pass it as a text");
            }
            value = value.scale() < 0 ? value.setScale(0) : value;
        }

        @Override
        public String canonical() {
            return value.toPlainString();
        }

        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public String toString() {
            return kind();
        }
    }

    /**
     * A list of texts, in the order given.
     *
     * @param values at most {@value #MAX_LIST} texts of 1 to {@value #MAX_TEXT} code points
     */
    record ListValue(List<String> values) implements AttributeValue {

        /**
         * Checks the texts and copies the list.
         *
         * @throws IllegalArgumentException if there are too many, or one of them is not allowed
         */
        public ListValue {
            values = List.copyOf(values);
            if (values.size() > MAX_LIST) {
                throw new IllegalArgumentException(
                        "attribute list may have " + MAX_LIST + " texts but has " + values.size() + ": shorten it");
            }
            values.forEach(text -> Text.requireMultiLine("text in an attribute list", text, MAX_TEXT));
        }

        @Override
        public String canonical() {
            return values.stream().map(Text::quote).collect(Collectors.joining(",", "[", "]"));
        }

        @Override
        public String kind() {
            return "a list of texts";
        }

        @Override
        public String toString() {
            return kind();
        }
    }
}
