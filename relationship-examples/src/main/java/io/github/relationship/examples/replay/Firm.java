package io.github.relationship.examples.replay;

import io.github.relationship.Recorded;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.money.Money;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.rof.RofCalls;
import io.github.relationship.spi.RelationshipRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** The wholesaler, as a host of the library: sets the service up, and turns rows into facts. */
final class Firm {

    /** How many days after the invoice goods count as in use. */
    static final int IN_USE_AFTER_DAYS = 7;

    static final TenantId TENANT = TenantId.of("wholesaler");

    private static final Currency POUNDS = Currency.getInstance("GBP");
    private static final ContactId BUYER = ContactId.of("buyer");

    private final RelationshipRepository repository;
    private final TenantRelationships relationships;

    Firm(RelationshipRepository repository, Clock clock, ZoneId zone) {
        this.repository = repository;
        relationships = Relationships.builder()
                .repository(repository)
                .clock(clock)
                .playbook(playbook())
                .workingTime(WorkingTime.of(zone, WorkCalendar.MONDAY_TO_FRIDAY))
                .build()
                .in(TENANT);
    }

    /** What counts as in use without a word needs nobody to ask whether it has come: F25 is off. */
    private static Playbook playbook() {
        return Playbook.standard().with(RofCalls.inUseAfter(IN_USE_AFTER_DAYS)).without(RuleId.of("F25"));
    }

    TenantRelationships relationships() {
        return relationships;
    }

    static RelationshipId relationship(String customer) {
        return RelationshipId.of(customer);
    }

    boolean knows(String customer) {
        return repository.stamp(TENANT, relationship(customer)).isPresent();
    }

    /** Opens a relationship, and adds the one person there of whom we may assume that there is one. */
    Recorded open(String customer, Instant at) {
        return relationships.record(
                relationship(customer),
                Occurrence.of(FactId.of("the opening"), at, Opened.of(PartyKind.COMPANY, Salespeople.of(customer))),
                Occurrence.of(
                        FactId.of("the buyer"), at, ContactFact.added(ContactCard.of(BUYER, Role.DECISION_MAKER))));
    }

    Recorded invoice(Order.Invoice order) {
        Fact fact = Purchased.of(Money.of(order.amount(), POUNDS));
        return record(order, FactId.of(order.invoice()), fact);
    }

    Recorded credit(Order.Credit order, String invoice) {
        // One credit note may name several invoices.
        FactId id = FactId.of(order.creditNote() + " of " + invoice);
        return record(order, id, PurchaseFact.returned(FactId.of(invoice), Money.of(order.amount(), POUNDS)));
    }

    private Recorded record(Order order, FactId id, Fact fact) {
        return relationships.record(relationship(order.customer()), List.of(Occurrence.of(id, order.at(), fact)));
    }
}
