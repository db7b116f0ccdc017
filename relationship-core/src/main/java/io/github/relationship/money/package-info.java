/**
 * Amounts with their currency.
 *
 * <p>Start from {@link io.github.relationship.money.Money}.
 */
@NullMarked
package io.github.relationship.money;

import org.jspecify.annotations.NullMarked;
