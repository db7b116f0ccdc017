/** Runnable examples, one idea each. */
@NullMarked
package io.github.relationship.examples;

import org.jspecify.annotations.NullMarked;
