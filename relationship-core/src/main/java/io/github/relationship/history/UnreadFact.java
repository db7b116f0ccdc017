package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.Text;

/**
 * A fact that a newer version of this library wrote and this one cannot read: of a kind, or in a format, that it does not know.
 *
 * <p>It is kept as it came, so that nothing is lost on the way through; the fold passes it over. What it means for the
 * relationship is not known, so a relationship that holds one is to be read here and not changed.
 *
 * @param kind the name of the kind, as it is stored; 1 to 200 code points
 * @param format the format in which the body is written, 1 or more
 * @param text the body as it came, up to {@value #MAX_TEXT} code points; treated as personal, and not printed
 */
public record UnreadFact(String kind, int format, String text) implements Fact {

    /** How long a body may be, in code points. */
    public static final int MAX_TEXT = 1_000_000;

    private static final String NOTHING = "{}";

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty, too long, not valid Unicode, or has a control character, or if the
     *     format is below 1
     */
    public UnreadFact {
        Text.require("kind", kind, 200);
        Text.requireMultiLine("body", text, MAX_TEXT);
        if (format < 1) {
            throw new IllegalArgumentException("format is " + format + "; formats are counted from 1");
        }
    }

    /**
     * A fact that cannot be read.
     *
     * @param kind the name of the kind
     * @param format the format in which the body is written
     * @param text the body as it came
     * @return the fact
     */
    public static UnreadFact of(String kind, int format, String text) {
        return new UnreadFact(kind, format, text);
    }

    /** Whatever may be free text goes, and that is all of it. */
    @Override
    public UnreadFact redacted() {
        return new UnreadFact(kind, format, NOTHING);
    }

    /** What cannot be read may name anybody: all of it goes. */
    @Override
    public UnreadFact without(ContactId contact) {
        return redacted();
    }

    @Override
    public String toString() {
        return "UnreadFact[kind=" + kind + ", format=" + format + "]";
    }
}
