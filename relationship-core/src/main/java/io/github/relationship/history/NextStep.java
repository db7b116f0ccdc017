package io.github.relationship.history;

import io.github.relationship.id.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What was agreed to be done next.
 *
 * @param on the day it was agreed for, in the doer's zone
 * @param what what is to be done, at most 500 code points
 */
public record NextStep(LocalDate on, String what) {

    /**
     * Checks the text.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the next step is empty, longer than 500 code points, not valid Unicode,
     *     or has a control character
     */
    public NextStep {
        Objects.requireNonNull(on, "on");
        Text.require("next step", what, 500);
    }

    @Override
    public String toString() {
        return "NextStep[on=" + on + "]";
    }
}
