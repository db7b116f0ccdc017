package io.github.relationship.history;

import io.github.relationship.id.FactId;

/**
 * What a fact stands on: the id of an earlier fact, and of which kind that must be.
 *
 * @param fact the id of the earlier fact
 * @param kind the kinds that will do
 * @param noun what a person calls it, for messages: "purchase"
 */
public record Reference(FactId fact, Class<? extends Fact> kind, String noun) {

    static Reference toPurchase(FactId id) {
        return new Reference(id, Purchased.class, "purchase");
    }

    static Reference toTouch(FactId id) {
        return new Reference(id, TouchSent.class, "touch");
    }

    static Reference toOpportunity(FactId id) {
        return new Reference(id, OpportunityFound.class, "opportunity");
    }

    static Reference toCall(FactId id) {
        return new Reference(id, RofFact.Started.class, "ROF call");
    }

    static Reference toComplaint(FactId id) {
        return new Reference(id, ComplaintOpened.class, "complaint");
    }

    static Reference toPromise(FactId id) {
        return new Reference(id, PromiseMade.class, "promise");
    }

    static Reference toCommitment(FactId id) {
        return new Reference(id, CommitmentFact.Made.class, "commitment");
    }

    static Reference toHold(FactId id) {
        return new Reference(id, HoldFact.Placed.class, "hold");
    }

    static Reference toAny(FactId id) {
        return new Reference(id, Fact.class, "fact");
    }
}
