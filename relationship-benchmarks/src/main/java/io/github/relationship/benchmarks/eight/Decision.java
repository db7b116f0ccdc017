package io.github.relationship.benchmarks.eight;

import java.util.Set;

/**
 * What is to be done now.
 *
 * @param client whether they are a client
 * @param due the lines that are due, or about to be
 */
public record Decision(boolean client, Set<Line> due) {}
