package io.github.relationship.plan;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * Why an item is there, as data: the rule, the facts, and the amounts and dates that were compared (G3). No names, no free
 * text: those enter when the sentence is rendered.
 *
 * @param rule the rule that asks for it
 * @param step the rule's step, where it has several
 * @param facts the facts behind it, in the order in which they matter
 * @param figures what was compared, by name: dates as ISO text, amounts and counts as numbers
 */
public record Reason(RuleId rule, Optional<String> step, List<FactId> facts, Attributes figures) {

    /** The figure that names the contacts who share what goes to an address, as texts; absent where it goes to one alone. */
    public static final String ALSO_TO = "alsoTo";

    /** The figure that names the contact whom the cause is about, where it passes to another (P5). */
    public static final String PASSED_FROM = "passedFrom";

    /** The figure that names the zone whose day is meant, where it is not that of who does it (C1). */
    public static final String ZONE = "zone";

    /** Copies the list. */
    public Reason {
        facts = List.copyOf(facts);
    }
}
