package io.github.relationship;

import java.util.List;

/**
 * A generated history.
 *
 * @param steps what happens, in order
 */
record Tale(List<Step> steps) {

    /** The same, but nobody wishes to hear from us so often at most: whose contacts are counted, of those all are related (P7). */
    Tale withoutAtMost() {
        return new Tale(steps.stream()
                .filter(step -> step.kind() != Step.Kind.PREFERS || step.b() % Affairs.WISHES != Affairs.AT_MOST)
                .toList());
    }
}
