package io.github.relationship.spi;

import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** Which lines of whose agenda (A1). */
@Value.Immutable
@HouseStyle
public abstract sealed class AgendaQuery permits ImmutableAgendaQuery {

    /** The most lines that one page can have. */
    public static final int MAX_LIMIT = 500;

    AgendaQuery() {}

    /**
     * Starts a query.
     *
     * @return a builder that wants {@code tenant}, {@code doer} and {@code until}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The tenant.
     *
     * @return the tenant
     */
    public abstract TenantId tenant();

    /**
     * Whose agenda.
     *
     * @return the person on our side
     */
    public abstract UserId doer();

    /**
     * Up to when lines show.
     *
     * @return the last instant that is included
     */
    public abstract Instant until();

    /**
     * After which line the page begins.
     *
     * @return the end of the page before, empty for the first page
     */
    public abstract Optional<AgendaCursor> after();

    /**
     * How many lines at most.
     *
     * @return 1 to {@value #MAX_LIMIT}, 50 unless set
     */
    @Value.Default
    public int limit() {
        return 50;
    }

    /**
     * Only lines of these classes.
     *
     * @return the classes, empty for all
     */
    @Value.NaturalOrder
    public abstract SortedSet<ItemClass> classes();

    /**
     * Only lines of relationships on these rungs.
     *
     * @return the rungs, empty for all
     */
    @Value.NaturalOrder
    public abstract SortedSet<RungId> rungs();

    /**
     * Only lines of this relationship.
     *
     * @return the relationship, empty for all
     */
    public abstract Optional<RelationshipId> relationship();

    @Value.Check
    void check() {
        if (limit() < 1 || limit() > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is " + limit() + "; ask for 1 to " + MAX_LIMIT
                    + " lines, and for more with the page's cursor");
        }
    }

    /**
     * Whether a line is asked for.
     *
     * @param item the line
     * @return true if it passes every filter and comes after the cursor
     */
    public boolean wants(AgendaItem item) {
        return item.doer().equals(doer())
                && !item.shows().isAfter(until())
                && (classes().isEmpty() || classes().contains(item.itemClass()))
                && (rungs().isEmpty() || rungs().contains(item.rung()))
                && relationship().map(item.key().relationship()::equals).orElse(true)
                && after().map(cursor -> cursor.isBefore(item)).orElse(true);
    }

    /** Builds an {@link AgendaQuery}. */
    public static final class Builder extends ImmutableAgendaQuery.Builder {
        Builder() {}
    }
}
