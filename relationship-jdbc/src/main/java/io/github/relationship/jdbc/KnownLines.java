package io.github.relationship.jdbc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Stamp;
import java.util.List;
import java.util.Optional;

/**
 * What lines this repository stored last, so that they need not be read before the next step. A stamp stands for one step and its lines:
 * where another step came between, what is remembered is that of another stamp, and not asked for. Workers and people can change lines
 * between steps, which the step sees for itself.
 */
final class KnownLines {

    private record Key(TenantId tenant, RelationshipId relationship) {}

    private record Known(Stamp stamp, List<AgendaItem> lines) {}

    private final Cache<Key, Known> cache;
    private final boolean remembers;

    KnownLines(long mostLines) {
        this(
                Caffeine.newBuilder()
                        .maximumWeight(mostLines)
                        .weigher((Key key, Known known) -> 1 + known.lines().size())
                        .executor(Runnable::run)
                        .build(),
                true);
    }

    private KnownLines(Cache<Key, Known> cache, boolean remembers) {
        this.cache = cache;
        this.remembers = remembers;
    }

    /** For a transaction that may be undone: what it stores is not remembered. */
    KnownLines within() {
        return new KnownLines(cache, false);
    }

    /** The lines on which a step is decided; none for a new relationship. */
    Optional<List<AgendaItem>> before(Change change) {
        return change.expected().isEmpty()
                ? Optional.of(List.of())
                : Optional.ofNullable(cache.getIfPresent(key(change)))
                        .filter(known -> known.stamp().equals(change.expected().get()))
                        .map(Known::lines);
    }

    /** Called when the step is committed. */
    void remember(Change change) {
        if (remembers) {
            cache.put(key(change), new Known(change.next(), change.agenda()));
        }
    }

    private static Key key(Change change) {
        return new Key(change.tenant(), change.relationship());
    }
}
