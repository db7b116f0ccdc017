package io.github.relationship;

import io.github.relationship.Loader.Loaded;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.Assessment;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The relationships of one tenant. Safe for threads. Reading stores nothing; only commands append. */
public final class TenantRelationships {

    /** How often a decision is made anew when others write at the same time. */
    private static final int ATTEMPTS = 20;

    private final Relationships service;
    private final TenantId tenant;

    TenantRelationships(Relationships service, TenantId tenant) {
        this.service = service;
        this.tenant = tenant;
    }

    /**
     * Records what happened, all of it or nothing, and stores it together with the agenda that follows from it. The first fact
     * of a relationship is its opening.
     *
     * @param relationship the relationship
     * @param occurrences what happened, in order; repeating what is known changes nothing
     * @return the ids and moves, the same however often it is repeated, and the plan
     * @throws FactRefusedException if a fact contradicts the history
     * @throws LostRaceException if others kept writing to the relationship
     */
    public Recorded record(RelationshipId relationship, Occurrence... occurrences) {
        return record(relationship, List.of(occurrences));
    }

    /**
     * Records what happened, as {@link #record(RelationshipId, Occurrence...)} does.
     *
     * @param relationship the relationship
     * @param occurrences what happened, in order
     * @return the ids and moves, and the plan
     * @throws FactRefusedException if a fact contradicts the history
     * @throws LostRaceException if others kept writing to the relationship
     */
    public Recorded record(RelationshipId relationship, List<Occurrence> occurrences) {
        return decideAndStore(relationship, recording -> recording.record(occurrences, service.ids()::newFactId));
    }

    /**
     * A line is done, and the host has no better fact to record.
     *
     * @param item the line's key
     * @param by who did it
     * @return what recording its completion did
     * @throws UnknownItemException if the plan has no such line
     */
    public Recorded complete(ItemKey item, UserId by) {
        return complete(item, by, Optional.empty());
    }

    /**
     * A line is done by something that happened: both are recorded in one step.
     *
     * @param item the line's key
     * @param by who did it
     * @param what what happened: the fact that the rule names
     * @return what recording both did
     * @throws UnknownItemException if the plan has no such line
     */
    public Recorded complete(ItemKey item, UserId by, Occurrence what) {
        return complete(item, by, Optional.of(what));
    }

    private Recorded complete(ItemKey item, UserId by, Optional<Occurrence> what) {
        if (plan(item.relationship()).find(item).isEmpty()) {
            throw new UnknownItemException(item);
        }
        List<Occurrence> occurrences = new ArrayList<>();
        Optional<FactId> fact = what.map(it -> it.id().orElseGet(service.ids()::newFactId));
        what.ifPresent(
                it -> occurrences.add(Occurrence.builder().from(it).id(fact).build()));
        Instant now = now();
        occurrences.add(Occurrence.builder()
                .occurredAt(
                        what.map(Occurrence::occurredAt).filter(now::isBefore).orElse(now))
                .actor(by)
                .fact(new ItemFact.Completed(item, fact))
                .build());
        return record(item.relationship(), occurrences);
    }

    /**
     * Judges anew what is due for it: records the moves that time alone has completed, and stores the agenda that follows. A
     * host calls it from its own scheduler until it returns less than the limit.
     *
     * @param limit how many relationships at most
     * @return how many were judged
     */
    public int replanDue(int limit) {
        List<RelationshipId> due = service.repository().dueForReplan(tenant, now(), limit);
        due.forEach(relationship -> decideAndStore(relationship, recording -> {
            recording.catchUp();
            return List.of();
        }));
        return due.size();
    }

