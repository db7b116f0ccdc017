/** What judging costs: the benchmarks, and the table of ratios that they are read as. */
@NullMarked
package io.github.relationship.benchmarks;

import org.jspecify.annotations.NullMarked;
