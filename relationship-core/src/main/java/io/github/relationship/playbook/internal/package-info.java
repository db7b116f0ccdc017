/**
 * How proposals become a plan: the arbitration steps, in a list. Not exported, free to change.
 *
 * <p>Start from {@link io.github.relationship.playbook.internal.Planner}.
 */
@NullMarked
package io.github.relationship.playbook.internal;

import org.jspecify.annotations.NullMarked;
