/**
 * Typed names for what the library talks about, and the check that every text passes at the door.
 *
 * <p>Start from {@link io.github.relationship.id.Id}.
 */
@NullMarked
package io.github.relationship.id;

import org.jspecify.annotations.NullMarked;
