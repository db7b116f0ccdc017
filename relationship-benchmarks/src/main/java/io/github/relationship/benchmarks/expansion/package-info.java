/** Recurring dates over ten years, worked out by three libraries. */
@NullMarked
package io.github.relationship.benchmarks.expansion;

import org.jspecify.annotations.NullMarked;
