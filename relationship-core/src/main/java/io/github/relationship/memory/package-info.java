/**
 * A repository in memory, for tests, examples and programs that remember nothing.
 *
 * <p>Start from {@link io.github.relationship.memory.InMemoryRepository}.
 */
@NullMarked
package io.github.relationship.memory;

import org.jspecify.annotations.NullMarked;
