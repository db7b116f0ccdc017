package io.github.relationship;

import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Release;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.UnreadableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks lines just before a worker is given them, one after the other (A5). What is given out together counts as sent, so that nobody
 * gets the same twice because it was not sent yet (P8). Made for one call.
 */
final class Releasing {

    private static final Logger LOG = LoggerFactory.getLogger(Releasing.class);

    /** When a line is looked at again that cannot be judged here, or of which its plan does not know why it may not be done. */
    private static final Duration TOMORROW = Duration.ofDays(1);

    private static final String HAD_ELSEWHERE = "the same person has had it at another party";

    private final Relationships service;
    private final Access access;
    private final TenantId tenant;
    private final Writer writer;
    private final Contexts contexts;
    private final Duration lease;
    private final List<LedgerEntry> together = new ArrayList<>();

    Releasing(Relationships service, Access access, TenantId tenant, Writer writer, Contexts contexts, Duration lease) {
        this.service = service;
        this.access = access;
        this.tenant = tenant;
        this.writer = writer;
        this.contexts = contexts;
        this.lease = lease;
    }

    /** Whether it may be done now; if not, it was given back. One line that cannot be judged stops no other (K13). */
    boolean isReleased(Claim claim) {
        try {
            Optional<Instant> notBefore = notBefore(claim.item());
            notBefore.ifPresent(instant -> access.claiming().giveBack(List.of(claim), instant));
            return notBefore.isEmpty();
        } catch (UnreadableException
                | UnknownRelationshipException
                | ReadOnlyRelationshipException
                | JudgementFailedException unjudged) {
            LOG.warn(
                    "line {} of tenant {} is given back for a day: {}",
                    claim.item().key(),
                    tenant,
                    unjudged instanceof JudgementFailedException failed
                            ? failed.thrown()
                            : unjudged.getClass().getName());
            access.claiming().giveBack(List.of(claim), contexts.instant().plus(TOMORROW));
            return false;
        }
    }

    /** From when it is worth asking again; empty where it may be done. */
    private Optional<Instant> notBefore(AgendaItem item) {
        Relationship relationship =
                access.loader().current(tenant, item.key().relationship()).relationship();
        if (ReadOnlyRelationshipException.isUnread(relationship)) {
            return Optional.of(contexts.instant().plus(TOMORROW));
        }
        SortedSet<PersonKey> people = Persons.addressed(relationship, item);
        PlanningContext sent = contexts.forRelease(relationship, people);
        List<LedgerEntry> givenOut = together.stream()
                .filter(entry -> people.contains(entry.person()))
                .toList();
        Release release = release(item, relationship, Contexts.with(givenOut, sent));
        if (release instanceof Release.Later later) {
            return Optional.of(later.notBefore());
        }
        if (release instanceof Release.Never never) {
            // What was given out a moment ago may yet come back undone.
            boolean mayBeFree =
                    !givenOut.isEmpty() && !release(item, relationship, sent).equals(never);
            return Optional.of(mayBeFree ? afterTheLease() : never(item, never));
        }
        people.forEach(person -> item.option()
                .ifPresent(option -> together.add(new LedgerEntry(
                        person,
                        relationship.id(),
                        option.channel(),
                        sent.instant(),
                        Optional.of(item.key().rule())))));
        return Optional.empty();
    }

    private Release release(AgendaItem item, Relationship relationship, PlanningContext context) {
        return JudgementFailedException.orElse(
                relationship.id(), () -> service.playbook().release(item, relationship, context));
    }

    private Instant afterTheLease() {
        return contexts.instant().plus(lease);
    }

    /** The relationship is judged anew. A plan that asks for the same again knows nothing of what speaks against it. */
    private Instant never(AgendaItem item, Release.Never why) {
        boolean had = why.heldBack().equals(Optional.of(HeldBackCode.DUPLICATE_PERSON));
        try {
            Plan plan = writer.write(item.key().relationship(), recording -> judged(recording, item, had))
                    .plan();
            return plan.items().contains(item) ? contexts.instant().plus(TOMORROW) : afterTheLease();
        } catch (LostRaceException others) {
            // They stored a plan of their own.
            return afterTheLease();
        }
    }

    private List<FactId> judged(Recording recording, AgendaItem item, boolean had) {
        recording.catchUp();
        ItemKey own = item.key().withRelationship(recording.relationship().id());
        return had && isAlone(recording.judged().plan(), own) ? dismissed(recording, own) : List.of();
    }

    /** What joined it, or goes to somebody else at the same address, would be dismissed with it. */
    private static boolean isAlone(Plan plan, ItemKey line) {
        return plan.find(line).isPresent()
                && plan.heldBack().stream().noneMatch(held -> held.lead().equals(Optional.of(line)));
    }

    /** By the system, which rests nothing (A2). */
    private List<FactId> dismissed(Recording recording, ItemKey line) {
        Occurrence dismissal = Occurrence.builder()
                .occurredAt(recording.instant())
                .fact(new ItemFact.Dismissed(line, HAD_ELSEWHERE))
                .build();
        return recording.record(List.of(dismissal), service.ids()::newFactId);
    }
}
