package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.id.Text;
import java.util.Objects;
import java.util.Set;

/**
 * An earlier fact was wrong: the fold passes it over from now on (H5). A retraction is not retracted; record anew.
 *
 * @param retracted the id of the wrong fact
 * @param reason why, at most 500 code points
 */
public record Retracted(FactId retracted, String reason) implements Fact {

    /**
     * Checks the text.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the reason is empty, longer than 500 code points, not valid Unicode,
     *     or has a control character
     */
    public Retracted {
        Objects.requireNonNull(retracted, "retracted");
        Text.require("reason", reason, 500);
    }

    @Override
    public Set<Reference> references() {
        return Set.of(Reference.toAny(retracted));
    }

    @Override
    public Retracted redacted() {
        return new Retracted(retracted, ERASED);
    }

    @Override
    public String toString() {
        return "Retracted[retracted=" + retracted + "]";
    }
}
