package io.github.relationship.jdbc;

import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a step changes in the stored lines of its relationship, beside those that it completes.
 *
 * @param before how many lines there are before it
 * @param gone the digests of those that go; the digest of one that is planned otherwise is among them
 * @param added those that are new
 */
record LineChanges(int before, List<String> gone, List<AgendaItem> added) {

    static LineChanges of(Change change, List<Claim> completed, List<AgendaItem> before) {
        Set<ItemKey> done = completed.stream().map(claim -> claim.item().key()).collect(Collectors.toSet());
        Set<AgendaItem> here =
                before.stream().filter(line -> !done.contains(line.key())).collect(Collectors.toSet());
        Set<AgendaItem> wanted = Set.copyOf(change.agenda());
        return new LineChanges(
                before.size(),
                here.stream()
                        .filter(line -> !wanted.contains(line))
                        .map(line -> Lines.digest(line.key()))
                        .toList(),
                change.agenda().stream().filter(line -> !here.contains(line)).toList());
    }
}
