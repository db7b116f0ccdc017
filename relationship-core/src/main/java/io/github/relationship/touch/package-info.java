/**
 * Light, personal communications that keep the sender at the top of somebody's mind: the standard touches as data.
 *
 * <p>Start from {@link io.github.relationship.touch.Touches}.
 */
@NullMarked
package io.github.relationship.touch;

import org.jspecify.annotations.NullMarked;
