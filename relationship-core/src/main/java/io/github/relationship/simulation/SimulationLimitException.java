package io.github.relationship.simulation;

import java.time.Instant;

/** A simulation took more steps than it was allowed. */
public final class SimulationLimitException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int maxSteps;
    private final Instant reached;

    SimulationLimitException(int maxSteps, Instant reached, Instant until) {
        super("after " + maxSteps + " steps the simulation has come to " + reached + ", and was to go on until " + until
                + "; end it earlier, or allow more with Simulation.withMaxSteps");
        this.maxSteps = maxSteps;
        this.reached = reached;
    }

    /**
     * How many steps were allowed.
     *
     * @return the number
     */
    public int maxSteps() {
        return maxSteps;
    }

    /**
     * How far it came.
     *
     * @return the instant that was not got over
     */
    public Instant reached() {
        return reached;
    }
}
