/**
 * A year of a relationship as it would be, played forward: what rules ask for, one thing after the other, and what follows when it is
 * done, late, or not at all. Nothing here is stored.
 *
 * <p>Start from {@link io.github.relationship.simulation.Simulation}.
 */
@NullMarked
package io.github.relationship.simulation;

import org.jspecify.annotations.NullMarked;
