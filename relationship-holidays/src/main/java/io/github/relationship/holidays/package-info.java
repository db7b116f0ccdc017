/**
 * Which days are public holidays, where the host has no such data of its own.
 *
 * <p>Start from {@link io.github.relationship.holidays.JollydayHolidays}. Which holidays are religious is not told here, and never
 * taken from here: that is for the playbook to say, in its own list.
 */
@NullMarked
package io.github.relationship.holidays;

import org.jspecify.annotations.NullMarked;
