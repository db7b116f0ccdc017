package io.github.relationship.spi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A repository that stores many histories with few statements, for what comes in bulk. Planning is left for later: what is stored of the
 * agendas stays as it is until the relationships are judged anew, which their {@code replanAt} makes due.
 */
public interface BulkRepository extends RelationshipRepository {

    /**
     * Takes many steps that plan nothing, each of them wholly or not at all, whatever becomes of the others. All else is as with
     * {@link #apply}; of the agendas nothing is looked at, and what the plans were made with is said no more.
     *
     * @param changes the steps, of different relationships, without lines and without what plans were made with
     * @return what became of each, in their order: {@link Applied#APPLIED} or {@link Applied#LOST}
     * @throws IllegalArgumentException if a step plans something, or two are of one relationship
     */
    List<Applied> append(List<Change> changes);

    /**
     * For implementations: checks what they are given.
     *
     * @param changes the steps
     * @throws IllegalArgumentException if a step plans something, or two are of one relationship
     */
    static void requireUnplanned(List<Change> changes) {
        requireApart(changes);
        for (Change change : changes) {
            if (!change.agenda().isEmpty() || change.inputs().isPresent()) {
                throw new IllegalArgumentException("the step of relationship " + change.relationship()
                        + " plans something; apply() it, or leave the plan to the next judgement");
            }
        }
    }

    /**
     * For implementations: checks that no step waits for another.
     *
     * @param changes the steps
     * @throws IllegalArgumentException if two are of one relationship
     */
    static void requireApart(List<Change> changes) {
        Set<Object> seen = new HashSet<>();
        for (Change change : changes) {
            if (!seen.add(List.of(change.tenant(), change.relationship()))) {
                throw new IllegalArgumentException("relationship " + change.relationship()
                        + " takes two steps at once; make one of them, or append one after the other");
            }
        }
    }
}
