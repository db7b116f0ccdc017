package io.github.relationship.spi;

import io.github.relationship.id.RelationshipId;
import java.util.Objects;

/**
 * A relationship of which something that is stored cannot be read, and was set aside so that it stops nobody else (K13).
 *
 * @param relationship the relationship
 * @param part what was set aside
 * @param reason what cannot be read, without any of the data: at most {@value #MAX_REASON} code points
 */
public record Quarantined(RelationshipId relationship, Part part, String reason) {

    /** The most code points of a reason. */
    public static final int MAX_REASON = 200;

    /** What was set aside. */
    public enum Part {
        /** The history, the state that it folds into, or what is made of it: it is judged anew no more. */
        HISTORY,
        /** A line of the agenda: it stands on no page, and no worker is given it. */
        LINE,
        /** A fact that follows for another relationship: it is not delivered. */
        LETTER
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Quarantined {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(part, "part");
        reason = cut(reason);
    }

    static String cut(String reason) {
        return reason.codePointCount(0, reason.length()) <= MAX_REASON
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, MAX_REASON));
    }
}
