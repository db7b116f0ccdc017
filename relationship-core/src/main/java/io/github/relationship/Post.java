package io.github.relationship;

import io.github.relationship.history.Occurrence;
import io.github.relationship.history.RefusalCode;
import io.github.relationship.history.Retracted;
import io.github.relationship.id.FactId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.UnreadableException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what is addressed to other relationships, after it was stored (G10). What cannot be delivered now is kept; what
 * contradicts the history to which it is addressed is dropped. Safe for threads.
 */
final class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    /** How much is delivered beside a command that opens a relationship. */
    private static final int AT_ONCE = 100;

    private final Relationships service;
    private final Access access;
    private final TenantId tenant;
    private final Writer writer;

    Post(Relationships service, Access access, TenantId tenant, Writer writer) {
        this.service = service;
        this.access = access;
        this.tenant = tenant;
        this.writer = writer;
    }

    /** The command from which it follows is stored: whatever happens to the delivery, it is not the command's trouble. */
    void deliverSafely(List<Addressed> facts) {
        if (!access.delivers()) {
            return;
        }
        for (Addressed fact : facts) {
            try {
                deliver(fact);
            } catch (RuntimeException e) {
                keep(fact, e);
            }
        }
    }

    /** Somebody was opened: what waits for them can be delivered now; what is more than this, when the host asks. */
    void deliverWaiting() {
        if (!access.delivers()) {
            return;
        }
        try {
            deliverSafely(access.repository().undelivered(tenant, AT_ONCE));
        } catch (RuntimeException e) {
            LOG.debug(
                    "what waits for a relationship of tenant {} is kept: {}",
                    tenant,
                    e.getClass().getSimpleName());
        }
    }

    /** Whether it is done with: delivered, or dropped. */
    boolean deliver(Addressed addressed) {
        try {
            writer.write(addressed.to(), recording -> record(recording, addressed));
        } catch (FactRefusedException refused) {
            if (mayBeTakenLater(refused.code())) {
                return keep(addressed, refused);
            }
            if (wasNeverTold(addressed, refused.code())) {
                withdraw(addressed);
            } else {
                drop(addressed, refused.code());
            }
        } catch (UnknownRelationshipException
                | ReadOnlyRelationshipException
                | UnreadableException
                | JudgementFailedException
                | LostRaceException later) {
            return keep(addressed, later);
        }
        access.repository().delivered(tenant, addressed);
        return true;
    }

    private List<FactId> record(Recording recording, Addressed addressed) {
        Optional<FactId> known =
                Consequences.known(recording.relationship(), addressed.fact().fact());
        return known.isPresent()
                ? List.of(known.get())
                : recording.record(List.of(addressed.fact()), service.ids()::newFactId);
    }

    /** The other end is not there yet, or another node's clock is behind. */
    private static boolean mayBeTakenLater(RefusalCode code) {
        return code == RefusalCode.NOT_OPENED || code == RefusalCode.IN_THE_FUTURE;
    }

    private static boolean wasNeverTold(Addressed addressed, RefusalCode code) {
        return code == RefusalCode.UNKNOWN_FACT && addressed.fact().fact() instanceof Retracted;
    }

    /** What is to be taken back has not been delivered, and will not be. */
    private void withdraw(Addressed back) {
        Occurrence fact = Occurrence.builder()
                .from(back.fact())
                .id(((Retracted) back.fact().fact()).retracted())
                .build();
        access.repository().delivered(tenant, new Addressed(back.sender(), back.cause(), back.to(), fact));
    }

    private boolean keep(Addressed addressed, RuntimeException why) {
        LOG.debug(
                "fact {} for relationship {} of tenant {} is kept: {}",
                addressed.id(),
                addressed.to(),
                tenant,
                why.getClass().getSimpleName());
        return false;
    }

    private void drop(Addressed addressed, RefusalCode why) {
        LOG.warn(
                "fact {} from relationship {} for relationship {} of tenant {} is dropped: {}",
                addressed.id(),
                addressed.sender(),
                addressed.to(),
                tenant,
                why);
        access.told().tell(listener -> listener.dropped(tenant, addressed, why));
    }
}
