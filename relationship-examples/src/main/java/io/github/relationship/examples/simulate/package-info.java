/**
 * How a simulated year becomes a file for a calendar.
 *
 * <p>Start from {@link io.github.relationship.examples.simulate.CalendarFile}.
 */
@NullMarked
package io.github.relationship.examples.simulate;

import org.jspecify.annotations.NullMarked;
