/**
 * The vocabulary of planning.
 *
 * <p>Start from {@link io.github.relationship.plan.WindowRule}: how long after its trigger something should be done.
 */
@NullMarked
package io.github.relationship.plan;

import org.jspecify.annotations.NullMarked;
