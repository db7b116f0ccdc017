/**
 * What happened between the tenant and one party, and the state that it folds into.
 *
 * <p>Start from {@link io.github.relationship.history.Occurrence}, what a host hands in, and
 * {@link io.github.relationship.history.Relationship}, what becomes of it.
 */
@NullMarked
package io.github.relationship.history;

import org.jspecify.annotations.NullMarked;
