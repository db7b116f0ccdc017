package io.github.relationship.testkit.repository;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Aliased;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Repositories that take old ids for something else than the survivor. */
final class BrokenAliases {

    private BrokenAliases() {}

    /** Keeps aliases beside the good repository, which knows nothing of them. */
    private abstract static class Beside extends Delegating {

        final Map<RelationshipId, RelationshipId> aliases = new ConcurrentHashMap<>();

        RelationshipId own(RelationshipId id) {
            return aliases.getOrDefault(id, id);
        }

        @Override
        public Optional<Stored> find(TenantId tenant, RelationshipId relationship) {
            return good.find(tenant, own(relationship));
        }

        @Override
        public Optional<Stamp> stamp(TenantId tenant, RelationshipId relationship) {
            return good.stamp(tenant, own(relationship));
        }

        @Override
        public Aliased alias(TenantId tenant, RelationshipId alias, RelationshipId survivor) {
            aliases.put(alias, survivor);
            return Aliased.MADE;
        }
    }

    /** Whatever it is told, however often, for every tenant. */
    static final class BelievesEverything extends Beside {}

    /** Knows an old id when reading, and stores under it all the same. */
    static final class StoresUnderOldIds extends Delegating {
        @Override
        public Applied apply(Change change) {
            boolean old = good.find(change.tenant(), change.relationship())
                    .filter(stored -> !stored.relationship().equals(change.relationship()))
                    .isPresent();
            return old ? Applied.APPLIED : good.apply(change);
        }
    }

    static final class SaysTheIdThatWasAskedFor extends Delegating {
        @Override
        public Optional<Stored> find(TenantId tenant, RelationshipId relationship) {
            return good.find(tenant, relationship)
                    .map(stored -> new Stored(relationship, stored.stamp(), stored.entries()));
        }
    }

    static final class KnowsNoOldIdsInAgendas extends Delegating {
        @Override
        public AgendaPage agenda(AgendaQuery query) {
            AgendaPage page = good.agenda(query);
            return new AgendaPage(page.items().stream().filter(query::wants).toList(), page.next());
        }
    }

    static final class KnowsNoOldIdsInThePost extends Delegating {
        @Override
        public List<Addressed> undelivered(TenantId tenant, int limit) {
            return good.undelivered(tenant, limit).stream()
                    .filter(fact -> good.find(tenant, fact.to())
                            .filter(stored -> stored.relationship().equals(fact.to()))
                            .isPresent())
                    .toList();
        }
    }

    /** Who tells it last is right. */
    static final class RemembersTheLatest extends Delegating {

        private final Map<RelationshipId, RelationshipId> latest = new ConcurrentHashMap<>();

        @Override
        public Aliased alias(TenantId tenant, RelationshipId alias, RelationshipId survivor) {
            Aliased made = good.alias(tenant, alias, survivor);
            if (made == Aliased.REFUSED && latest.containsKey(alias)) {
                latest.put(alias, survivor);
                return Aliased.MADE;
            }
            latest.put(alias, survivor);
            return made;
        }
    }
}
