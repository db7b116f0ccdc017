package io.github.relationship.spi;

import java.time.Instant;
import java.util.List;

/**
 * A repository whose lines several workers can share: each line is given to one worker at a time (A5). Leases go by the clock of
 * the store, not by those of its users.
 *
 * <p>A line under lease stays until its worker is done with it: where a {@link Change} plans it no more, or otherwise, it is
 * <em>withdrawn</em>. It stands on no agenda and is given to nobody then, and is gone when its worker completes it, gives it back, or
 * lets its lease end.
 */
public interface ClaimingRepository extends RelationshipRepository {

    /**
     * Takes lines that show, and that nobody has: neither under a lease that lasts, nor given back until later.
     *
     * @param query which lines, for whom and how long
     * @return at most as many as asked for, those that can be done longest first; fewer where others take lines at the same time
     */
    List<Claim> claim(ClaimQuery query);

    /**
     * Takes one atomic step, as {@link #apply(Change)} does, and with it completes claims on lines of its relationship: what the
     * claims are on is taken away before the step's own lines are stored. It makes no difference whether their leases have ended,
     * as long as nobody else took the lines.
     *
     * @param change what to store, and the stamp on which it was decided
     * @param completed the claims, on different lines
     * @return whether it was stored; {@link Applied#STALE_CLAIM} if one of the claims is good for nothing any more
     */
    Applied apply(Change change, List<Claim> completed);

    /**
     * Takes many steps, each of them wholly or not at all, whatever becomes of the others: as {@link #apply(Change, List)} would one after
     * the other, in as few questions and answers as the store allows.
     *
     * @param steps the steps, of different relationships
     * @return what became of each, in their order
     * @throws IllegalArgumentException if two are of one relationship
     */
    default List<Applied> applyAll(List<AtomicStep> steps) {
        requireApart(steps);
        return steps.stream()
                .map(step -> apply(step.change(), step.completed()))
                .toList();
    }

    /**
     * For implementations: checks what they are given.
     *
     * @param steps the steps
     * @throws IllegalArgumentException if two are of one relationship
     */
    static void requireApart(List<AtomicStep> steps) {
        BulkRepository.requireApart(steps.stream().map(AtomicStep::change).toList());
    }

    /**
     * Gives lines back undone. What has been withdrawn meanwhile is gone then.
     *
     * @param claims the claims
     * @param notBefore from when others may take them, by the clock of the business
     * @return those of the claims that are good for nothing any more, in their order; nothing was done about them
     */
    List<Claim> giveBack(List<Claim> claims, Instant notBefore);
}
