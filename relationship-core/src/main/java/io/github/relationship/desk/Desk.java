package io.github.relationship.desk;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person on our side: where and when the person works, how much the person can do, who stands in, and how the person signs. A
 * pure value, folded from the few facts of the person's own small history.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Desk permits ImmutableDesk {

    /** How many person-made lines a day are enough, unless somebody says otherwise (A3). */
    public static final int USUAL_CAPACITY = 25;

    Desk() {}

    /**
     * The desk of somebody who is with us, with the usual capacity.
     *
     * @param user who
     * @param time where and when the person works
     * @return the desk
     */
    public static Desk of(UserId user, WorkingTime time) {
        return builder().user(user).time(time).build();
    }

    /**
     * Folds the facts of a person's own history, in the order of their occurrence.
     *
     * @param user who
     * @param tenant where and when the person works until a fact says otherwise
     * @param facts what happened, in any order
     * @return the desk after them
     */
    public static Desk folded(UserId user, WorkingTime tenant, Collection<DeskEntry> facts) {
        List<DeskEntry> inOrder = facts.stream().sorted(DeskEntry.IN_ORDER).toList();
        Desk desk = of(user, tenant);
        for (DeskEntry entry : inOrder) {
            desk = entry.fact().apply(desk);
        }
        return desk;
    }

    /**
     * Starts a desk.
     *
     * @return a builder that wants {@code user} and {@code time}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Who it is.
     *
     * @return the user
     */
    public abstract UserId user();

    /**
     * Where and when the person works.
     *
     * @return zone and calendar
     */
    public abstract WorkingTime time();

    /**
     * Whether the person is still with us.
     *
     * @return true unless somebody said that the person left
     */
    @Value.Default
    public boolean active() {
        return true;
    }

    /**
     * How many person-made lines a day are enough.
     *
     * @return 0 to 1,000
     */
    @Value.Default
    public int capacity() {
        return USUAL_CAPACITY;
    }

    /**
     * When the person is away.
     *
     * @return the absences, by their first day
     */
    public abstract List<Absence> absences();

    /**
     * Who stands in while the person is away.
     *
     * @return the deputy, if one was named
     */
    public abstract Optional<UserId> deputy();

    /**
     * How the person signs. Without it nothing goes out in the person's name that keeps in touch, such as cards (T11).
     *
     * @return name and contact data, if known
     */
    public abstract Optional<Signature> signature();

    /**
     * Whether the person is away on a day.
     *
     * @param day the day, in the person's zone
     * @return true within an absence
     */
    public boolean isAway(LocalDate day) {
        return absences().stream().anyMatch(absence -> absence.contains(day));
    }

    /**
     * Whether the person is away at an instant.
     *
     * @param instant the instant
     * @return true within an absence, by the person's own days
     */
    public boolean isAway(Instant instant) {
        return isAway(time().dateOf(instant));
    }

    @Value.Check
    void check() {
        requireCapacity(capacity());
    }

    static void requireCapacity(int linesADay) {
        if (linesADay < 0 || linesADay > 1_000) {
            throw new IllegalArgumentException("capacity is " + linesADay + " lines a day; allowed is 0 to 1,000");
        }
    }

    /** Builds a {@link Desk}. */
    public static final class Builder extends ImmutableDesk.Builder {
        Builder() {}
    }
}
