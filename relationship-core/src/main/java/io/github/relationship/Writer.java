package io.github.relationship;

import io.github.relationship.Loader.Loaded;
import io.github.relationship.history.Opened;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.Plan;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.AtomicStep;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.Committed;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.UnreadableException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one way to write: decides on what was last seen, stores the decision in one atomic step, and decides anew on the newest
 * history where others were faster. Whatever a command checks, it checks on the state that it is decided on. Safe for threads.
 */
final class Writer {

    /** What a command appends: it is handed a recording of the state that is decided on, and gives the ids of its facts. */
    interface Command extends Function<Recording, List<FactId>> {}

    private final Relationships service;
    private final Access access;
    private final TenantId tenant;
    private final Contexts contexts;
    private final Post post;

    Writer(Relationships service, Access access, TenantId tenant, Contexts contexts) {
        this.service = service;
        this.access = access;
        this.tenant = tenant;
        this.contexts = contexts;
        this.post = new Post(service, access, tenant, this);
    }

    Post post() {
        return post;
    }

    Recorded write(RelationshipId relationship, Command command) {
        return write(relationship, command, List.of());
    }

    /** Records what time alone has completed, and stores the plan that follows. */
    Recorded judgeAnew(RelationshipId relationship) {
        return write(relationship, Order.judgeAnew(relationship).command());
    }

    /** Completes claims with what it stores; where nothing is to be stored, it was done before, and they do not matter. */
    Recorded write(RelationshipId relationship, Command command, List<Claim> completed) {
        for (int attempt = 1; attempt <= access.attempts(); attempt++) {
            Loaded loaded = access.loader().lastSeen(tenant, relationship);
            Optional<Recorded> recorded =
                    decided(loaded, command).flatMap(decision -> store(loaded, decision, completed));
            if (recorded.isPresent()) {
                return recorded.get();
            }
            access.loader().forget(tenant, relationship);
        }
        throw new LostRaceException(relationship, access.attempts());
    }

    /**
     * What becomes of one relationship.
     *
     * @param completed the claims that are completed with it
     */
    record Order(RelationshipId relationship, Command command, List<Claim> completed) {

        /** Records what time alone has completed, and stores the plan that follows. */
        static Order judgeAnew(RelationshipId relationship) {
            return new Order(
                    relationship,
                    recording -> {
                        recording.catchUp();
                        return List.of();
                    },
                    List.of());
        }
    }

    /**
     * Decides on each by itself, and stores all together. Empty for those that are to be written by themselves: others were faster, there is
     * nothing to store, or something speaks against it, which whoever writes it by itself is told.
     *
     * @param orders for different relationships
     */
    List<Optional<Recorded>> writeTogether(List<Order> orders) {
        List<Optional<Ready>> ready = orders.stream().map(this::ready).toList();
        List<AtomicStep> steps =
                ready.stream().flatMap(Optional::stream).map(Ready::step).toList();
        Iterator<Applied> applied = access.applyAll(steps).iterator();
        return ready.stream()
                .map(one -> one.filter(any -> applied.next() == Applied.APPLIED).map(this::stored))
                .toList();
    }

    private Optional<Ready> ready(Order order) {
        try {
            Loaded loaded = access.loader().lastSeen(tenant, order.relationship());
            Decision decision = decide(loaded, order.command());
            return decision.changesNothing()
                    ? Optional.empty()
                    : Optional.of(ready(loaded, decision, order.completed()));
        } catch (UnreadableException
                | JudgementFailedException
                | IllegalArgumentException
                | IllegalStateException byItself) {
            return Optional.empty();
        }
    }

    /** A command, decided: what it appends, and what follows from it. */
    private record Decision(Recording recording, List<FactId> facts, Plan plan) {

        Recorded recorded() {
            return new Recorded(facts, recording.movesBy(facts), recording.relationship(), plan);
        }

        boolean changesNothing() {
            return recording.appended().isEmpty() && !facts.isEmpty();
        }
    }

    /** Empty where it was refused on a memory that is not what is stored: what is refused there may be right by now. */
    private Optional<Decision> decided(Loaded loaded, Command command) {
        try {
            return Optional.of(decide(loaded, command));
        } catch (IllegalArgumentException | IllegalStateException | JudgementFailedException refused) {
            if (access.loader().isCurrent(tenant, loaded)) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private Decision decide(Loaded loaded, Command command) {
        ReadOnlyRelationshipException.refuseIfUnread(loaded.relationship());
        Recording recording = new Recording(loaded.relationship(), service.playbook(), contexts.now(), contexts::about);
        List<FactId> facts = command.apply(recording);
        if (!recording.relationship().account().isOpened()) {
            throw new UnknownRelationshipException(loaded.relationship().id());
        }
        return new Decision(recording, facts, recording.judge().plan());
    }

    /** Empty where others wrote since what was loaded. */
    private Optional<Recorded> store(Loaded loaded, Decision decision, List<Claim> completed) {
        Recording recording = decision.recording();
        if (decision.changesNothing()) {
            if (!access.loader().isCurrent(tenant, loaded)) {
                return Optional.empty();
            }
            post.deliverSafely(Consequences.causedBy(recording.relationship(), decision.facts()));
            return Optional.of(decision.recorded());
        }
        Ready ready = ready(loaded, decision, completed);
        Applied applied = apply(ready.step().change(), completed);
        if (applied == Applied.STALE_CLAIM) {
            throw new StaleClaimException(completed);
        }
        return applied == Applied.LOST ? Optional.empty() : Optional.of(stored(ready));
    }

    /** A step to be taken. */
    private record Ready(Decision decision, AtomicStep step) {}

    private Ready ready(Loaded loaded, Decision decision, List<Claim> completed) {
        Recording recording = decision.recording();
        List<Addressed> addressed =
                Consequences.of(loaded.relationship(), recording.relationship(), recording.appended());
        Change change = change(loaded, service.ids().newStamp(), decision, addressed);
        return new Ready(decision, new AtomicStep(change, completed));
    }

    private Recorded stored(Ready ready) {
        Change change = ready.step().change();
        access.loader()
                .remember(
                        tenant,
                        new Loaded(
                                Optional.of(change.next()),
                                ready.decision().recording().relationship()));
        committed(ready.decision(), change.addressed());
        return ready.decision().recorded();
    }

    private Applied apply(Change change, List<Claim> completed) {
        return completed.isEmpty()
                ? access.repository().apply(change)
                : access.claiming().apply(change, completed);
    }

    private void committed(Decision decision, List<Addressed> addressed) {
        Recording recording = decision.recording();
        Committed step = new Committed(tenant, recording.relationship().id(), recording.appended(), decision.plan());
        access.told().tell(listener -> listener.committed(step));
        post.deliverSafely(addressed);
        if (recording.appended().stream().anyMatch(entry -> entry.fact() instanceof Opened)) {
            post.deliverWaiting();
        }
    }

    private Change change(Loaded loaded, Stamp next, Decision decision, List<Addressed> addressed) {
        return new Change(
                tenant,
                loaded.relationship().id(),
                loaded.stamp(),
                next,
                decision.recording().appended(),
                addressed,
                decision.plan().stored(),
                decision.plan().replanAt(),
                Persons.between(loaded.relationship(), decision.recording().relationship()),
                decision.recording().inputs());
    }
}
