package io.github.relationship;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property the seed of this run: {@code -Dproperties.seed=N}, {@code random} for another one each time, and
 * 1 unless told, so that a build which passed passes again; and as many times its tries as {@code -Dproperties.times=N} says.
 */
public final class Seeds implements AroundPropertyHook {

    private static final String RANDOM = "random";

    /** For jqwik, which finds and makes it. */
    public Seeds() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        String seed = System.getProperty("properties.seed", "1");
        if (!seed.equals(RANDOM)) {
            context.attributes().setSeed(seed);
        }
        int times = Integer.getInteger("properties.times", 1);
        context.attributes().setTries(context.attributes().tries().orElse(1_000) * times);
        return property.execute();
    }
}
