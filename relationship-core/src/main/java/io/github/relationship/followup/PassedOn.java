package io.github.relationship.followup;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Entry;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageFact;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the question whether to move up passed on to the fact that raises it now: what had raised it before was called off or taken
 * back, or a word about it was. Nobody could know of it under its new name before (F21).
 */
final class PassedOn {

    private PassedOn() {}

    /** The recording of the latest such change, empty where there was none; before the closing nothing had raised it anew. */
    static Optional<Instant> at(Relationship relationship, Entry cause, Optional<Instant> closed) {
        return Stream.concat(annulled(relationship, cause, closed), takenBack(relationship, cause, closed))
                .reduce(Instants::later);
    }

    private static Stream<Instant> annulled(Relationship relationship, Entry cause, Optional<Instant> closed) {
        return relationship.purchases().all().stream()
                .filter(purchase -> relationship
                        .find(purchase.id())
                        .filter(made -> raisedBefore(made, cause, closed))
                        .isPresent())
                .map(Purchase::annulled)
                .flatMap(Optional::stream)
                .map(Known::recordedAt);
    }

    private static Stream<Instant> takenBack(Relationship relationship, Entry cause, Optional<Instant> closed) {
        return relationship.entries().stream()
                .filter(entry -> entry.fact() instanceof Retracted retraction
                        && relationship
                                .find(retraction.retracted())
                                .filter(wrong -> isWord(wrong) || raisedBefore(wrong, cause, closed))
                                .isPresent())
                .map(Entry::recordedAt);
    }

    private static boolean isWord(Entry wrong) {
        return wrong.fact() instanceof StageFact || wrong.fact() instanceof ItemFact;
    }

    private static boolean raisedBefore(Entry earlier, Entry cause, Optional<Instant> closed) {
        return closed.filter(earlier.occurredAt()::isAfter).isPresent() && Entry.IN_ORDER.compare(earlier, cause) < 0;
    }
}
