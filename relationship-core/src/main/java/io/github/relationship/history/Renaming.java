package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What becomes of people who are named together when two contacts turn out to be one. */
final class Renaming {

    private Renaming() {}

    /** The same people, one of them under another name; who is not among them is not added. */
    static SortedSet<ContactId> of(Set<ContactId> people, ContactId from, ContactId to) {
        SortedSet<ContactId> renamed = new TreeSet<>(people);
        if (renamed.remove(from)) {
            renamed.add(to);
        }
        return renamed;
    }
}
