package io.github.relationship.testkit.repository;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.Stamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Repositories that store something else than they were told to. */
final class BrokenWriters {

    private BrokenWriters() {}

    static final class IgnoresTheStamp extends Delegating {
        @Override
        public synchronized Applied apply(Change change) {
            return good.apply(new Change(
                    change.tenant(),
                    change.relationship(),
                    stamp(change.tenant(), change.relationship()),
                    change.next(),
                    change.append(),
                    List.of(),
                    change.agenda(),
                    change.replanAt(),
                    PersonChange.NONE,
                    change.inputs()));
        }
    }

    /** Looks, and then writes: what others write in between is overwritten. */
    static final class LooksBeforeItWrites extends Delegating {

        private static final int PATIENCE = 20_000;

        private final AtomicInteger here = new AtomicInteger();

        @Override
        public Applied apply(Change change) {
            here.incrementAndGet();
            try {
                Optional<Stamp> seen = stamp(change.tenant(), change.relationship());
                if (!seen.equals(change.expected())) {
                    return Applied.LOST;
                }
                for (int i = 0; i < PATIENCE && here.get() < 2; i++) {
                    Thread.onSpinWait();
                }
                synchronized (this) {
                    return new IgnoringStamps(this).apply(change);
                }
            } finally {
                here.decrementAndGet();
            }
        }

        private record IgnoringStamps(LooksBeforeItWrites repository) {
            Applied apply(Change change) {
                return repository.good.apply(new Change(
                        change.tenant(),
                        change.relationship(),
                        repository.stamp(change.tenant(), change.relationship()),
                        change.next(),
                        change.append(),
                        List.of(),
                        change.agenda(),
                        change.replanAt(),
                        PersonChange.NONE,
                        change.inputs()));
            }
        }
    }

    static final class LosesAnEntry extends Delegating {
        @Override
        public Applied apply(Change change) {
            int size = change.append().size();
            return good.apply(appending(change, change.append().subList(0, size > 1 ? size - 1 : size)));
        }
    }

    static final class CutsToMilliseconds extends Delegating {
        @Override
        public Applied apply(Change change) {
            return good.apply(appending(
                    change,
                    change.append().stream().map(CutsToMilliseconds::cut).toList()));
        }

        private static Entry cut(Entry entry) {
            Occurrence occurrence = Occurrence.builder()
                    .from(entry.occurrence())
                    .occurredAt(entry.occurredAt().truncatedTo(ChronoUnit.MILLIS))
                    .build();
            return new Entry(
                    entry.id(), occurrence, entry.recordedAt().truncatedTo(ChronoUnit.MILLIS), entry.position());
        }
    }

    static final class KeepsTheStampOfAPlanAlone extends Delegating {
        @Override
        public Applied apply(Change change) {
            return good.apply(
                    change.append().isEmpty() && change.expected().isPresent()
                            ? new Change(
                                    change.tenant(),
                                    change.relationship(),
                                    change.expected(),
                                    change.expected().get(),
                                    change.append(),
                                    List.of(),
                                    change.agenda(),
                                    change.replanAt(),
                                    PersonChange.NONE,
                                    change.inputs())
                            : change);
        }
    }

    static final class ForgetsToReplaceTheAgenda extends Delegating {

        private final Map<RelationshipId, List<AgendaItem>> lines = new ConcurrentHashMap<>();

        @Override
        public synchronized Applied apply(Change change) {
            List<AgendaItem> all = new ArrayList<>(change.agenda());
            Set<Object> keys = new HashSet<>(all.stream().map(AgendaItem::key).toList());
            for (AgendaItem old : lines.getOrDefault(change.relationship(), List.of())) {
                if (keys.add(old.key())) {
                    all.add(old);
                }
            }
            Applied answer = good.apply(planning(change, all));
            if (answer == Applied.APPLIED) {
                lines.put(change.relationship(), all);
            }
            return answer;
        }
    }

    /** Where the race is lost, the agenda is stored all the same. */
    static final class AppliesHalf extends Delegating {
        @Override
        public synchronized Applied apply(Change change) {
            Applied answer = good.apply(change);
            Optional<Stamp> now = stamp(change.tenant(), change.relationship());
            if (answer == Applied.LOST && now.isPresent()) {
                good.apply(new Change(
                        change.tenant(),
                        change.relationship(),
                        now,
                        now.get(),
                        List.of(),
                        List.of(),
                        change.agenda(),
                        change.replanAt(),
                        PersonChange.NONE,
                        change.inputs()));
            }
            return answer;
        }
    }

    static final class RemembersTheFirstReplanOnly extends Delegating {

        private final Map<RelationshipId, Instant> first = new HashMap<>();

        @Override
        public synchronized Applied apply(Change change) {
            return good.apply(new Change(
                    change.tenant(),
                    change.relationship(),
                    change.expected(),
                    change.next(),
                    change.append(),
                    List.of(),
                    change.agenda(),
                    first.computeIfAbsent(change.relationship(), id -> change.replanAt()),
                    PersonChange.NONE,
                    change.inputs()));
        }
    }

    static Change appending(Change change, List<Entry> entries) {
        return new Change(
                change.tenant(),
                change.relationship(),
                change.expected(),
                change.next(),
                entries,
                List.of(),
                change.agenda(),
                change.replanAt(),
                PersonChange.NONE,
                change.inputs());
    }

    static Change planning(Change change, List<AgendaItem> lines) {
        return new Change(
                change.tenant(),
                change.relationship(),
                change.expected(),
                change.next(),
                change.append(),
                List.of(),
                lines,
                change.replanAt(),
                PersonChange.NONE,
                change.inputs());
    }

    static Change in(TenantId tenant, Change change) {
        return new Change(
                tenant,
                change.relationship(),
                change.expected(),
                change.next(),
                change.append(),
                List.of(),
                change.agenda(),
                change.replanAt(),
                PersonChange.NONE,
                change.inputs());
    }
}
