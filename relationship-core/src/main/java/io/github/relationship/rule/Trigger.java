package io.github.relationship.rule;

import io.github.relationship.plan.Situation;
import java.util.List;

/**
 * What causes something to be owed, and what gives it. A value with a stable name, which is all of it that enters a rule's spec:
 * constants of an enum will do.
 */
public interface Trigger {

    /**
     * The trigger's stable name.
     *
     * @return such as {@code NEXT_STEP_AGREED}
     */
    String name();

    /**
     * What is owed and not given yet.
     *
     * @param situation the situation
     * @return the open causes, each once, earliest first
     */
    List<Owed> owed(Situation situation);
}
