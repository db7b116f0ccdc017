/**
 * The JSON form: written in one way only, read strictly, and passing on what a newer version wrote.
 *
 * <p>Start from {@link io.github.relationship.json.FactJson} for the body of one fact, and from
 * {@link io.github.relationship.json.EntryJson} for whole lines of a file. {@code docs/json.md} tells the form member by member.
 */
@NullMarked
package io.github.relationship.json;

import org.jspecify.annotations.NullMarked;
