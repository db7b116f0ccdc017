package io.github.relationship.id;

import java.util.Locale;
import java.util.Objects;

/**
 * What every text must be at the door: not empty, not too long, valid Unicode, without control characters.
 *
 * <p>Lengths are counted in code points, as people and databases count them. A text that passes is returned as it came:
 * nothing is trimmed or normalised. Messages say which character stands where, never the text: it may be personal.
 */
public final class Text {

    private Text() {}

    /**
     * Checks a text of one line.
     *
     * @param what names the text in the error, such as {@code TenantId} or {@code note}
     * @param value the text
     * @param maxCodePoints the most code points it may have; the least is 1
     * @return the value, unchanged
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty or too long, has a lone surrogate or a control character
     */
    public static String require(String what, String value, int maxCodePoints) {
        return check(what, value, maxCodePoints, false);
    }

    /**
     * Checks a text that may have several lines: tab, line feed and carriage return are allowed.
     *
     * @param what names the text in the error
     * @param value the text
     * @param maxCodePoints the most code points it may have; the least is 1
     * @return the value, unchanged
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is empty or too long, has a lone surrogate or another control
     *     character
     */
    public static String requireMultiLine(String what, String value, int maxCodePoints) {
        return check(what, value, maxCodePoints, true);
    }

    /**
     * Compares two texts code point by code point: the order of their UTF-8 bytes, which differs from {@link
     * String#compareTo} beyond the basic plane.
     *
     * @param left a valid text
     * @param right a valid text
     * @return less than, equal to, or more than 0
     */
    public static int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char l = left.charAt(i);
            char r = right.charAt(i);
            if (l != r) {
                return Integer.compare(rank(l), rank(r));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /**
     * The text between quotation marks, escaped as in JSON: one text has one form, and no two texts share it.
     *
     * @param value a text
     * @return the quoted text, without control characters
     */
    public static String quote(String value) {
        if (isPlain(value)) {
            return '"' + value + '"';
        }
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static String check(String what, String value, int maxCodePoints, boolean multiLine) {
        Objects.requireNonNull(value, what);
        if (!value.isEmpty() && value.length() <= maxCodePoints && isPlain(value)) {
            return value;
        }
        int length = value.codePointCount(0, value.length());
        if (length == 0 || length > maxCodePoints) {
            throw new IllegalArgumentException(what + " must have 1 to " + maxCodePoints + " code points but has "
                    + length + ": " + (length == 0 ? "give it a text" : "shorten it"));
        }
        int position = 1;
        for (int i = 0; i < value.length(); position++) {
            int codePoint = value.codePointAt(i);
            if (isSurrogate(codePoint)) {
                throw bad(what, "a lone surrogate", codePoint, position, "valid Unicode", "repair its encoding");
            }
            if (Character.isISOControl(codePoint) && !(multiLine && isLayout(codePoint))) {
                String allowed =
                        multiLine ? "text and, for layout, tabs and line ends" : "one line without control characters";
                throw bad(what, "a control character", codePoint, position, allowed, "remove it");
            }
            i += Character.charCount(codePoint);
        }
        return value;
    }

    /** Whether a text is of printable ASCII without quotes and backslashes, as nearly all are: nothing is wrong with it. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException bad(
            String what, String kind, int codePoint, int position, String allowed, String remedy) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%s has %s, U+%04X, as its code point number %d; allowed is %s: %s",
                what,
                kind,
                codePoint,
                position,
                allowed,
                remedy));
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isLayout(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
    }

    /** Surrogates stand for code points beyond U+FFFF, so they rank above every other char. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
