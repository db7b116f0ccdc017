package io.github.relationship.jdbc;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.UnknownItemException;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.Role;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.TenantId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.money.Money;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.RelationshipRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Two commands for one relationship that get in each other's way, and what they may lead to: what one after the other does. */
enum Quarrel {
    /** Either order makes a customer of them. */
    TWO_FACTS_THAT_COMPLETE_THE_EVIDENCE_FOR_A_RUNG(1) {
        @Override
        void doesOne(TenantRelationships firm) {
            firm.record(Steps.ACME, order("order-2"));
        }

        @Override
        void doesOther(TenantRelationships firm) {
            firm.record(Steps.ACME, order("order-3"));
        }
    },
    /** Each of them alone is within the cap of Ann. */
    TWO_SENDERS_THAT_BOTH_SEE_ROOM_UNDER_A_CAP(12) {
        @Override
        void doesOne(TenantRelationships firm) {
            firm.record(Steps.ACME, mail("mail-1"));
        }

        @Override
        void doesOther(TenantRelationships firm) {
            firm.record(Steps.ACME, mail("mail-2"));
        }
    },
    /** What is done cannot be put off. */
    SNOOZE_AGAINST_COMPLETE(12) {
        @Override
        void doesOne(TenantRelationships firm) {
            firm.snooze(call(), Steps.SAM, day(14));
        }

        @Override
        void doesOther(TenantRelationships firm) {
            firm.complete(call(), Steps.SAM);
        }
    },
    /** A plan that does not know what happened meanwhile. */
    REPLAN_AGAINST_RECORD(90) {
        @Override
        void doesOne(TenantRelationships firm) {
            firm.replanDue(10);
        }

        @Override
        void doesOther(TenantRelationships firm) {
            firm.record(Steps.ACME, order("order-2"));
        }
    };

    /** What is to be seen afterwards: what happened, in whatever order; how they stand; and what is planned. */
    record Outcome(List<String> facts, String rung, List<AgendaItem> agenda) {}

    private final int day;

    Quarrel(int day) {
        this.day = day;
    }

    abstract void doesOne(TenantRelationships firm);

    abstract void doesOther(TenantRelationships firm);

    /** How was the delivery? */
    static ItemKey call() {
        return ItemKey.of(Steps.ACME, RuleId.of("F3"), "order-1");
    }

    static Instant day(int number) {
        return Steps.NOON.plus(Duration.ofDays(number));
    }

    private static Occurrence told(String id, Instant at, Fact fact) {
        return Occurrence.of(FactId.of(id), at, fact);
    }

    static Occurrence order(String id) {
        return told(id, day(1), Purchased.of(Money.of("250.00", "EUR")));
    }

    static Occurrence mail(String id) {
        return told(
                id,
                day(12),
                TouchSent.builder()
                        .contact(ContactId.of("ann"))
                        .channel(Channel.EMAIL)
                        .rule(RuleId.of("by-hand"))
                        .build());
    }

    /** A node of its own, on the day of the quarrel. */
    TenantRelationships node(RelationshipRepository repository, TenantId tenant) {
        return node(repository, tenant, day);
    }

    private static TenantRelationships node(RelationshipRepository repository, TenantId tenant, int day) {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(day(day), ZoneOffset.UTC))
                .build()
                .in(tenant);
    }

    /** What was before. */
    void begin(RelationshipRepository repository, TenantId tenant) {
        TenantRelationships firm = node(repository, tenant, day == 1 ? 1 : 3);
        firm.record(Steps.ACME, told("opening", day(0), Opened.of(PartyKind.COMPANY, Steps.SAM)));
        firm.record(
                Steps.ACME,
                told("ann", day(0), ContactFact.added(ContactCard.of(ContactId.of("ann"), Role.DECISION_MAKER))));
        if (day > 1) {
            firm.record(Steps.ACME, order("order-1"));
            firm.record(Steps.ACME, told("delivery-1", day(3), PurchaseFact.delivered(FactId.of("order-1"))));
        }
    }

    void one(TenantRelationships firm) {
        unlessRefused(this::doesOne, firm);
    }

    void other(TenantRelationships firm) {
        unlessRefused(this::doesOther, firm);
    }

    /** That a line is gone is an answer, too. */
    private static void unlessRefused(Consumer<TenantRelationships> command, TenantRelationships firm) {
        try {
            command.accept(firm);
        } catch (UnknownItemException gone) {
            firm.relationship(Steps.ACME);
        }
    }

    /** What they may lead to: one after the other, in memory. */
    Set<Outcome> outcomes() {
        return new HashSet<>(List.of(
                outcome(List.of(this::doesOne, this::doesOther)), outcome(List.of(this::doesOther, this::doesOne))));
    }

    /** Where the other one is lost. */
    Outcome outcomeOfOne() {
        return outcome(List.of(this::doesOne));
    }

    /** Where the first one is undone and not repeated. */
    Outcome outcomeOfTheOther() {
        return outcome(List.of(this::doesOther));
    }

    private Outcome outcome(List<Consumer<TenantRelationships>> commands) {
        InMemoryRepository memory = new InMemoryRepository();
        begin(memory, Product.TENANT);
        commands.forEach(command -> unlessRefused(command, node(memory, Product.TENANT)));
        return seen(memory, Product.TENANT);
    }

    Outcome seen(RelationshipRepository repository, TenantId tenant) {
        TenantRelationships firm = node(repository, tenant);
        return new Outcome(
                firm.relationship(Steps.ACME).entries().stream()
                        .map(entry -> entry.fact().toString())
                        .sorted()
                        .toList(),
                firm.stage(Steps.ACME).id().value(),
                repository
                        .agenda(AgendaQuery.builder()
                                .tenant(tenant)
                                .doer(Steps.SAM)
                                .until(day(day + 400))
                                .limit(AgendaQuery.MAX_LIMIT)
                                .build())
                        .items());
    }
}
