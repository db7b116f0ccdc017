package io.github.relationship.attribute;

import io.github.relationship.id.RuleId;
import io.github.relationship.id.Text;
import java.util.Objects;

/**
 * A rule as data: its type, its id, and its settings.
 *
 * <p>What a playbook's version is made of: two rules with equal specs judge alike. The type names the kind of rule in a
 * catalog, never a class. Settings are no place for personal data: they are printed.
 *
 * @param type the kind of rule, 1 to {@value #MAX_TYPE} code points
 * @param id the rule's id within its playbook
 * @param attributes the rule's settings
 */
public record RuleSpec(String type, RuleId id, Attributes attributes) {

    /** How long a type may be, in code points. */
    public static final int MAX_TYPE = 100;

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the type is empty, too long, not valid Unicode, or has a control character
     */
    public RuleSpec {
        Text.require("rule type", type, MAX_TYPE);
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(attributes, "attributes");
    }

    /**
     * A rule of this type.
     *
     * @param type the kind of rule
     * @param id the rule's id
     * @param attributes the rule's settings
     * @return the spec
     */
    public static RuleSpec of(String type, RuleId id, Attributes attributes) {
        return new RuleSpec(type, id, attributes);
    }

    /**
     * The spec as JSON in one canonical form, to be hashed or compared.
     *
     * @return the same text for equal specs, on every machine
     */
    public String canonical() {
        return "{\"type\":" + Text.quote(type) + ",\"id\":" + Text.quote(id.value()) + ",\"attributes\":"
                + attributes.canonical() + "}";
    }

    /** Id, type and settings, such as {@code F9 silence {"ideal":14,"latest":30}}. */
    @Override
    public String toString() {
        return id + " " + type + " " + attributes.canonical();
    }
}
