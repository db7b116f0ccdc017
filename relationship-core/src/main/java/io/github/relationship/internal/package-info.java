/**
 * What the other packages of this module share and no user needs to see: not exported, free to change.
 *
 * <p>Start from {@link io.github.relationship.internal.HouseStyle}.
 */
@NullMarked
package io.github.relationship.internal;

import org.jspecify.annotations.NullMarked;
