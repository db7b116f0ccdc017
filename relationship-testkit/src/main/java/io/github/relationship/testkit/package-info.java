/**
 * The tools of a test: a clock that is set by hand.
 *
 * <p>Start from {@link io.github.relationship.testkit.SettableClock}.
 */
@NullMarked
package io.github.relationship.testkit;

import org.jspecify.annotations.NullMarked;
