package io.github.relationship.playbook.internal;

import io.github.relationship.plan.Situation;

/** One step of arbitration: looks at one draft, and holds it back, strikes options, or moves it. */
interface Step {

    void arbitrate(Draft draft, Situation situation);
}
