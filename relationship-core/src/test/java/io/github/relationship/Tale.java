package io.github.relationship;

import java.util.List;

/**
 * A generated history.
 *
 * @param steps what happens, in order
 */
record Tale(List<Step> steps) {}
