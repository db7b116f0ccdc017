package io.github.relationship.json;

import io.github.relationship.desk.DeskEntry;
import io.github.relationship.id.UserId;
import java.util.Objects;

/**
 * A whole line of a file about desks: what happened, and at whose desk.
 *
 * @param user whose desk it is
 * @param entry what happened there, and when
 */
public record JsonDeskEntry(UserId user, DeskEntry entry) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public JsonDeskEntry {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(entry, "entry");
    }
}
