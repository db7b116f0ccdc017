package io.github.relationship.benchmarks.eight;

import io.github.relationship.id.FactId;
import java.time.Instant;

/**
 * One line of a plan.
 *
 * @param line what
 * @param due when
 * @param because the fact behind it
 */
public record Dated(Line line, Instant due, FactId because) {}
