/**
 * Light, personal communications that keep the sender at the top of somebody's mind: the standard touches as data.
 *
 * <p>Start from {@link io.github.relationship.touch.Touches}, which come with a date, and
 * {@link io.github.relationship.touch.Attentions}, which need none.
 */
@NullMarked
package io.github.relationship.touch;

import org.jspecify.annotations.NullMarked;
