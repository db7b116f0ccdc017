package io.github.relationship;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Entry;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.StableHash;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Plan;
import io.github.relationship.spi.Claim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Records that a claimed line was done. The id of the fact derives from the claim, so that who repeats it, because the answer was
 * lost, finds what it did; and what was done is recorded though the line is planned no more.
 */
final class Completion implements Writer.Command {

    private final Claim claim;
    private final UserId by;
    private final Optional<Occurrence> what;
    private final Supplier<FactId> freshIds;
    private boolean withdrawn;

    Completion(Claim claim, UserId by, Optional<Occurrence> what, Supplier<FactId> freshIds) {
        this.claim = claim;
        this.by = by;
        this.what = what;
        this.freshIds = freshIds;
    }

    /** Whether the line was planned no more, on the state that was decided on. */
    boolean wasWithdrawn() {
        return withdrawn;
    }

    @Override
    public List<FactId> apply(Recording recording) {
        FactId done = done();
        Optional<Entry> before = recording.relationship().find(done);
        if (before.isPresent() && before.get().fact() instanceof ItemFact.Completed completed) {
            List<FactId> ids = new ArrayList<>();
            completed.by().ifPresent(ids::add);
            ids.add(done);
            return ids;
        }
        ItemKey item = own(recording);
        Plan plan = recording.judged().plan();
        withdrawn = plan.find(item).isEmpty();
        List<Occurrence> facts = new ArrayList<>();
        Optional<Occurrence> happened = what.or(() -> deed(recording, plan, item));
        Optional<FactId> fact = happened.map(it -> it.id().orElseGet(freshIds));
        happened.ifPresent(it ->
                facts.add(Occurrence.builder().from(it).id(fact.orElseThrow()).build()));
        // What runs ahead of the clock is not done before it happened.
        Instant at = happened.map(it -> Instants.later(recording.instant(), it.occurredAt()))
                .orElse(recording.instant());
        facts.add(Occurrence.builder()
                .id(done)
                .occurredAt(at)
                .actor(by)
                .fact(new ItemFact.Completed(item, fact))
                .build());
        return recording.record(facts, freshIds);
    }

    /** What stands on the plan no more, as another fact has done it, is not done once more; what is only held back by now, was done. */
    private Optional<Occurrence> deed(Recording recording, Plan plan, ItemKey item) {
        boolean stands = plan.find(item).isPresent()
                || plan.heldBack().stream().anyMatch(held -> held.key().equals(item));
        AgendaItem line = AgendaItem.builder().from(claim.item()).key(item).build();
        return stands ? recording.deed(line, by) : Optional.empty();
    }

    private FactId done() {
        long hash = StableHash.of(claim.item().key().toString(), claim.worker(), Long.toString(claim.number()));
        return FactId.of("claimed-" + Long.toHexString(hash));
    }

    /** A line that was taken before its relationship was merged into another is the other's now. */
    private ItemKey own(Recording recording) {
        return claim.item().key().withRelationship(recording.relationship().id());
    }
}
