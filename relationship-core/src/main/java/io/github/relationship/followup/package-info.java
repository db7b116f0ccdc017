/**
 * What is owed to people because something happened or fell silent: the standard follow-ups as data, and what triggers them.
 *
 * <p>Start from {@link io.github.relationship.followup.FollowUps}.
 */
@NullMarked
package io.github.relationship.followup;

import org.jspecify.annotations.NullMarked;
