/**
 * Named values that travel as data: the settings of a rule, and what a host adds to a fact of its own.
 *
 * <p>Start from {@link io.github.relationship.attribute.Attributes}.
 */
@NullMarked
package io.github.relationship.attribute;

import org.jspecify.annotations.NullMarked;
