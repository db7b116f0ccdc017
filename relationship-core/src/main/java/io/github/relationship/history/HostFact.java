package io.github.relationship.history;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.id.Text;
import java.util.Objects;

/**
 * A fact of a host's own kind, for rules of the host's own: no standard rule goes by it.
 *
 * @param kind the host's name for the kind, 1 to 100 code points, such as {@code acme.site-survey}
 * @param attributes what it says; treated as personal: not printed, and erased with its participants
 */
public record HostFact(String kind, Attributes attributes) implements Fact {

    /** Checks the kind. */
    public HostFact {
        Text.require("kind", kind, 100);
        Objects.requireNonNull(attributes, "attributes");
    }

    /**
     * A fact of a host's own kind.
     *
     * @param kind the host's name for the kind
     * @param attributes what it says
     * @return the fact
     */
    public static HostFact of(String kind, Attributes attributes) {
        return new HostFact(kind, attributes);
    }

    @Override
    public HostFact redacted() {
        return new HostFact(kind, Attributes.NONE);
    }

    @Override
    public String toString() {
        return "HostFact[kind=" + kind + "]";
    }
}
