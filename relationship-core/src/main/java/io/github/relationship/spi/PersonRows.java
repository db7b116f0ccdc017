package io.github.relationship.spi;

import io.github.relationship.plan.Suppression;
import java.util.List;

/**
 * What one relationship tells the others of a tenant about people who are known at several parties (P8).
 *
 * @param suppressions what binds them everywhere
 * @param sent what went to them from us
 */
public record PersonRows(List<Suppression> suppressions, List<Sent> sent) {

    /** Nothing. */
    public static final PersonRows NONE = new PersonRows(List.of(), List.of());

    /** Copies the lists. */
    public PersonRows {
        suppressions = List.copyOf(suppressions);
        sent = List.copyOf(sent);
    }
}
