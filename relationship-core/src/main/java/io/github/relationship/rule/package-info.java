/**
 * The five shapes of rule, and no more: something happened ({@link io.github.relationship.rule.Cause}), nothing happened for too
 * long ({@link io.github.relationship.rule.Silence}), a date comes round ({@link io.github.relationship.rule.Cadence}), a day of
 * theirs comes ({@link io.github.relationship.rule.Occasion}), a person must judge ({@link io.github.relationship.rule.Review}).
 *
 * <p>Every standard policy and touch is data of one of these shapes. Start from {@link io.github.relationship.rule.Ask}, which
 * all of them share.
 */
@NullMarked
package io.github.relationship.rule;

import org.jspecify.annotations.NullMarked;
