package io.github.relationship.history;

import io.github.relationship.calendar.Instants;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What a host hands in: a fact, when it happened, who acted and who took part.
 *
 * <p>The id is the host's own where it has one (an invoice number, the id of a row): then handing in the same occurrence again
 * changes nothing. Without one, an id is generated and repetition adds a second fact.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Occurrence permits ImmutableOccurrence {

    Occurrence() {}

    /**
     * A fact that nobody in particular brought about, under an id of the host's.
     *
     * @param id unique within the relationship
     * @param occurredAt when it happened
     * @param fact what happened
     * @return the occurrence
     */
    public static Occurrence of(FactId id, Instant occurredAt, Fact fact) {
        return builder().id(id).occurredAt(occurredAt).fact(fact).build();
    }

    /**
     * Starts an occurrence with all that can be said of it.
     *
     * @return a builder that wants at least {@code occurredAt} and {@code fact}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The host's id of this fact, unique within its relationship.
     *
     * @return the id, empty where one is to be generated
     */
    public abstract Optional<FactId> id();

    /**
     * When it happened, cut to microseconds.
     *
     * @return an instant at most five minutes after it is recorded
     */
    public abstract Instant occurredAt();

    /**
     * Who acted on our side.
     *
     * @return the user, empty for the party's own doing or a machine's
     */
    public abstract Optional<UserId> actor();

    /**
     * The people of the party who took part.
     *
     * @return the contacts, in the order of their ids
     */
    @Value.NaturalOrder
    public abstract SortedSet<ContactId> participants();

    /**
     * The bulk in which it came.
     *
     * @return the batch, empty for a fact that came alone
     */
    public abstract Optional<Batch> batch();

    /**
     * What happened.
     *
     * @return the body
     */
    public abstract Fact fact();

    /**
     * Cuts the instant to what every store can keep (C4).
     *
     * @return this, or a copy with the instant cut
     */
    @Value.Check
    Occurrence cut() {
        Instant cut = Instants.truncate(occurredAt());
        return cut.equals(occurredAt())
                ? this
                : new Builder().from(this).occurredAt(cut).build();
    }

    /** Builds an {@link Occurrence}. */
    public static final class Builder extends ImmutableOccurrence.Builder {
        Builder() {}
    }
}
