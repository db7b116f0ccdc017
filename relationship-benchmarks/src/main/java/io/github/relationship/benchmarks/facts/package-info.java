/** Histories made up from a seed, lived fact by fact as the service would. */
@NullMarked
package io.github.relationship.benchmarks.facts;

import org.jspecify.annotations.NullMarked;
