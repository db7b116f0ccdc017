package io.github.relationship.plan;

import io.github.relationship.id.ContactId;
import java.util.Optional;

/** Gives people their names when a sentence is rendered: data holds ids only (G3). */
@FunctionalInterface
public interface Names {

    /** Knows no names: ids stand for themselves. */
    Names NONE = contact -> Optional.empty();

    /**
     * How to write a person's name.
     *
     * @param contact who
     * @return the name, empty for the id
     */
    Optional<String> of(ContactId contact);
}
