package io.github.relationship.testkit.repository;

import io.github.relationship.history.Entry;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.StoredPlan;
import io.github.relationship.spi.VerifiableRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Repositories that say they stored a step, and stored something else: what they show is what they have. */
final class BrokenKeepers {

    private BrokenKeepers() {}

    /** A good repository that can be verified, until something is overridden. */
    static class Keeping extends Delegating implements VerifiableRepository {

        private final InMemoryRepository memory;

        Keeping() {
            this(new InMemoryRepository());
        }

        private Keeping(InMemoryRepository memory) {
            super(memory);
            this.memory = memory;
        }

        @Override
        public List<RelationshipId> relationships(TenantId tenant, Optional<RelationshipId> after, int limit) {
            return memory.relationships(tenant, after, limit);
        }

        @Override
        public Optional<StoredPlan> storedPlan(TenantId tenant, RelationshipId relationship) {
            return memory.storedPlan(tenant, relationship);
        }

        Optional<StoredPlan> before(Change change) {
            return memory.storedPlan(change.tenant(), change.relationship());
        }
    }

    static final class LosesALine extends Keeping {
        @Override
        public Applied apply(Change change) {
            List<AgendaItem> lines = change.agenda();
            return good.apply(with(change, change.append(), lines.subList(0, Math.max(0, lines.size() - 1))));
        }
    }

    static final class KeepsAStaleLine extends Keeping {
        @Override
        public synchronized Applied apply(Change change) {
            List<AgendaItem> lines = new ArrayList<>(change.agenda());
            before(change).stream()
                    .flatMap(plan -> plan.lines().stream())
                    .filter(old -> lines.stream().noneMatch(line -> line.key().equals(old.key())))
                    .forEach(lines::add);
            return good.apply(with(change, change.append(), lines));
        }
    }

    /** The facts are there, and the agenda is the one before. */
    static final class StoresTheFactsAlone extends Keeping {
        @Override
        public synchronized Applied apply(Change change) {
            return good.apply(with(
                    change,
                    change.append(),
                    before(change).map(StoredPlan::lines).orElse(change.agenda())));
        }
    }

    /** The agenda is there, and the last of the facts is not. */
    static final class StoresTheAgendaAlone extends Keeping {
        @Override
        public Applied apply(Change change) {
            int size = change.append().size();
            return good.apply(with(change, change.append().subList(0, size > 1 ? size - 1 : size), change.agenda()));
        }
    }

    static final class ForgetsWhatAPlanWasMadeWith extends Keeping {
        @Override
        public Applied apply(Change change) {
            return good.apply(with(change, change.replanAt(), Optional.empty()));
        }
    }

    static final class RemembersWhatTheFirstPlanWasMadeWith extends Keeping {
        @Override
        public synchronized Applied apply(Change change) {
            return good.apply(with(
                    change,
                    change.replanAt(),
                    before(change).flatMap(StoredPlan::inputs).or(change::inputs)));
        }
    }

    static final class JudgesTooLate extends Keeping {
        @Override
        public Applied apply(Change change) {
            return good.apply(with(change, change.replanAt().plus(Duration.ofDays(1)), change.inputs()));
        }
    }

    private static Change with(Change change, List<Entry> entries, List<AgendaItem> lines) {
        return with(change, entries, lines, change.replanAt(), change.inputs());
    }

    private static Change with(Change change, Instant replanAt, Optional<PlanInputs> inputs) {
        return with(change, change.append(), change.agenda(), replanAt, inputs);
    }

    private static Change with(
            Change change, List<Entry> entries, List<AgendaItem> lines, Instant replanAt, Optional<PlanInputs> inputs) {
        return new Change(
                change.tenant(),
                change.relationship(),
                change.expected(),
                change.next(),
                entries,
                change.addressed(),
                lines,
                replanAt,
                change.persons(),
                inputs);
    }
}
