/** The benchmarks. Each works through a set of histories in turn, so that no single one is learnt by heart. */
@NullMarked
package io.github.relationship.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
