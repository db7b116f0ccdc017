/**
 * Examples with a database, one idea each; what each prints stands at its end.
 *
 * <p>Start from {@link io.github.relationship.examples.store.EmbedMain}.
 */
@NullMarked
package io.github.relationship.examples.store;

import org.jspecify.annotations.NullMarked;
