package io.github.relationship.spi;

import java.util.Objects;

/**
 * What a step changes of what its relationship tells the others about people who are known at several parties (P8).
 *
 * @param gone rows that it told before, and tells no more; exactly as they were told
 * @param come rows that it tells from now on, and did not before
 */
public record PersonChange(PersonRows gone, PersonRows come) {

    /** No change. */
    public static final PersonChange NONE = new PersonChange(PersonRows.NONE, PersonRows.NONE);

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public PersonChange {
        Objects.requireNonNull(gone, "gone");
        Objects.requireNonNull(come, "come");
    }
}
