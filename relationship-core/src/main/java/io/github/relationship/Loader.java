package io.github.relationship;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.RelationshipRepository;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import io.github.relationship.spi.UnreadableException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads and folds relationships, and remembers what it folded together with the stamp. A stale memory costs a retry and never a
 * wrong result: a write is checked against the stamp, and a read asks for it first.
 */
final class Loader {

    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);

    private record Key(TenantId tenant, RelationshipId relationship) {}

    /** A folded relationship, and the stamp of what was folded; empty for one that is not stored. */
    record Loaded(Optional<Stamp> stamp, Relationship relationship) {}

    private final RelationshipRepository repository;
    private final Cache<Key, Loaded> cache;
    private final boolean remembers;

    Loader(RelationshipRepository repository, long cachedFacts) {
        this(
                repository,
                Caffeine.newBuilder()
                        .maximumWeight(cachedFacts)
                        .weigher((Key key, Loaded loaded) ->
                                1 + loaded.relationship().entries().size())
                        .executor(Runnable::run)
                        .build(),
                true);
    }

    private Loader(RelationshipRepository repository, Cache<Key, Loaded> cache, boolean remembers) {
        this.repository = repository;
        this.cache = cache;
        this.remembers = remembers;
    }

    /** For a transaction that may be undone: its memory is this one's, and nothing is added to it. */
    Loader within(RelationshipRepository transaction) {
        return new Loader(transaction, cache, false);
    }

    /**
     * What was last seen, which may be old: for a write, which is checked. Under an alias nothing is remembered. Where nothing can
     * be decided anew, it is what is stored now.
     */
    Loaded lastSeen(TenantId tenant, RelationshipId relationship) {
        if (!remembers) {
            return current(tenant, relationship);
        }
        Loaded seen = cache.getIfPresent(new Key(tenant, relationship));
        return seen != null ? seen : load(tenant, relationship);
    }

    /** What is stored now. */
    Loaded current(TenantId tenant, RelationshipId relationship) {
        Loaded seen = cache.getIfPresent(new Key(tenant, relationship));
        return seen != null && isCurrent(tenant, seen) ? seen : load(tenant, relationship);
    }

    /** Whether nobody has written since. */
    boolean isCurrent(TenantId tenant, Loaded loaded) {
        return loaded.stamp()
                .equals(repository.stamp(tenant, loaded.relationship().id()));
    }

    private Loaded load(TenantId tenant, RelationshipId relationship) {
        Optional<Stored> stored = repository.find(tenant, relationship);
        Loaded loaded = new Loaded(
                stored.map(Stored::stamp),
                stored.map(Loader::folded).orElseGet(() -> Relationship.unopened(relationship)));
        remember(tenant, loaded);
        return loaded;
    }

    /** What was stored was accepted before: where it does not fold, somebody has changed it since (K13). */
    static Relationship folded(Stored stored) {
        try {
            return Relationship.of(stored.relationship(), stored.entries());
        } catch (RuntimeException | AssertionError e) {
            // Whatever it is, it stops no other (K13); that it may be a mistake of ours, the class tells.
            LOG.warn(
                    "the history of relationship {} does not fold: {}",
                    stored.relationship(),
                    e.getClass().getName());
            UnreadableException unreadable =
                    new UnreadableException(stored.relationship(), "its history does not fold");
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    void remember(TenantId tenant, Loaded loaded) {
        if (remembers && loaded.stamp().isPresent()) {
            cache.put(new Key(tenant, loaded.relationship().id()), loaded);
        }
    }

    void forget(TenantId tenant, RelationshipId relationship) {
        cache.invalidate(new Key(tenant, relationship));
    }
}
