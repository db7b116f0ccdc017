package io.github.relationship.benchmarks.store;

import io.github.relationship.id.TenantId;
import io.github.relationship.jdbc.Dialects;
import io.github.relationship.jdbc.JdbcRepository;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.RelationshipRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A call is recorded: one step of a {@link Diary}, by the statement written by hand, and by the repository. */
final class RecordBenchmark {

    private final DataSource dataSource;
    private final int diaries;

    RecordBenchmark(DataSource dataSource, int diaries) {
        this.dataSource = dataSource;
        this.diaries = diaries;
    }

    /** For each connection relationships of its own, which are opened here and take turns. */
    List<Loop.Operation> floor(String tenant, int connections) {
        RecordFloor floor = new RecordFloor(dataSource, tenant);
        JdbcRepository repository = JdbcRepository.builder(dataSource).build();
        return each(connections, connection -> {
            opened(repository, tenant, connection);
            int[] written = {0};
            return () -> {
                int diary = written[0] % diaries;
                int step = 1 + written[0]++ / diaries;
                return requireOne(floor.write(name(connection, diary), step));
            };
        });
    }

    List<Loop.Operation> ours(String tenant, int connections) {
        return repository(JdbcRepository.builder(dataSource).build(), tenant, connections);
    }

    List<Loop.Operation> portable(String tenant, int connections) {
        return repository(
                JdbcRepository.builder(dataSource)
                        .dialect(Dialects.portable(Dialects.POSTGRESQL))
                        .build(),
                tenant,
                connections);
    }

    private List<Loop.Operation> repository(RelationshipRepository repository, String tenant, int connections) {
        return each(connections, connection -> {
            List<Diary> own = opened(repository, tenant, connection);
            int[] written = {0};
            return () -> {
                Applied applied =
                        repository.apply(own.get(written[0]++ % own.size()).next());
                return requireOne(applied == Applied.APPLIED ? 1 : 0);
            };
        });
    }

    private List<Diary> opened(RelationshipRepository repository, String tenant, int connection) {
        List<Diary> own = new ArrayList<>();
        for (int diary = 0; diary < diaries; diary++) {
            Diary one = new Diary(TenantId.of(tenant), name(connection, diary));
            repository.apply(one.next());
            own.add(one);
        }
        return own;
    }

    private static List<Loop.Operation> each(
            int connections, java.util.function.IntFunction<Loop.Operation> operation) {
        return IntStream.range(0, connections).mapToObj(operation).toList();
    }

    private static String name(int connection, int diary) {
        return "r" + connection + "-" + diary;
    }

    private static int requireOne(int written) {
        if (written != 1) {
            throw new IllegalStateException("a step was lost, though nobody else writes");
        }
        return written;
    }
}
