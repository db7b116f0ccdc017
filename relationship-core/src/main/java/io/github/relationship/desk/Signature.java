package io.github.relationship.desk;

import io.github.relationship.id.Text;

/**
 * How a person signs: a person, never "the team" (T11).
 *
 * @param name the person's name, at most 200 code points
 * @param contactData how to reach the person, at most 500 code points, in several lines if need be
 */
public record Signature(String name, String contactData) {

    /**
     * Checks the texts.
     *
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if a text is not allowed
     */
    public Signature {
        Text.require("name", name, 200);
        Text.requireMultiLine("contact data", contactData, 500);
    }

    @Override
    public String toString() {
        return "Signature[]";
    }
}
