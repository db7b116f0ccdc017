package io.github.relationship;

import io.github.relationship.Loader.Loaded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.UnreadableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records what comes in bulk: decides on each relationship as always, but for its plan, and stores many at once. For one call. */
final class Bulk {

    private final Relationships service;
    private final Access access;
    private final TenantId tenant;
    private final Contexts contexts;

    private final SortedMap<RelationshipId, RuntimeException> refused = new TreeMap<>();
    private int relationships;
    private int facts;

    Bulk(Relationships service, Access access, TenantId tenant, Contexts contexts) {
        this.service = service;
        this.access = access;
        this.tenant = tenant;
        this.contexts = contexts;
    }

    /** In order of the ids: of two who load the same, neither waits for the other in turn. */
    BulkRecorded record(Map<RelationshipId, List<Occurrence>> told) {
        SortedMap<RelationshipId, List<Occurrence>> left = new TreeMap<>(told);
        for (int attempt = 1; attempt <= access.attempts() && !left.isEmpty(); attempt++) {
            left = stored(left, attempt == 1);
        }
        left.keySet().forEach(lost -> refused.put(lost, new LostRaceException(lost, access.attempts())));
        return new BulkRecorded(relationships, facts, refused);
    }

    /** Gives what is to be decided anew, because others were faster. */
    private SortedMap<RelationshipId, List<Occurrence>> stored(
            SortedMap<RelationshipId, List<Occurrence>> told, boolean first) {
        SortedMap<RelationshipId, List<Occurrence>> left = new TreeMap<>();
        Map<RelationshipId, Change> changes = new LinkedHashMap<>();
        Map<RelationshipId, RelationshipId> askedFor = new LinkedHashMap<>();
        told.forEach((asked, occurrences) -> decided(asked, occurrences, first).ifPresent(change -> {
            // An old id and the own one may both be there: one after the other.
            if (changes.putIfAbsent(change.relationship(), change) == null) {
                askedFor.put(change.relationship(), asked);
            } else {
                left.put(asked, occurrences);
            }
        }));
        List<Change> steps = new ArrayList<>(changes.values());
        List<Applied> applied = access.bulk().append(steps);
        for (int i = 0; i < steps.size(); i++) {
            Change step = steps.get(i);
            access.loader().forget(tenant, step.relationship());
            if (applied.get(i) == Applied.APPLIED) {
                relationships++;
                facts += step.append().size();
            } else {
                RelationshipId asked = askedFor.getOrDefault(step.relationship(), step.relationship());
                left.put(asked, told.getOrDefault(asked, List.of()));
            }
        }
        return left;
    }

    /** Empty where nothing is to be stored: all is known, or refused. */
    private Optional<Change> decided(RelationshipId asked, List<Occurrence> occurrences, boolean first) {
        try {
            return first && beginsWithOpening(occurrences)
                    ? decidedAsNew(asked, occurrences)
                    : decided(access.loader().current(tenant, asked), occurrences);
        } catch (IllegalArgumentException | IllegalStateException | UnreadableException refusal) {
            refused.put(asked, refusal);
            return Optional.empty();
        }
    }

    private static boolean beginsWithOpening(List<Occurrence> occurrences) {
        return !occurrences.isEmpty() && occurrences.get(0).fact() instanceof Opened;
    }

    /** Mostly nothing is stored of whoever is opened, and to ask would cost a read for each; where something is, the step is lost. */
    private Optional<Change> decidedAsNew(RelationshipId asked, List<Occurrence> occurrences) {
        Optional<Change> change;
        try {
            change = decided(new Loaded(Optional.empty(), Relationship.unopened(asked)), occurrences);
        } catch (IllegalArgumentException | IllegalStateException refusedAsNew) {
            change = decided(access.loader().current(tenant, asked), occurrences);
        }
        return change;
    }

    private Optional<Change> decided(Loaded loaded, List<Occurrence> occurrences) {
        ReadOnlyRelationshipException.refuseIfUnread(loaded.relationship());
        Recording recording = new Recording(loaded.relationship(), service.playbook(), contexts.now(), contexts::about);
        recording.record(occurrences, service.ids()::newFactId);
        Relationship after = recording.relationship();
        if (!after.account().isOpened()) {
            throw new UnknownRelationshipException(after.id());
        }
        PersonChange persons = Persons.between(loaded.relationship(), after);
        return recording.appended().isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        tenant,
                        after.id(),
                        loaded.stamp(),
                        service.ids().newStamp(),
                        recording.appended(),
                        Consequences.of(loaded.relationship(), after, recording.appended()),
                        List.of(),
                        recording.instant(),
                        persons,
                        Optional.empty()));
    }
}
