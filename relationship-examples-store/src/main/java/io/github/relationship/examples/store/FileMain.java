package io.github.relationship.examples.store;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
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
import io.github.relationship.jdbc.JdbcRepository;
import io.github.relationship.money.Money;
import io.github.relationship.plan.AgendaItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;

/** A program keeps what it knows in a file: it stops, starts again, and goes on where it was. */
public final class FileMain {

    private static final RelationshipId ACME = RelationshipId.of("acme");
    private static final ContactId ANN = ContactId.of("ann");
    private static final UserId SAM = UserId.of("sam");
    private static final Instant THURSDAY = Instant.parse("2026-03-12T09:00:00Z");

    private FileMain() {}

    /** The program, from its start to its end. */
    private record Program(JdbcConnectionPool pool, TenantRelationships firm) implements AutoCloseable {

        static Program start(Path folder) {
            JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("crm"), "sa", "");
            JdbcRepository repository = JdbcRepository.builder(pool).build();
            // What is there stays as it is.
            repository.schema().install();
            Relationships relationships = Relationships.builder()
                    .repository(repository)
                    .clock(Clock.fixed(THURSDAY, ZoneOffset.UTC))
                    .build();
            return new Program(pool, relationships.in(TenantId.of("our-firm")));
        }

        void tell(String id, String at, Fact fact) {
            firm.record(ACME, Occurrence.of(FactId.of(id), Instant.parse(at), fact));
        }

        List<AgendaItem> agenda() {
            return firm.agenda(SAM).items();
        }

        void print() {
            System.out.println("Acme is a " + firm.stage(ACME).name() + ", and Sam's agenda says:");
            agenda().forEach(line -> System.out.println("  " + firm.explain(line, contact -> Optional.of("Ann"))));
        }

        @Override
        public void close() {
            pool.dispose();
        }
    }

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if there is no place for the file
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("relationship");
        Path file = folder.resolve("crm.mv.db");
        try {
            List<AgendaItem> before;
            try (Program program = Program.start(folder)) {
                program.tell("opening", "2026-03-02T08:00:00Z", Opened.of(PartyKind.COMPANY, SAM));
                program.tell(
                        "ann", "2026-03-02T08:05:00Z", ContactFact.added(ContactCard.of(ANN, Role.DECISION_MAKER)));
                program.tell("order-1", "2026-03-03T10:00:00Z", Purchased.of(Money.of("250.00", "EUR")));
                program.tell("truck-1", "2026-03-05T14:00:00Z", PurchaseFact.delivered(FactId.of("order-1")));
                program.print();
                before = program.agenda();
            }
            System.out.println(
                    "The program has stopped. It left a file: " + (Files.exists(file) ? file.getFileName() : "none"));
            try (Program program = Program.start(folder)) {
                program.print();
                System.out.println("Each line is as it was: " + program.agenda().equals(before));
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}

// It prints:
// Acme is a customer, and Sam's agenda says:
//   Thank Ann for the first purchase on 2026-03-03.
//   1 purchase in use since 2026-03-05; ask Ann how satisfied they are.
// The program has stopped. It left a file: crm.mv.db
// Acme is a customer, and Sam's agenda says:
//   Thank Ann for the first purchase on 2026-03-03.
//   1 purchase in use since 2026-03-05; ask Ann how satisfied they are.
// Each line is as it was: true
