package io.github.relationship;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.AccountFact;
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
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.money.Money;
import io.github.relationship.playbook.Playbook;
import io.github.relationship.spi.RelationshipListener;
import io.github.relationship.spi.RelationshipRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A firm in UTC with a clock on the wall that somebody moves, and what happens at Acme. */
final class Office {

    static final TenantId FIRM = TenantId.of("firm");
    static final RelationshipId ACME = RelationshipId.of("acme");
    static final UserId SAM = UserId.of("sam");
    static final ContactId ANN = ContactId.of("ann");

    /** A Monday. */
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final MovingClock clock = new MovingClock();
    private final RelationshipRepository repository;
    private final Relationships service;

    private Office(RelationshipRepository repository, Playbook playbook, RelationshipListener... listeners) {
        this.repository = repository;
        this.service = Relationships.builder()
                .repository(repository)
                .clock(clock)
                .playbook(playbook)
                .addListeners(listeners)
                .build();
    }

    static Office open() {
        return with(new InMemoryRepository());
    }

    static Office with(RelationshipRepository repository, RelationshipListener... listeners) {
        return new Office(repository, Playbook.standard(), listeners);
    }

    static Office with(Playbook playbook) {
        return new Office(new InMemoryRepository(), playbook);
    }

    static Office with(RelationshipRepository repository, Playbook playbook) {
        return new Office(repository, playbook);
    }

    /** Another node of the same firm: a memory of its own, the same repository, the same time. */
    Office anotherNode() {
        Office other = new Office(repository, service.playbook());
        other.clock.instant = clock.instant;
        return other;
    }

    Office on(LocalDate day) {
        return on(day, "10:00");
    }

    Office on(LocalDate day, String time) {
        clock.instant = Zones.at(day, LocalTime.parse(time), ZoneOffset.UTC);
        return this;
    }

    Office at(Instant instant) {
        clock.instant = instant;
        return this;
    }

    Instant now() {
        return clock.instant;
    }

    Relationships service() {
        return service;
    }

    TenantRelationships firm() {
        return service.in(FIRM);
    }

    TenantRelationships in(String tenant) {
        return service.in(TenantId.of(tenant));
    }

    Recorded record(Occurrence... occurrences) {
        return firm().record(ACME, occurrences);
    }

    /** Something that happens now. */
    Occurrence now(String id, Fact fact) {
        return Occurrence.of(FactId.of(id), clock.instant, fact);
    }

    /** Acme is opened, and Ann known there. */
    List<Occurrence> opening() {
        return List.of(
                now("opened", Opened.of(PartyKind.COMPANY, SAM)),
                now("ann", ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER))));
    }

    /** Acme is opened, qualified, and bought something that was delivered. */
    Office sold() {
        firm().record(ACME, opening());
        record(
                now("qualified", AccountFact.qualified()),
                now("order-1", bought()),
                now("truck-1", delivered("order-1")));
        return this;
    }

    static Fact bought() {
        return Purchased.of(Money.of("100.00", "EUR"));
    }

    static Fact delivered(String order) {
        return PurchaseFact.delivered(FactId.of(order));
    }

    private static final class MovingClock extends Clock {

        private Instant instant = Zones.at(MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC);

        @Override
        public ZoneId getZone() {
            throw new AssertionError("the clock's zone does not matter");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new AssertionError("the clock's zone does not matter");
        }

        @Override
        public Instant instant() {
            return instant;
        }
    }
}
