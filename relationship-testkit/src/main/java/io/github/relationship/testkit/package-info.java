/**
 * The tools of a test: a clock that is set by hand, and scenarios that tell the life of a relationship and what follows from it.
 *
 * <p>Start from {@link io.github.relationship.testkit.Scenario}.
 */
@NullMarked
package io.github.relationship.testkit;

import org.jspecify.annotations.NullMarked;
