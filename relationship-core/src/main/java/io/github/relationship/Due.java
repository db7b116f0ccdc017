package io.github.relationship;

import io.github.relationship.calendar.Instants;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits for somebody to ask: relationships that are to be judged anew. Safe for threads. */
final class Due {

    private static final Logger LOG = LoggerFactory.getLogger(Due.class);

    private final Relationships service;
    private final TenantId tenant;
    private final Writer writer;

    Due(Relationships service, TenantId tenant, Writer writer) {
        this.service = service;
        this.tenant = tenant;
        this.writer = writer;
    }

    /**
     * Judges what is due, at most so many. What had to be passed over stays due and comes first again, so more is asked for by as
     * many: it neither blocks the others nor is it looked at twice.
     */
    int replan(int limit) {
        Instant until = Instants.truncate(service.clock().instant());
        Set<RelationshipId> seen = new HashSet<>();
        int judged = 0;
        boolean more = true;
        while (more) {
            int ask = limit + seen.size() - judged;
            List<RelationshipId> due = service.repository().dueForReplan(tenant, until, ask);
            int before = seen.size();
            for (RelationshipId relationship : due) {
                if (judged < limit && seen.add(relationship) && judge(relationship)) {
                    judged++;
                }
            }
            more = judged < limit && due.size() == ask && seen.size() > before;
        }
        return judged;
    }

    private boolean judge(RelationshipId relationship) {
        try {
            writer.write(relationship, recording -> {
                recording.catchUp();
                return List.of();
            });
            return true;
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