    private Recorded decideAndStore(RelationshipId relationship, Function<Recording, List<FactId>> command) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Loaded loaded = service.loader().lastSeen(tenant, relationship);
            try {
                Optional<Recorded> recorded = decideAndStore(loaded, command);
                if (recorded.isPresent()) {
                    return recorded.get();
                }
            } catch (FactRefusedException refused) {
                if (service.loader().isCurrent(tenant, loaded)) {
                    throw refused;
                }
            }
            service.loader().forget(tenant, relationship);
        }
        throw new LostRaceException(relationship, ATTEMPTS);
    }

    /** Empty where others wrote since what was loaded. */
    private Optional<Recorded> decideAndStore(Loaded loaded, Function<Recording, List<FactId>> command) {
        Recording recording = new Recording(loaded.relationship(), service.playbook(), context());
        List<FactId> facts = command.apply(recording);
        if (!recording.relationship().account().isOpened()) {
            throw new UnknownRelationshipException(loaded.relationship().id());
        }
        Plan plan = recording.judge().plan();
        Recorded recorded = new Recorded(facts, recording.movesBy(facts), recording.relationship(), plan);
        if (recording.appended().isEmpty() && !facts.isEmpty()) {
            return Optional.of(recorded).filter(known -> service.loader().isCurrent(tenant, loaded));
        }
        Stamp next = service.ids().newStamp();
        if (service.repository().apply(change(loaded, next, recording, plan)) == Applied.LOST) {
            return Optional.empty();
        }
        service.loader().remember(tenant, new Loaded(Optional.of(next), recording.relationship()));
        return Optional.of(recorded);
    }

    private Change change(Loaded loaded, Stamp next, Recording recording, Plan plan) {
        return new Change(
                tenant,
                recording.relationship().id(),
                loaded.stamp(),
                next,
                recording.appended(),
                plan.stored(),
                plan.replanAt());
    }

    /**
     * The relationship as its facts tell it.
     *
     * @param relationship its id
     * @return the state
     * @throws UnknownRelationshipException if it is not stored
     */
    public Relationship relationship(RelationshipId relationship) {
        Loaded loaded = service.loader().current(tenant, relationship);
        if (loaded.stamp().isEmpty()) {
            throw new UnknownRelationshipException(relationship);
        }
        return loaded.relationship();
    }

    /**
     * The rung on which a relationship stands now, a move not recorded yet included.
     *
     * @param relationship its id
     * @return the rung
     * @throws UnknownRelationshipException if it is not stored
     */
    public Rung stage(RelationshipId relationship) {
        return service.playbook().ladder().stageOf(judge(relationship).relationship());
    }

    /**
     * What the facts show of the evidence for a rung, and what is missing. Moves nobody.
     *
     * @param relationship its id
     * @param rung the rung
     * @return each requirement with its evidence or its gap
     * @throws UnknownRelationshipException if it is not stored
     */
    public Assessment assess(RelationshipId relationship, RungId rung) {
        Relationship found = relationship(relationship);
        return service.playbook()
                .ladder()
                .assess(found, rung, service.playbook().asOf(found, context()));
    }

    /**
     * What deserves doing for a relationship within 400 days, and everything held back, each with its reasons.
     *
     * @param relationship its id
     * @return the plan at this instant
     * @throws UnknownRelationshipException if it is not stored
     */
    public Plan plan(RelationshipId relationship) {
        return judge(relationship).plan();
    }

    private Judgement judge(RelationshipId relationship) {
        return service.playbook().judge(relationship(relationship), context());
    }

    /**
     * The first page of what shows for a person now, in order.
     *
     * @param doer whose agenda
     * @return at most 50 lines
     */
    public AgendaPage agenda(UserId doer) {
        return agenda(
                AgendaQuery.builder().tenant(tenant).doer(doer).until(now()).build());
    }

    /**
     * A page of somebody's agenda.
     *
     * @param query which lines; its tenant must be this one
     * @return the page
     */
    public AgendaPage agenda(AgendaQuery query) {
        if (!query.tenant().equals(tenant)) {
            throw new IllegalArgumentException(
                    "the query asks for tenant " + query.tenant() + " in tenant " + tenant + "; tenants never meet");
        }
        return service.repository().agenda(query);
    }

    /**
     * Why an item is there, as an English sentence.
     *
     * @param item the item
     * @param names gives people their names
     * @return the sentence
     */
    public String explain(AgendaItem item, Names names) {
        return service.playbook().explain(item.reason(), item.contact(), names);
    }

    private PlanningContext context() {
        return PlanningContext.builder()
                .instant(now())
                .tenant(service.workingTime())
                .desks(service.desks())
                .inForceSince(service.inForceSince())
                .build();
    }

    private Instant now() {
        return Instants.truncate(service.clock().instant());
    }
}
