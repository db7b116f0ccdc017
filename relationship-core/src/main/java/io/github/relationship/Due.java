package io.github.relationship;

import io.github.relationship.calendar.Instants;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.UnreadableException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits for somebody to ask: facts to be delivered, and relationships to be judged anew. Safe for threads. */
final class Due {

    private static final Logger LOG = LoggerFactory.getLogger(Due.class);

    /** Few enough to be kept in memory together. */
    private static final int AT_ONCE = 50;

    private final Relationships service;
    private final Access access;
    private final TenantId tenant;
    private final Writer writer;

    Due(Relationships service, Access access, TenantId tenant, Writer writer) {
        this.service = service;
        this.access = access;
        this.tenant = tenant;
        this.writer = writer;
    }

    /** Delivers first: what is delivered is judged with it. */
    int doDue(int limit) {
        Instant until = Instants.truncate(service.clock().instant());
        int delivered = sweep(limit, ask -> access.repository().undelivered(tenant, ask), facts ->
                (int) facts.stream().filter(writer.post()::deliver).count());
        int left = limit - delivered;
        return left == 0 && limit > 0
                ? delivered
                : delivered
                        + sweep(
                                left,
                                ask -> access.repository().dueForReplan(tenant, until, ask),
                                ids -> judge(ids, until));
    }

    /**
     * Does what is due, at most so many. What had to be passed over stays due and comes first again, so more is asked for by as
     * many: it neither blocks the others nor is it looked at twice.
     */
    static <T> int sweep(int limit, IntFunction<List<T>> due, ToIntFunction<List<T>> does) {
        Set<T> seen = new HashSet<>();
        int done = 0;
        boolean more = true;
        while (more) {
            int ask = limit + seen.size() - done;
            List<T> found = due.apply(ask);
            Deque<T> fresh = new ArrayDeque<>(found);
            fresh.removeIf(seen::contains);
            more = found.size() == ask && !fresh.isEmpty();
            while (done < limit && !fresh.isEmpty()) {
                List<T> some = new ArrayList<>();
                while (!fresh.isEmpty() && some.size() < Math.min(AT_ONCE, limit - done)) {
                    some.add(fresh.remove());
                }
                seen.addAll(some);
                done += does.applyAsInt(some);
            }
            more = more && done < limit;
        }
        return done;
    }

    /** All together; what cannot be stored so, each by itself. */
    private int judge(List<RelationshipId> relationships, Instant until) {
        List<Optional<Recorded>> together = writer.writeTogether(
                relationships.stream().map(Writer.Order::judgeAnew).toList());
        int judged = 0;
        for (int i = 0; i < relationships.size(); i++) {
            judged += together.get(i).isPresent() || judge(relationships.get(i), until) ? 1 : 0;
        }
        return judged;
    }

    private boolean judge(RelationshipId relationship, Instant until) {
        try {
            writer.judgeAnew(relationship);
            return true;
        } catch (UnreadableException unreadable) {
            LOG.warn("relationship {} of tenant {} is set aside: {}", relationship, tenant, unreadable.reason());
            access.setAside(tenant, relationship, until, unreadable.reason());
            return false;
        } catch (UnknownRelationshipException unopened) {
            LOG.warn("relationship {} of tenant {} is set aside: it was never opened", relationship, tenant);
            access.setAside(tenant, relationship, until, "its history has no opening");
            return false;
        } catch (JudgementFailedException failed) {
            LOG.warn(
                    "relationship {} of tenant {} is set aside: {} was thrown when it was judged",
                    relationship,
                    tenant,
                    failed.thrown());
            access.setAside(tenant, relationship, until, "its judgement failed");
            return false;
        } catch (ReadOnlyRelationshipException | LostRaceException passedOver) {
            LOG.debug(
                    "relationship {} of tenant {} stays due: {}",
                    relationship,
                    tenant,
                    passedOver.getClass().getSimpleName());
            return false;
        }
    }
}
