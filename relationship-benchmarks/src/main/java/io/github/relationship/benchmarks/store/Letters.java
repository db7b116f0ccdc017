package io.github.relationship.benchmarks.store;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Channel;
import io.github.relationship.history.ConsentDecided;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.jdbc.JdbcRepository;
import io.github.relationship.spi.Claim;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Newsletters through the service: checked when they are taken, recorded when they are done, and the next one planned. */
final class Letters {

    static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 500;
    private static final ContactId BUYER = ContactId.of("buyer");

    private final TenantRelationships firm;

    Letters(DataSource dataSource) {
        this.firm = Relationships.builder()
                .repository(JdbcRepository.builder(dataSource).build())
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build()
                .in(Diary.TENANT);
    }

    /** So many relationships, to each of which a letter is due. */
    void make(int letters) {
        Map<RelationshipId, List<Occurrence>> told = new HashMap<>();
        for (int i = 0; i < letters; i++) {
            told.put(RelationshipId.of("r" + i), asked());
        }
        if (!firm.recordInBulk(told).refused().isEmpty()) {
            throw new IllegalStateException("histories are made up wrongly");
        }
        int judged = AT_ONCE;
        while (judged == AT_ONCE) {
            judged = firm.replanDue(AT_ONCE);
        }
    }

    private static List<Occurrence> asked() {
        Instant before = Instant.parse("2026-03-09T09:00:00Z");
        return List.of(
                Occurrence.of(FactId.of("opening"), before, Opened.of(PartyKind.COMPANY, UserId.of("sam"))),
                Occurrence.of(
                        FactId.of("buyer"), before, ContactFact.added(ContactCard.of(BUYER, Role.DECISION_MAKER))),
                Occurrence.of(
                        FactId.of("yes"),
                        before,
                        ConsentDecided.granted(BUYER, Channel.EMAIL, Purpose.PROMOTIONAL, "form on the website")));
    }

    /** Takes some and completes them, until none is left. */
    Loop.Operation worker(String name, int batch) {
        return () -> {
            List<Claim> taken = firm.claims().claim(name, batch, LEASE);
            return taken.size()
                    - firm.claims().completeAll(taken, UserId.of(name)).size();
        };
    }
}
