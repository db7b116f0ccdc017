package io.github.relationship.benchmarks.store;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.UserId;
import io.github.relationship.jdbc.JdbcRepository;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A call is recorded through the service, which checks, folds and judges it: relationships of about 20 facts that it has seen before. */
final class ServiceRecord {

    private final TenantRelationships firm;

    ServiceRecord(DataSource dataSource) {
        this.firm = Relationships.builder()
                .repository(JdbcRepository.builder(dataSource).build())
                .clock(Clock.fixed(Load.NOW, ZoneOffset.UTC))
                .build()
                .in(Diary.TENANT);
    }

    /** For each connection relationships of its own, loaded before and judged here once. */
    List<Loop.Operation> record(int connections, int relationships) {
        return IntStream.range(0, connections)
                .mapToObj(connection -> {
                    int[] next = {0};
                    Loop.Operation one = () -> {
                        firm.record(
                                Load.relationship(connection * relationships + next[0]++ % relationships),
                                Occurrence.builder()
                                        .occurredAt(Load.NOW)
                                        .actor(UserId.of("sam"))
                                        .addParticipants(ContactId.of("ann"))
                                        .fact(Interaction.builder()
                                                .from(Interaction.outbound(Channel.CALL))
                                                .outcome(Diary.OUTCOME)
                                                .build())
                                        .build());
                        return 1;
                    };
                    Loop.latencies(0, relationships, one, () -> 0);
                    return one;
                })
                .toList();
    }
}
