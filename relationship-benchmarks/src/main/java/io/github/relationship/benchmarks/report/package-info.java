/** Runs the benchmarks and prints what they mean: ratios, beside the targets. */
@NullMarked
package io.github.relationship.benchmarks.report;

import org.jspecify.annotations.NullMarked;
