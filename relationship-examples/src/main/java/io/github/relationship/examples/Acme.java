package io.github.relationship.examples;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.plan.AgendaItem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the longer examples share: one relationship, one person there, one of us, and a clock that the example sets. */
final class Acme {

    static final RelationshipId ACME = RelationshipId.of("acme");
    static final ContactId ANN = ContactId.of("ann");
    static final UserId SAM = UserId.of("sam");

    private Instant now;
    private final InstantSource clock = () -> now;
    private final TenantRelationships firm = Relationships.builder()
            .repository(new InMemoryRepository())
            .clock(clock.withZone(ZoneOffset.UTC))
            .build()
            .in(TenantId.of("our-firm"));

    /** Sam looks after them, and Ann decides there. */
    Acme(String since) {
        now = Instant.parse(since);
        tell("opening", Opened.of(PartyKind.COMPANY, SAM));
        tell("person", ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER)));
    }

    TenantRelationships firm() {
        return firm;
    }

    /** Something happens now, and is recorded. */
    void tell(String id, Fact fact, ContactId... with) {
        firm.record(
                ACME,
                Occurrence.builder()
                        .id(FactId.of(id))
                        .occurredAt(now)
                        .actor(SAM)
                        .addParticipants(with)
                        .fact(fact)
                        .build());
    }

    /** Time passes, and the library judges anew what is due for it. */
    void at(Instant instant) {
        now = instant;
        firm.replanDue(10);
    }

    /** What stands on Sam's agenda then. */
    List<AgendaItem> agenda() {
        return firm.agenda(SAM).items();
    }

    String why(AgendaItem item) {
        return firm.explain(item, contact -> Optional.of(contact.equals(ANN) ? "Ann" : "Ben"));
    }

    /** A line of print has room for a hundred characters; the rest goes on below. */
    static String wrapped(String text) {
        int end = text.length() <= 100 ? -1 : text.lastIndexOf(' ', 100);
        return end < 0 ? text : text.substring(0, end) + "\n      " + wrapped(text.substring(end + 1));
    }

    /** Time passes, and Sam reads the agenda. */
    void look(String at) {
        at(Instant.parse(at));
        System.out.println(at.substring(0, 10));
        agenda().forEach(item -> System.out.println(wrapped("  " + why(item))));
    }
}
