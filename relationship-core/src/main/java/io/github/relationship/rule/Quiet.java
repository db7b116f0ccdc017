package io.github.relationship.rule;

import io.github.relationship.id.RungId;
import io.github.relationship.plan.Situation;
import java.util.List;
import java.util.Set;

/**
 * What it is that has not happened for too long, and since when. A value with a stable name, which is all of it that enters a rule's
 * spec: constants of an enum will do.
 */
public interface Quiet {

    /**
     * The stable name.
     *
     * @return such as {@code NO_MEANINGFUL_CONTACT}
     */
    String name();

    /**
     * Each silence that there is.
     *
     * @param situation the situation
     * @param stages the rungs on which the rule acts, empty for all
     * @return the silences, each once; none where what would be missed is not to be expected
     */
    List<Lull> lulls(Situation situation, Set<RungId> stages);
}
