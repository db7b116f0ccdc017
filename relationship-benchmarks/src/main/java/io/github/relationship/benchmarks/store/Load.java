package io.github.relationship.benchmarks.store;

import io.github.relationship.Relationships;
import io.github.relationship.benchmarks.facts.Accounts;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.jdbc.JdbcRepository;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.Stamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Histories of about 20 facts each, loaded in bulk with the indexes in place: through the repository, and through the service. */
final class Load {

    /** A moment after the last fact of each history. */
    static final Instant NOW = Instant.parse("2026-06-22T09:00:00Z");

    private static final int FACTS = 20;
    private static final int AT_ONCE = 500;
    private static final int DIFFERENT = 64;

    private final JdbcRepository repository;
    private final List<List<Entry>> histories;

    Load(DataSource dataSource) {
        this.repository = JdbcRepository.builder(dataSource).build();
        this.histories = LongStream.range(0, DIFFERENT)
                .mapToObj(seed -> Accounts.of(seed, FACTS).history())
                .toList();
    }

    private List<Entry> history(int number) {
        return histories.get(number % DIFFERENT);
    }

    static RelationshipId relationship(int number) {
        return RelationshipId.of("account-" + number);
    }

    /** As steps that somebody has decided on already; gives how many facts a second. */
    double bySteps(int relationships) {
        List<List<Change>> steps = new ArrayList<>();
        for (int from = 0; from < relationships; from += AT_ONCE) {
            List<Change> some = new ArrayList<>();
            for (int number = from; number < Math.min(from + AT_ONCE, relationships); number++) {
                some.add(step(number));
            }
            steps.add(some);
        }
        long facts = 0;
        long begin = System.nanoTime();
        for (List<Change> some : steps) {
            if (!repository.append(some).stream().allMatch(Applied.APPLIED::equals)) {
                throw new IllegalStateException("a step was lost, though nobody else writes");
            }
            facts += some.stream().mapToInt(step -> step.append().size()).sum();
        }
        return facts * 1e9 / (System.nanoTime() - begin);
    }

    private Change step(int number) {
        return new Change(
                Diary.TENANT,
                relationship(number),
                Optional.empty(),
                new Stamp(Diary.stamp(0)),
                history(number),
                List.of(),
                List.of(),
                NOW,
                PersonChange.NONE,
                Optional.empty());
    }

    /** As what somebody tells, which is checked and decided on; gives how many facts a second. */
    double byTelling(int relationships) {
        Relationships service = Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        long facts = 0;
        long begin = System.nanoTime();
        for (int from = 0; from < relationships; from += AT_ONCE) {
            Map<RelationshipId, List<Occurrence>> told = new HashMap<>();
            for (int number = from; number < Math.min(from + AT_ONCE, relationships); number++) {
                told.put(relationship(number), told(history(number)));
            }
            facts += service.in(Diary.TENANT).recordInBulk(told).facts();
        }
        return facts * 1e9 / (System.nanoTime() - begin);
    }

    /** Without the moves, which are the service's own. */
    private static List<Occurrence> told(List<Entry> history) {
        return history.stream()
                .filter(entry -> !(entry.fact() instanceof StageMoved))
                .map(Entry::occurrence)
                .toList();
    }
}
