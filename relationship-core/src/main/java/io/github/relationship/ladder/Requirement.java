package io.github.relationship.ladder;

import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Relationship;
import java.util.List;

/**
 * Something that must be shown before a rung is entered (L2). The standard ones are made by {@link Requirements}; a host adds
 * its own by implementing this interface with a value: equal requirements have equal specs.
 *
 * <p>Implementations are immutable, read no clock, and answer the same for the same relationship and instant. Further methods
 * will come with defaults only.
 */
public interface Requirement {

    /**
     * The requirement as data, for comparing, printing and storing.
     *
     * @return its type and figures
     */
    RuleSpec spec();

    /**
     * What it is made of.
     *
     * @return the requirements that it combines; none unless it combines some
     */
    default List<Requirement> parts() {
        return List.of();
    }

    /**
     * Looks for the evidence.
     *
     * @param relationship the relationship, all of whose facts count unless the requirement says otherwise
     * @param asOf the instant, not before the last fact, and whose days count
     * @return what was found, what is missing, and when time alone would change the answer
     */
    Finding assess(Relationship relationship, AsOf asOf);
}
