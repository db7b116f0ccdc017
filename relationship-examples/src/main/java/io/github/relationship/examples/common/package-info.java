/**
 * What several examples share: words, days, files, and how they complain.
 *
 * <p>Start from {@link io.github.relationship.examples.common.Complaints}.
 */
@NullMarked
package io.github.relationship.examples.common;

import org.jspecify.annotations.NullMarked;
