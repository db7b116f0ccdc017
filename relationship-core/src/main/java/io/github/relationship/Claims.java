package io.github.relationship;

import io.github.relationship.history.Occurrence;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.UnreadableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of one tenant that workers share (A5): each is given to one worker at a time, checked anew just before, and completed
 * once. Work is done at least once and recorded once: a worker that stalls past its lease may have done what another does again,
 * and is told so when it completes it. Safe for threads and processes.
 */
public final class Claims {

    /** How often more is taken in the place of what may not be done now. */
    private static final int ROUNDS = 3;

    /** How many relationships are decided on before they are stored together. */
    private static final int AT_ONCE = 100;

    private final Relationships service;
    private final Access access;
    private final TenantId tenant;
    private final Writer writer;
    private final Contexts contexts;

    Claims(Relationships service, Access access, TenantId tenant, Writer writer, Contexts contexts) {
        this.service = service;
        this.access = access;
        this.tenant = tenant;
        this.writer = writer;
        this.contexts = contexts;
    }

    /**
     * Takes lines that a machine does and that show now.
     *
     * @param worker who takes them: a name that no other worker has at the same time, 1 to 200 code points
     * @param limit how many at most, 1 to 500
     * @param lease how long nobody else is given them: a little more than the work takes
     * @param rules the kinds of work that the worker can do; none for all
     * @return lines that may be done now, perhaps fewer than could be taken
     */
    public List<Claim> claim(String worker, int limit, Duration lease, RuleId... rules) {
        return claim(ClaimQuery.builder()
                .tenant(tenant)
                .worker(worker)
                .until(contexts.instant())
                .limit(limit)
                .lease(lease)
                .addRules(rules)
                .build());
    }

    /**
     * Takes lines and checks each anew: what may be done later is given back until then, and what may not be done as it was
     * planned makes its relationship judged anew; the system dismisses what the same person has had at another party (P8). What cannot
     * be judged here is given back for a day, as is what may not be done though it is planned as before.
     *
     * @param query which lines; its tenant must be this one
     * @return lines that may be done now, perhaps fewer than could be taken
     */
    public List<Claim> claim(ClaimQuery query) {
        if (!query.tenant().equals(tenant)) {
            throw new IllegalArgumentException(
                    "the query asks for tenant " + query.tenant() + " in tenant " + tenant + "; tenants never meet");
        }
        Releasing releasing = new Releasing(service, access, tenant, writer, contexts, query.lease());
        List<Claim> released = new ArrayList<>();
        boolean more = true;
        for (int round = 1; more && round <= ROUNDS; round++) {
            int asked = query.limit() - released.size();
            List<Claim> taken = access.claiming()
                    .claim(ClaimQuery.builder().from(query).limit(asked).build());
            taken.stream().filter(releasing::isReleased).forEach(released::add);
            more = taken.size() == asked && released.size() < query.limit();
        }
        return List.copyOf(released);
    }

    /**
     * A line was done as it was planned, and the host has no better fact to record. What we did is recorded with it, so that it counts as
     * any contact does; of a line that another fact has done meanwhile, only its completion. Repeated, nothing changes.
     *
     * @param claim the claim on the line
     * @param by on whose behalf
     * @return what recording it did
     * @throws StaleClaimException if somebody else has taken the line since, or it was given back
     */
    public ClaimCompleted complete(Claim claim, UserId by) {
        return complete(claim, by, Optional.empty());
    }

    /**
     * A line was done by something that happened: both are recorded in one step. Repeated, nothing changes.
     *
     * @param claim the claim on the line
     * @param by on whose behalf
     * @param what what happened: the fact that the rule names
     * @return what recording both did
     * @throws StaleClaimException if somebody else has taken the line since, or it was given back
     * @throws FactRefusedException if what happened contradicts the history
     */
    public ClaimCompleted complete(Claim claim, UserId by, Occurrence what) {
        return complete(claim, by, Optional.of(what));
    }

    private ClaimCompleted complete(Claim claim, UserId by, Optional<Occurrence> what) {
        Completion completion = completion(claim, by, what);
        Recorded recorded = writer.write(claim.item().key().relationship(), completion, List.of(claim));
        return new ClaimCompleted(recorded, completion.wasWithdrawn());
    }

    private Completion completion(Claim claim, UserId by, Optional<Occurrence> what) {
        return new Completion(claim, by, what, service.ids()::newFactId);
    }

    /**
     * Lines were done, and the host has no better facts to record: one step for each relationship. Repeated, nothing changes. Trouble
     * with one relationship is thrown when those of all others are completed (K13); trouble of the store at once.
     *
     * @param claims the claims on the lines
     * @param by on whose behalf
     * @return those of the claims that were stale, and of which nothing was stored
     */
    public List<Claim> completeAll(List<Claim> claims, UserId by) {
        Map<RelationshipId, List<Claim>> together = new LinkedHashMap<>();
        claims.forEach(claim -> together.computeIfAbsent(claim.item().key().relationship(), id -> new ArrayList<>())
                .add(claim));
        List<Claim> stale = new ArrayList<>();
        List<RuntimeException> trouble = new ArrayList<>();
        for (List<Claim> ofOne : leftOf(List.copyOf(together.values()), by)) {
            try {
                stale.addAll(completed(ofOne, by));
            } catch (JudgementFailedException
                    | UnreadableException
                    | ReadOnlyRelationshipException
                    | LostRaceException ofThisOne) {
                trouble.add(ofThisOne);
            }
        }
        if (!trouble.isEmpty()) {
            RuntimeException first = trouble.get(0);
            trouble.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        return List.copyOf(stale);
    }

    /** Those that could not be completed with the others, and are to be completed by themselves. */
    private List<List<Claim>> leftOf(List<List<Claim>> each, UserId by) {
        List<List<Claim>> left = new ArrayList<>();
        for (int begin = 0; begin < each.size(); begin += AT_ONCE) {
            List<List<Claim>> some = each.subList(begin, Math.min(begin + AT_ONCE, each.size()));
            List<Optional<Recorded>> recorded = writer.writeTogether(
                    some.stream().map(ofOne -> order(ofOne, by)).toList());
            for (int i = 0; i < some.size(); i++) {
                if (recorded.get(i).isEmpty()) {
                    left.add(some.get(i));
                }
            }
        }
        return left;
    }

    private Writer.Order order(List<Claim> ofOne, UserId by) {
        return new Writer.Order(
                ofOne.get(0).item().key().relationship(),
                recording -> ofOne.stream()
                        .flatMap(claim -> completion(claim, by, Optional.empty()).apply(recording).stream())
                        .toList(),
                ofOne);
    }

    private List<Claim> completed(List<Claim> ofOne, UserId by) {
        try {
            Writer.Order order = order(ofOne, by);
            writer.write(order.relationship(), order.command(), ofOne);
            return List.of();
        } catch (StaleClaimException e) {
            // One of them spoils the step for all: each gets a step of its own.
            return ofOne.size() == 1
                    ? ofOne
                    : ofOne.stream()
                            .flatMap(claim -> completed(List.of(claim), by).stream())
                            .toList();
        }
    }

    /**
     * Gives lines back undone.
     *
     * @param claims the claims
     * @param notBefore from when others may take them
     * @return those of the claims that were stale
     */
    public List<Claim> giveBack(List<Claim> claims, Instant notBefore) {
        return access.claiming().giveBack(claims, notBefore);
    }
}
