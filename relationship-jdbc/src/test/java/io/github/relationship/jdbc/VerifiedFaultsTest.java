package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.NotCompared;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.Verification;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ConsentDecided;
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
import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.UserId;
import io.github.relationship.jdbc.Faults.When;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whichever statement of a command fails, before or after it takes effect: history and agenda belong together (K1). */
class VerifiedFaultsTest {

    private static final int TOO_MANY_STATEMENTS = 500;
    private static final Instant NOON = Steps.NOON;
    private static final ContactId ANN = ContactId.of("ann");

    /** What a node does at an instant. */
    private enum Command {
        OPENS(NOON) {
            @Override
            void on(TenantRelationships node) {
                node.record(
                        Steps.ACME,
                        told("opened", Opened.of(PartyKind.COMPANY, Steps.SAM)),
                        told(
                                "ann",
                                ContactFact.added(ContactCard.builder()
                                        .id(ANN)
                                        .role(Role.DECISION_MAKER)
                                        .personKey(PersonKey.of("ann-everywhere"))
                                        .build())),
                        told("qualified", AccountFact.qualified()));
            }
        },
        SELLS(NOON) {
            @Override
            void on(TenantRelationships node) {
                node.record(
                        Steps.ACME,
                        told("order", Purchased.of(Money.of("100.00", "EUR"))),
                        told("truck", PurchaseFact.delivered(FactId.of("order"))),
                        told("no", new ConsentDecided(ANN, false, Optional.empty(), Optional.empty(), "said so")));
            }
        },
        COMPLETES(NOON.plus(Duration.ofDays(10))) {
            @Override
            void on(TenantRelationships node) {
                List<Claim> claims = node.claims()
                        .claim(ClaimQuery.builder()
                                .tenant(Product.TENANT)
                                .worker("one")
                                .until(NOON.plus(Duration.ofDays(10)))
                                .lease(Duration.ofNanos(1_000))
                                .doing(Doing.BY_PERSON)
                                .build());
                claims.forEach(claim -> node.claims().complete(claim, UserId.of("one")));
            }
        },
        JUDGES_WHAT_IS_DUE(NOON.plus(Duration.ofDays(45))) {
            @Override
            void on(TenantRelationships node) {
                node.replanDue(10);
            }
        };

        private final Instant at;

        Command(Instant at) {
            this.at = at;
        }

        abstract void on(TenantRelationships node);

        private static Occurrence told(String id, Fact fact) {
            return Occurrence.of(FactId.of(id), NOON, fact);
        }
    }

    private static TenantRelationships node(JdbcRepository repository, Command command) {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(command.at, ZoneOffset.UTC))
                .build()
                .in(Product.TENANT);
    }

    /** The node that fails begins with no memory; what it was told not to be stored may have been stored all the same. */
    private static boolean fails(Product product, Command command, When when, int failing) {
        JdbcRepository plain = product.empty();
        for (Command before : Command.values()) {
            if (before.compareTo(command) < 0) {
                before.on(node(plain, before));
            }
        }
        SQLException broken = new SQLException("the test broke the connection", "08006");
        Faults faults = Faults.atStatements(product.dataSource(), broken, when, failing);
        try {
            command.on(node(
                    JdbcRepository.builder(faults.dataSource())
                            .dialect(product.dialect())
                            .build(),
                    command));
        } catch (StorageException e) {
            assertThat(faults.hasFailed()).isTrue();
        }
        String where = command + ", statement " + failing + " " + when;
        assertAllIsWell(plain, where);
        command.on(node(plain, command));
        assertAllIsWell(plain, where + ", and then again");
        assertThat(faults.open()).as("open connections, %s", where).isZero();
        return faults.hasFailed();
    }

    private static void assertAllIsWell(JdbcRepository repository, String where) {
        Verification verification = node(repository, Command.JUDGES_WHAT_IS_DUE).verify(Optional.empty(), 10);
        assertThat(verification.differences()).as(where).isEmpty();
        assertThat(verification.notCompared()).as(where).isEmpty();
        assertThat(verification.compared())
                .as(where)
                .isEqualTo(repository
                        .relationships(Product.TENANT, Optional.empty(), 10)
                        .size());
    }

    @ParameterizedTest
    @EnumSource
    void K1_whichever_statement_of_a_command_fails_verify_finds_no_difference(Product product) {
        for (Command command : Command.values()) {
            for (When when : When.values()) {
                int failing = 1;
                while (fails(product, command, when, failing)) {
                    failing++;
                    assertThat(failing).isLessThan(TOO_MANY_STATEMENTS);
                }
                assertThat(failing).as("statements of %s", command).isGreaterThan(5);
            }
        }
    }

    private static Map<RelationshipId, List<Occurrence>> loaded() {
        List<Occurrence> history = List.of(
                Command.told("opened", Opened.of(PartyKind.COMPANY, Steps.SAM)),
                Command.told("qualified", AccountFact.qualified()),
                Command.told("order", Purchased.of(Money.of("100.00", "EUR"))));
        return Map.of(Steps.ACME, history, Steps.BOLT, history);
    }

    /** The second half of what is loaded is there already: some steps begin a history, and one goes on with it. */
    private static boolean loadFails(Product product, When when, int failing) {
        JdbcRepository plain = product.empty();
        node(plain, Command.SELLS)
                .record(Steps.BOLT, loaded().getOrDefault(Steps.BOLT, List.of()).subList(0, 2));
        SQLException broken = new SQLException("the test broke the connection", "08006");
        Faults faults = Faults.atStatements(product.dataSource(), broken, when, failing);
        JdbcRepository failingOne = JdbcRepository.builder(faults.dataSource())
                .dialect(product.dialect())
                .build();
        try {
            node(failingOne, Command.SELLS).recordInBulk(loaded());
        } catch (StorageException e) {
            assertThat(faults.hasFailed()).isTrue();
        }
        String where = "statement " + failing + " " + when;
        Verification verification = node(plain, Command.SELLS).verify(Optional.empty(), 10);
        assertThat(verification.differences()).as(where).isEmpty();
        assertThat(verification.notCompared())
                .as(where)
                .allSatisfy(one -> assertThat(one.why()).isEqualTo(NotCompared.Why.NOT_PLANNED));
        assertThat(verification.compared() + verification.notCompared().size())
                .as(where)
                .isBetween(1, 2);
        assertThat(node(plain, Command.SELLS).recordInBulk(loaded()).refused()).isEmpty();
        node(plain, Command.JUDGES_WHAT_IS_DUE).replanDue(10);
        assertAllIsWell(plain, where + ", and then again");
        assertThat(plain.find(Product.TENANT, Steps.ACME).orElseThrow().entries())
                .as(where)
                .hasSameSizeAs(
                        plain.find(Product.TENANT, Steps.BOLT).orElseThrow().entries());
        assertThat(faults.open()).as("open connections, %s", where).isZero();
        return faults.hasFailed();
    }

    @ParameterizedTest
    @EnumSource
    void K1_whichever_statement_of_a_bulk_load_fails_histories_are_whole_and_what_is_repeated_completes_them(
            Product product) {
        for (When when : When.values()) {
            int failing = 1;
            while (loadFails(product, when, failing)) {
                failing++;
                assertThat(failing).isLessThan(TOO_MANY_STATEMENTS);
            }
            assertThat(failing).isGreaterThan(5);
        }
    }
}
