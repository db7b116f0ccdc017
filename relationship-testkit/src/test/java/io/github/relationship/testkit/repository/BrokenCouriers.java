package io.github.relationship.testkit.repository;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Repositories that lose or confuse what is addressed to others. */
final class BrokenCouriers {

    private static final int ALL = 1_000;

    private BrokenCouriers() {}

    /** What the step before addressed is gone with the next step. */
    static final class KeepsTheLastStepOnly extends Delegating {
        @Override
        public synchronized Applied apply(Change change) {
            Applied answer = good.apply(change);
            if (answer == Applied.APPLIED) {
                good.undelivered(change.tenant(), ALL).stream()
                        .filter(fact -> fact.sender().equals(change.relationship())
                                && !change.addressed().contains(fact))
                        .forEach(fact -> good.delivered(change.tenant(), fact));
            }
            return answer;
        }
    }

    static final class ForgetsTheOrder extends Delegating {
        @Override
        public List<Addressed> undelivered(TenantId tenant, int limit) {
            List<Addressed> found = new ArrayList<>(good.undelivered(tenant, limit));
            Collections.reverse(found);
            return found;
        }
    }

    /** Delivered to one is delivered to all. */
    static final class DeliversByIdAlone extends Delegating {
        @Override
        public void delivered(TenantId tenant, Addressed fact) {
            good.undelivered(tenant, ALL).stream()
                    .filter(other -> other.id().equals(fact.id()))
                    .forEach(other -> good.delivered(tenant, other));
        }
    }

    static final class DeliversForAllTenants extends Delegating {

        private final List<TenantId> tenants = new ArrayList<>();

        @Override
        public synchronized Applied apply(Change change) {
            tenants.add(change.tenant());
            return good.apply(change);
        }

        @Override
        public synchronized void delivered(TenantId tenant, Addressed fact) {
            tenants.forEach(one -> good.delivered(one, fact));
        }
    }

    /** Finds what is addressed to nobody who is there. */
    static final class LooksForNobody extends Delegating {

        private final List<Addressed> all = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Applied apply(Change change) {
            Applied answer = good.apply(change);
            if (answer == Applied.APPLIED) {
                all.addAll(change.addressed());
            }
            return answer;
        }

        @Override
        public List<Addressed> undelivered(TenantId tenant, int limit) {
            List<Addressed> found = new ArrayList<>(good.undelivered(tenant, limit));
            List.copyOf(all).stream()
                    .filter(fact -> !isStored(tenant, fact.to()))
                    .forEach(fact -> found.add(0, fact));
            return found.subList(0, Math.min(limit, found.size()));
        }

        private boolean isStored(TenantId tenant, RelationshipId relationship) {
            return good.stamp(tenant, relationship).isPresent();
        }
    }

    static final class DeliversMoreThanAskedFor extends Delegating {
        @Override
        public List<Addressed> undelivered(TenantId tenant, int limit) {
            return good.undelivered(tenant, ALL);
        }
    }
}
