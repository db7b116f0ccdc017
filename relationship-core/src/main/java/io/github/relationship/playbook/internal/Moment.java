package io.github.relationship.playbook.internal;

import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.List;

/**
 * The moment at which a line is about to be done. Unlike a plan, a release is for this very instant.
 *
 * @param situation the situation
 * @param now the instant
 * @param drafts all that is proposed, after arbitration
 */
record Moment(Situation situation, Instant now, List<Draft> drafts) {}
