/**
 * The ROF call: relationship building, opportunity identifying, follow up, after every delivery.
 *
 * <p>Start from {@link io.github.relationship.rof.RofCalls}.
 */
@NullMarked
package io.github.relationship.rof;

import org.jspecify.annotations.NullMarked;
