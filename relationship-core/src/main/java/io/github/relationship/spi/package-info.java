/**
 * What an adapter implements so that relationships are remembered. It knows facts and plans, never rules.
 *
 * <p>Start from {@link io.github.relationship.spi.RelationshipRepository}. Methods will be added with defaults only, and named in
 * the SPI section of the changelog.
 */
@NullMarked
package io.github.relationship.spi;

import org.jspecify.annotations.NullMarked;
