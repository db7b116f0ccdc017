package io.github.relationship.spi;

import io.github.relationship.id.Text;

/**
 * The version of a stored relationship against which a write is checked: fresh for every write, not a counter, so that a write
 * that was rolled back and another node's write never bear the same one.
 *
 * @param value 1 to 64 code points
 */
public record Stamp(String value) {

    /** Checks the value. */
    public Stamp {
        Text.require("stamp", value, 64);
    }
}
