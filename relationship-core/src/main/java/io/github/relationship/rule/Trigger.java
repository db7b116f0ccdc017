package io.github.relationship.rule;

import io.github.relationship.history.Fact;
import io.github.relationship.history.Relationship;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.WindowRule;
import java.util.List;
import java.util.Optional;

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
     * What is owed: what its own facts show to be given is not among it.
     *
     * @param situation the situation
     * @return the causes, each once, earliest first
     */
    List<Owed> owed(Situation situation);

    /**
     * What was given of the kind that this is owed. Each gift is for the earliest that was open then, and for no other (G12).
     *
     * @param situation the situation
     * @return the gifts, earliest first; none where {@link #owed} has left out what was given
     */
    default List<Given> given(Situation situation) {
        return List.of();
    }

    /**
     * What we did when what is owed is given, where that has a word of its own: see {@link io.github.relationship.plan.Rule#done}.
     *
     * @param item the line that asked for it
     * @param relationship the relationship as it is now
     * @return the fact, empty where the contact itself is all that is done
     */
    default Optional<Fact> done(AgendaItem item, Relationship relationship) {
        return Optional.empty();
    }

    /**
     * The same trigger for a rule that gives so much time: what is owed may depend on for how long it can be given.
     *
     * @param window the window of the rule that asks
     * @return this, unless the window matters
     */
    default Trigger within(WindowRule window) {
        return this;
    }
}
