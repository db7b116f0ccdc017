/**
 * The ladder that relationships climb: rungs, the evidence on which each is entered, and what a history says about them.
 *
 * <p>Start from {@link io.github.relationship.ladder.Ladder}. Everything here returns data; turning advice and doubts into lines
 * of somebody's agenda is for rules.
 */
@NullMarked
package io.github.relationship.ladder;

import org.jspecify.annotations.NullMarked;
