package io.github.relationship.spi;

import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.Text;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;
import org.immutables.value.Value;

/** Which lines a worker wants to do, how many at once, and for how long (A5). */
@Value.Immutable
@HouseStyle
public abstract sealed class ClaimQuery permits ImmutableClaimQuery {

    /** The most lines that can be taken at once. */
    public static final int MAX_LIMIT = 500;

    /** The most code points in the name of a worker. */
    public static final int MAX_WORKER = 200;

    /** The longest lease. */
    public static final Duration MAX_LEASE = Duration.ofDays(1);

    ClaimQuery() {}

    /**
     * Starts a query.
     *
     * @return a builder that wants {@code tenant}, {@code worker}, {@code until} and {@code lease}
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
     * Who wants them: a name that no other worker has at the same time.
     *
     * @return 1 to {@value #MAX_WORKER} code points
     */
    public abstract String worker();

    /**
     * Up to when lines show, by the clock of the business.
     *
     * @return the last instant that is included
     */
    public abstract Instant until();

    /**
     * How long nobody else is given the lines, by the clock of the store; it begins when they are taken.
     *
     * @return 1 microsecond to a day
     */
    public abstract Duration lease();

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
     * Only lines of these rules: the kinds of work that the worker can do.
     *
     * @return the rules, empty for all
     */
    @Value.NaturalOrder
    public abstract SortedSet<RuleId> rules();

    /**
     * Only lines that are done so.
     *
     * @return by a machine unless set
     */
    @Value.Default
    public Doing doing() {
        return Doing.BY_MACHINE;
    }

    @Value.Check
    void check() {
        Text.require("worker", worker(), MAX_WORKER);
        if (limit() < 1 || limit() > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "limit is " + limit() + "; take 1 to " + MAX_LIMIT + " lines at once, and more when they are done");
        }
        if (lease().compareTo(Duration.ofNanos(1_000)) < 0 || lease().compareTo(MAX_LEASE) > 0) {
            throw new IllegalArgumentException("lease is " + lease()
                    + "; allowed is 1 microsecond to a day, and best is a little more than the work takes");
        }
    }

    /**
     * Whether a line is asked for; whether somebody else has it is another question.
     *
     * @param item the line
     * @return true if it passes every filter
     */
    public boolean wants(AgendaItem item) {
        return item.doing() == doing()
                && !item.shows().isAfter(until())
                && (rules().isEmpty() || rules().contains(item.key().rule()));
    }

    /** Builds a {@link ClaimQuery}. */
    public static final class Builder extends ImmutableClaimQuery.Builder {
        Builder() {}
    }
}
