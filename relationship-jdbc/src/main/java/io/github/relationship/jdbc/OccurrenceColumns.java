package io.github.relationship.jdbc;

import io.github.relationship.history.Batch;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import io.github.relationship.json.FactJson;
import io.github.relationship.json.FactKinds;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The columns of what happened, in one order wherever they stand. */
final class OccurrenceColumns {

    static final String NAMES = "fact, occurred_at, kind, format, actor, participants, batch, batch_size, body";

    static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?";

    /** Ids have no line ends, so participants stand one on a line. */
    private static final String LINE_END = "\n";

    private OccurrenceColumns() {}

    static void write(Parameters parameters, FactId id, Occurrence occurrence) throws SQLException {
        parameters
                .id(id)
                .instant(occurrence.occurredAt())
                .text(FactKinds.kindOf(occurrence.fact()))
                .whole(FactKinds.formatOf(occurrence.fact()))
                .id(occurrence.actor())
                .text(lines(occurrence.participants()))
                .id(occurrence.batch().map(Batch::id))
                .whole(occurrence.batch().map(Batch::size))
                .text(FactJson.write(occurrence.fact()));
    }

    static Occurrence read(Row row) throws SQLException {
        Occurrence.Builder occurrence =
                Occurrence.builder().id(row.id(FactId::of)).occurredAt(row.instant());
        String kind = row.text();
        int format = row.whole();
        occurrence.actor(row.optionalId(UserId::of));
        row.optionalText().ifPresent(lines -> lines(lines).forEach(occurrence::addParticipants));
        Optional<BatchId> batch = row.optionalId(BatchId::of);
        Optional<Integer> size = row.optionalWhole();
        if (batch.isPresent() != size.isPresent()) {
            throw new IllegalStateException("a batch has an id and a size, or neither");
        }
        occurrence.batch(batch.flatMap(id -> size.map(count -> new Batch(id, count))));
        return occurrence.fact(FactJson.read(kind, format, row.text()).value()).build();
    }

    private static List<ContactId> lines(String participants) {
        return Arrays.stream(participants.split(LINE_END, -1))
                .map(ContactId::of)
                .toList();
    }

    private static Optional<String> lines(SortedSet<ContactId> participants) {
        return participants.isEmpty()
                ? Optional.empty()
                : Optional.of(participants.stream().map(ContactId::value).collect(Collectors.joining(LINE_END)));
    }
}
