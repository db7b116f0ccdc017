package io.github.relationship.plan;

import io.github.relationship.calendar.Calendars;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.desk.Desks;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All that a judgement needs beside the relationship: equal inputs give an equal judgement, on any machine (G6). */
@Value.Immutable
@HouseStyle
public abstract sealed class PlanningContext permits ImmutablePlanningContext {

    PlanningContext() {}

    /**
     * Starts a context.
     *
     * @return a builder that wants at least {@code instant} and {@code tenant}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The instant of the judgement, cut to microseconds.
     *
     * @return the instant
     */
    public abstract Instant instant();

    /**
     * Where and when the tenant works: for whoever has no calendar of their own.
     *
     * @return the working time
     */
    public abstract WorkingTime tenant();

    /**
     * The people on our side.
     *
     * @return nobody in particular unless set
     */
    @Value.Default
    public Desks desks() {
        return Desks.NONE;
    }

    /**
     * Which days are open where recipients are (T8).
     *
     * @return as for the tenant, with the holidays of their region, unless set
     */
    @Value.Default
    public Calendars calendars() {
        return Calendars.NONE;
    }

    /**
     * Who does what the owner of a relationship would do, where the owner has left and named no deputy who is with us (A7).
     *
     * @return the user, empty for nobody
     */
    public abstract Optional<UserId> defaultDoer();

    /**
     * What binds people of this relationship in the whole tenant, at whichever party we know them (P8).
     *
     * @return the suppressions, in any order
     */
    public abstract List<Suppression> suppressions();

    /**
     * What went to people of this relationship at other parties where we know them, too: looked at on release only (P8).
     *
     * @return the rows of the ledger that bear their keys, in any order
     */
    public abstract List<LedgerEntry> ledger();

    /**
     * Since when the playbook is in force: nothing that it asks for was late before.
     *
     * @return the beginning of time unless set
     */
    @Value.Default
    public Instant inForceSince() {
        return Instant.EPOCH;
    }

    /**
     * The working time of a person on our side.
     *
     * @param user who
     * @return the person's own, else the tenant's (C1); days of absence on which nobody stands in are closed (A4)
     */
    public WorkingTime workingTime(UserId user) {
        return Leave.of(user, this).time();
    }

    /**
     * The working time of a person on our side, absences aside: what our promises to others are measured by.
     *
     * @param user who
     * @return the person's own, else the tenant's (C1)
     */
    public WorkingTime usualTime(UserId user) {
        return desks().find(user).map(Desk::time).orElse(tenant());
    }

    /**
     * The same context at another instant.
     *
     * @param instant the instant
     * @return a copy
     */
    public PlanningContext at(Instant instant) {
        return builder().from(this).instant(instant).build();
    }

    /**
     * Cuts the instants to what every store can keep (C4).
     *
     * @return this, or a copy with the instants cut
     */
    @Value.Check
    PlanningContext cut() {
        Instant cut = Instants.truncate(instant());
        Instant cutSince = Instants.truncate(inForceSince());
        return cut.equals(instant()) && cutSince.equals(inForceSince())
                ? this
                : builder().from(this).instant(cut).inForceSince(cutSince).build();
    }

    /** Builds a {@link PlanningContext}. */
    public static final class Builder extends ImmutablePlanningContext.Builder {
        Builder() {}
    }
}
