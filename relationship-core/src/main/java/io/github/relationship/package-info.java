/**
 * What a host types first: the service that loads, decides and stores.
 *
 * <p>Start from {@link io.github.relationship.Relationships}.
 */
@NullMarked
package io.github.relationship;

import org.jspecify.annotations.NullMarked;
