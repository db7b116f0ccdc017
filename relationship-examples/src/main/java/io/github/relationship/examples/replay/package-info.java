/**
 * Orders in, an agenda out: what a host does to bring its own orders to the library, moment by moment.
 *
 * <p>Start from {@link io.github.relationship.examples.replay.ReplayCommand}; what a host would write is in {@code Firm} and
 * {@code Replay}, the rest reads files and prints.
 */
@NullMarked
package io.github.relationship.examples.replay;

import org.jspecify.annotations.NullMarked;
