/**
 * Facts in, judgement out: what stands in a file of facts is lived through again, and what deserves doing then is explained.
 *
 * <p>Start from {@link io.github.relationship.examples.explain.ExplainCommand}; what a host would write is in {@code Retelling}.
 */
@NullMarked
package io.github.relationship.examples.explain;

import org.jspecify.annotations.NullMarked;
