package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import java.util.Optional;

/** Puts another person's id into the key of a line. */
final class Renamed {

    private Renamed() {}

    static ItemKey key(ItemKey key, ContactId from, ContactId to) {
        return key.contact().equals(Optional.of(from)) ? key.withContact(to) : key;
    }
}
