package io.github.relationship.spi;

import io.github.relationship.history.Entry;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.AgendaItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One atomic step: append these entries where the stamp is still this one, and make the stored agenda of the relationship equal
 * to these items; keep what follows for others until it is delivered, and tell them of people whom they know, too.
 *
 * @param tenant the tenant
 * @param relationship the relationship
 * @param expected the stamp on which it was decided, empty for a relationship that is not stored yet
 * @param next the stamp after the step
 * @param append the entries to append, in order of recording; none for a plan alone
 * @param addressed the facts that follow for other relationships, to be kept until they are delivered
 * @param agenda the items to be stored, all others of the relationship go
 * @param replanAt when the relationship is to be judged anew
 * @param persons what it tells other relationships of people who are known at several parties
 * @param inputs what the plan was made with; empty where nobody says, and then it cannot be verified
 */
public record Change(
        TenantId tenant,
        RelationshipId relationship,
        Optional<Stamp> expected,
        Stamp next,
        List<Entry> append,
        List<Addressed> addressed,
        List<AgendaItem> agenda,
        Instant replanAt,
        PersonChange persons,
        Optional<PlanInputs> inputs) {

    /** Copies the lists. */
    public Change {
        append = List.copyOf(append);
        addressed = List.copyOf(addressed);
        agenda = List.copyOf(agenda);
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(inputs, "inputs");
    }
}
