package io.github.relationship.testkit.repository;

import io.github.relationship.history.Entry;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaCursor;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Repositories that find something else than what was asked for. */
final class BrokenReaders {

    private BrokenReaders() {}

    /** As a database does whose collation compares names as people do. */
    static final class MixesTenants extends Delegating {

        private static TenantId folded(TenantId tenant) {
            return TenantId.of(tenant.value().strip().toLowerCase(Locale.ROOT));
        }

        @Override
        public Optional<Stored> find(TenantId tenant, RelationshipId relationship) {
            return good.find(folded(tenant), relationship);
        }

        @Override
        public Optional<Stamp> stamp(TenantId tenant, RelationshipId relationship) {
            return good.stamp(folded(tenant), relationship);
        }

        @Override
        public Applied apply(Change change) {
            return good.apply(BrokenWriters.in(folded(change.tenant()), change));
        }

        @Override
        public AgendaPage agenda(AgendaQuery query) {
            return good.agenda(AgendaQuery.builder()
                    .from(query)
                    .tenant(folded(query.tenant()))
                    .build());
        }

        @Override
        public List<RelationshipId> dueForReplan(TenantId tenant, Instant until, int limit) {
            return good.dueForReplan(folded(tenant), until, limit);
        }
    }

    static final class OrdersByTimeAlone extends Delegating {
        @Override
        public AgendaPage agenda(AgendaQuery query) {
            AgendaPage page = good.agenda(query);
            List<AgendaItem> sorted = new ArrayList<>(page.items());
            sorted.sort(Comparator.comparing(AgendaItem::shows));
            return new AgendaPage(sorted, page.next());
        }
    }

    static final class ReturnsAllThereIs extends Delegating {
        @Override
        public AgendaPage agenda(AgendaQuery query) {
            return good.agenda(AgendaQuery.builder()
                    .from(query)
                    .limit(AgendaQuery.MAX_LIMIT)
                    .build());
        }

        @Override
        public List<RelationshipId> dueForReplan(TenantId tenant, Instant until, int limit) {
            return good.dueForReplan(tenant, until, Integer.MAX_VALUE);
        }

        @Override
        public List<TenantId> tenantsWithDue(Instant until, Optional<TenantId> after, int limit) {
            return good.tenantsWithDue(until, after, Integer.MAX_VALUE);
        }
    }

    /** Names the same tenants again, whatever comes after them. */
    static final class NeverGoesOnToOtherTenants extends Delegating {

        @Override
        public List<TenantId> tenantsWithDue(Instant until, Optional<TenantId> after, int limit) {
            List<TenantId> first = good.tenantsWithDue(until, Optional.empty(), limit);
            return first.stream()
                    .filter(tenant ->
                            after.map(last -> last.compareTo(tenant) < 0).orElse(true))
                    .toList();
        }
    }

    /** Counts lines to find the next page, so that it moves when lines come and go. */
    static final class PagesByNumber extends Delegating {

        private final Map<AgendaCursor, Integer> places = new HashMap<>();

        @Override
        public AgendaPage agenda(AgendaQuery query) {
            int from = query.after().map(places::get).orElse(0);
            List<AgendaItem> all = good.agenda(AgendaQuery.builder()
                            .from(query)
                            .after(Optional.empty())
                            .limit(AgendaQuery.MAX_LIMIT)
                            .build())
                    .items();
            int to = Math.min(all.size(), from + query.limit());
            List<AgendaItem> items = from > to ? List.of() : all.subList(from, to);
            if (to == all.size()) {
                return new AgendaPage(items, Optional.empty());
            }
            AgendaCursor next = AgendaCursor.of(items.get(items.size() - 1));
            places.put(next, to);
            return new AgendaPage(items, Optional.of(next));
        }
    }

    /** Takes the instant for the whole place, so that lines of one instant are lost between pages. */
    static final class SkipsWhatShowsAtOneInstant extends Delegating {
        @Override
        public AgendaPage agenda(AgendaQuery query) {
            AgendaPage page = good.agenda(query);
            List<AgendaItem> later = page.items().stream()
                    .filter(item -> query.after()
                            .map(place -> !place.shows().equals(item.shows()))
                            .orElse(true))
                    .toList();
            return new AgendaPage(later, page.next());
        }
    }

    static final class ForgetsTheFilters extends Delegating {
        @Override
        public AgendaPage agenda(AgendaQuery query) {
            return good.agenda(AgendaQuery.builder()
                    .from(query)
                    .rungs(List.of())
                    .classes(List.of())
                    .relationship(Optional.empty())
                    .build());
        }
    }

    static final class AlwaysPromisesANextPage extends Delegating {
        @Override
        public AgendaPage agenda(AgendaQuery query) {
            AgendaPage page = good.agenda(query);
            int size = page.items().size();
            return new AgendaPage(
                    page.items(),
                    size == query.limit()
                            ? Optional.of(AgendaCursor.of(page.items().get(size - 1)))
                            : Optional.empty());
        }
    }

    static final class FindsTheLatestReplanFirst extends Delegating {
        @Override
        public List<RelationshipId> dueForReplan(TenantId tenant, Instant until, int limit) {
            List<RelationshipId> all = new ArrayList<>(good.dueForReplan(tenant, until, Integer.MAX_VALUE));
            Collections.reverse(all);
            return all.subList(0, Math.min(limit, all.size()));
        }
    }

    /** Gives a history backwards, which is allowed to whoever declares that its order may be any. */
    static final class ReadsBackwards extends Delegating {
        @Override
        public Optional<Stored> find(TenantId tenant, RelationshipId relationship) {
            return good.find(tenant, relationship).map(stored -> {
                List<Entry> entries = new ArrayList<>(stored.entries());
                Collections.reverse(entries);
                return new Stored(stored.relationship(), stored.stamp(), entries);
            });
        }
    }
}
