/**
 * The people on our side: where and when each of them works.
 *
 * <p>Start from {@link io.github.relationship.desk.Desk}.
 */
@NullMarked
package io.github.relationship.desk;

import org.jspecify.annotations.NullMarked;
