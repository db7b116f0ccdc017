package io.github.relationship.insight;

import io.github.relationship.history.Known;
import io.github.relationship.history.Role;
import io.github.relationship.history.Strength;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.id.ContactId;
import java.util.Optional;

/**
 * Somebody whom we are about to meet.
 *
 * @param contact who
 * @param role the part that they play there
 * @param lastMeaningful when we last had a meaningful contact with them, if ever
 * @param value what we brought them and they us in the last twelve months
 * @param listenFor what they told us to listen for in order to send them business, if they did
 */
public record Attendee(
        ContactId contact,
        Role role,
        Optional<Known<Strength>> lastMeaningful,
        ValueBalance value,
        Optional<String> listenFor) {

    /** Without what they told us (B3). */
    @Override
    public String toString() {
        return "Attendee[" + contact + ", " + role + "]";
    }
}
