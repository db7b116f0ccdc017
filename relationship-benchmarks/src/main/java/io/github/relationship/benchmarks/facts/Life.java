package io.github.relationship.benchmarks.facts;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Playbook;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Lives a history as the service would: a fact is recorded when it happens, and what it moves is recorded with it (L11). */
final class Life {

    static final UserId OWNER = UserId.of("sam");

    private final Playbook playbook;
    private final PlanningContext context;
    private final Deque<FactId> undelivered = new ArrayDeque<>();
    private Relationship relationship;
    private Instant at;

    Life(Playbook playbook, PlanningContext context, String name, Instant begin) {
        this.playbook = playbook;
        this.context = context;
        this.relationship = Relationship.unopened(RelationshipId.of(name));
        this.at = begin;
    }

    /** What happens from now on happens then. */
    void comes(Instant later) {
        at = later;
    }

    /** With what the last fact has moved. */
    Relationship relationship() {
        return playbook.judge(relationship, context.at(at)).relationship();
    }

    int facts() {
        return relationship.entries().size();
    }

    FactId happens(Fact fact, ContactId... participants) {
        FactId id = FactId.of("f" + facts());
        Occurrence occurrence = Occurrence.builder()
                .id(id)
                .occurredAt(at)
                .actor(OWNER)
                .addParticipants(participants)
                .fact(fact)
                .build();
        Folded folded = playbook.append(relationship, context.at(at), List.of(Entry.of(id, occurrence, at, facts())));
        if (!(folded instanceof Folded.Accepted accepted)) {
            throw new IllegalStateException("history is made up wrongly: " + folded);
        }
        relationship = accepted.relationship();
        return id;
    }

    void buys(Random random) {
        undelivered.add(happens(Purchased.of(Money.of(20 + random.nextInt(500) + ".00", "EUR"))));
    }

    /** The purchase that waits longest comes, or they buy once more. */
    void isDelivered(Random random) {
        Optional.ofNullable(undelivered.poll())
                .ifPresentOrElse(purchase -> happens(PurchaseFact.delivered(purchase)), () -> buys(random));
    }

    void isSatisfied() {
        happens(RofFact.satisfactionHeard(true));
    }

    void isTouched(ContactId contact, RuleId rule, Channel channel) {
        happens(TouchSent.builder().contact(contact).channel(channel).rule(rule).build());
    }
}
