package io.github.relationship.simulation;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Relationship;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Playbook;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * Plays a relationship forward under a playbook, with a clock of its own and an assumed behaviour of the people on our side (D5): what
 * would a year with this client ask of us?
 *
 * <p>What is done becomes the fact that completes it, and the next plan goes by that fact. Of the people on the other side nothing is
 * assumed but that they answer calls and letters, are satisfied when asked, use what they bought, and confirm that what was fixed
 * is fixed; they buy nothing, complain of nothing and move nowhere. A review is read and left as it is.
 *
 * <p>Pure: equal arguments give an equal timeline. Immutable and safe for threads.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Simulation permits ImmutableSimulation {

    private static final int STEPS = 100_000;

    private static final Duration FARTHEST = Duration.ofDays(50 * 366L);

    Simulation() {}

    /**
     * A simulation of at most 100,000 judgements.
     *
     * @param playbook the rules
     * @param behaviour what people do with their agenda
     * @return the simulation
     */
    public static Simulation of(Playbook playbook, Behaviour behaviour) {
        return builder().playbook(playbook).behaviour(behaviour).build();
    }

    /**
     * Starts a simulation.
     *
     * @return a builder that wants at least {@code playbook} and {@code behaviour}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rules.
     *
     * @return the playbook
     */
    public abstract Playbook playbook();

    /**
     * What people do with their agenda.
     *
     * @return the behaviour
     */
    public abstract Behaviour behaviour();

    /**
     * How many judgements it may take.
     *
     * @return 100,000 unless set
     */
    @Value.Default
    public int maxSteps() {
        return STEPS;
    }

    @Value.Check
    void check() {
        if (maxSteps() < 1) {
            throw new IllegalArgumentException("steps of a simulation: " + maxSteps() + "; allowed is 1 or more");
        }
    }

    /**
     * The same simulation with another limit.
     *
     * @param maxSteps how many judgements it may take, 1 or more
     * @return a copy
     * @throws IllegalArgumentException if no step is allowed
     */
    public abstract Simulation withMaxSteps(int maxSteps);

    /**
     * Plays forward.
     *
     * @param relationship an opened relationship, as it is at the context's instant
     * @param context from when on, and all else that judgements need; it holds for the whole time
     * @param until the instant at which it ends; nothing that happens then is part of it
     * @return what became of each line that showed
     * @throws IllegalArgumentException if the relationship was never opened, or the end lies before the beginning or more than 50
     *     years after it
     * @throws SimulationLimitException if it takes more steps than allowed
     */
    public Timeline run(Relationship relationship, PlanningContext context, Instant until) {
        Instant end = Instants.truncate(until);
        if (!relationship.account().isOpened()) {
            throw new IllegalArgumentException(
                    "relationship " + relationship.id() + " was never opened; record its opening first");
        }
        Instant farthest = context.instant().plus(FARTHEST);
        if (end.isBefore(context.instant()) || end.isAfter(farthest)) {
            throw new IllegalArgumentException("a simulation from " + context.instant() + " until " + end
                    + "; allowed is an end from then until " + farthest);
        }
        return new Run(this, relationship, context, end).toTheEnd();
    }

    /** Builds a {@link Simulation}. */
    public static final class Builder extends ImmutableSimulation.Builder {
        Builder() {}
    }
}
