package io.github.relationship;

import io.github.relationship.NotCompared.Why;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.Plan;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.PlanInputs;
import io.github.relationship.spi.Stored;
import io.github.relationship.spi.StoredPlan;
import io.github.relationship.spi.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes stored plans again and compares (K1). What is remembered is not asked: only what is stored counts. */
final class Verifier {

    /** How often a relationship is read anew that changes while it is read. */
    private static final int ATTEMPTS = 20;

    private final Playbook playbook;
    private final Access access;
    private final TenantId tenant;
    private final Contexts contexts;

    Verifier(Playbook playbook, Access access, TenantId tenant, Contexts contexts) {
        this.playbook = playbook;
        this.access = access;
        this.tenant = tenant;
        this.contexts = contexts;
    }

    /** What is known of one relationship: differences, or why there can be none. */
    private record Outcome(List<PlanDifference> differences, Optional<NotCompared> notCompared) {

        static Outcome compared(List<PlanDifference> differences) {
            return new Outcome(differences, Optional.empty());
        }

        static Outcome not(RelationshipId relationship, Why why, String detail) {
            return new Outcome(List.of(), Optional.of(new NotCompared(relationship, why, detail)));
        }
    }

    Verification verify(Optional<RelationshipId> after, int limit) {
        List<RelationshipId> page = access.verifiable().relationships(tenant, after, limit);
        List<PlanDifference> differences = new ArrayList<>();
        List<NotCompared> notCompared = new ArrayList<>();
        int compared = 0;
        for (RelationshipId relationship : page) {
            Optional<Outcome> outcome = outcome(relationship);
            outcome.ifPresent(found -> differences.addAll(found.differences()));
            outcome.flatMap(Outcome::notCompared).ifPresent(notCompared::add);
            compared += outcome.filter(found -> found.notCompared().isEmpty()).isPresent() ? 1 : 0;
        }
        Optional<RelationshipId> next = page.size() < limit ? Optional.empty() : Optional.of(page.get(page.size() - 1));
        return new Verification(compared, differences, notCompared, next);
    }

    /** Empty where the relationship is gone since it was listed, such as into another. */
    private Optional<Outcome> outcome(RelationshipId relationship) {
        try {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                Optional<Stored> stored = access.repository().find(tenant, relationship);
                Optional<StoredPlan> plan = access.verifiable().storedPlan(tenant, relationship);
                if (stored.isEmpty() || plan.isEmpty()) {
                    return Optional.empty();
                }
                if (stored.get().stamp().equals(plan.get().stamp())) {
                    return Optional.of(outcome(stored.get(), plan.get()));
                }
            }
            return Optional.of(Outcome.not(relationship, Why.OVERTAKEN, ""));
        } catch (UnreadableException unreadable) {
            return Optional.of(Outcome.not(relationship, Why.UNREADABLE, unreadable.reason()));
        }
    }

    private Outcome outcome(Stored stored, StoredPlan plan) {
        RelationshipId id = stored.relationship();
        if (!plan.unreadable().isEmpty()) {
            return Outcome.not(
                    id, Why.UNREADABLE, "in a line, " + plan.unreadable().get(0));
        }
        if (plan.replanAt().isEmpty()) {
            return Outcome.not(id, Why.UNREADABLE, "it is set aside");
        }
        if (plan.inputs().isEmpty()) {
            return Outcome.not(id, Why.NOT_PLANNED, "");
        }
        PlanInputs inputs = plan.inputs().get();
        if (stored.entries().size() != inputs.facts()) {
            return Outcome.compared(
                    List.of(new PlanDifference.OfHistory(id, stored.entries().size(), inputs.facts())));
        }
        Relationship relationship = Loader.folded(stored);
        if (ReadOnlyRelationshipException.isUnread(relationship)) {
            return Outcome.not(id, Why.NEWER_VERSION, "");
        }
        return relationship.account().isOpened()
                ? judged(relationship, plan, inputs)
                : Outcome.not(id, Why.UNREADABLE, "its history has no opening");
    }

    private Outcome judged(Relationship relationship, StoredPlan plan, PlanInputs inputs) {
        Inputs given = new Inputs(contexts.about(relationship, contexts.now().at(inputs.madeFor())));
        Plan again;
        try {
            again = playbook.judge(relationship, given.watched()).plan();
        } catch (RuntimeException e) {
            // A rule that cannot cope with one history is not to keep the others from being verified.
            return Outcome.not(relationship.id(), Why.UNREADABLE, "its history folds, and cannot be judged");
        }
        List<PlanDifference> differences = StoredPlans.compare(plan, again);
        return differences.isEmpty() || given.of(again, relationship).equals(inputs)
                ? Outcome.compared(differences)
                : Outcome.not(relationship.id(), Why.INPUTS_CHANGED, "");
    }
}
