/**
 * The rules of a tenant as one value, and the pure function that applies them to a relationship.
 *
 * <p>Start from {@link io.github.relationship.playbook.Playbook}.
 */
@NullMarked
package io.github.relationship.playbook;

import org.jspecify.annotations.NullMarked;
