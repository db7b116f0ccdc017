package io.github.relationship.jdbc;

import io.github.relationship.plan.AgendaItem;
import java.util.List;

/**
 * What a step changes in the stored lines of its relationship.
 *
 * @param gone the digests of those that go; the digest of one that is planned otherwise is among them
 * @param added those that are new
 */
record LineChanges(List<String> gone, List<AgendaItem> added) {}
