package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.BulkRecorded;
import io.github.relationship.LostRaceException;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.Verification;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.money.Money;
import io.github.relationship.spi.Committed;
import io.github.relationship.spi.RelationshipRepository;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The service within a transaction of the host's (K9), on a warm cache. */
class EmbeddingTest {

    private final List<Committed> told = new ArrayList<>();
    private Product product;
    private JdbcRepository repository;
    private TenantRelationships firm;

    @BeforeEach
    void forgetWhatWasTold() {
        told.clear();
    }

    private void open(Product newProduct) {
        product = newProduct;
        repository = product.empty();
        firm = service();
        firm.record(
                Steps.ACME, Occurrence.of(FactId.of("opening"), Steps.NOON, Opened.of(PartyKind.COMPANY, Steps.SAM)));
        told.clear();
    }

    private TenantRelationships service() {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(Steps.NOON.plusSeconds(3_600), ZoneOffset.UTC))
                .addListeners(told::add)
                .build()
                .in(Product.TENANT);
    }

    private Connection begun() throws SQLException {
        Connection connection = product.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static Occurrence purchase(String id) {
        return Occurrence.of(FactId.of(id), Steps.NOON.plusSeconds(60), Purchased.of(Money.of("12.00", "EUR")));
    }

    @ParameterizedTest
    @EnumSource
    void K9_a_second_command_in_the_same_transaction_sees_the_first(Product on) throws SQLException {
        open(on);
        try (Connection connection = begun()) {
            TenantRelationships within = firm.within(repository.on(connection));
            within.record(Steps.ACME, purchase("order-1"));
            within.record(Steps.ACME, purchase("order-2"));
            assertThat(within.relationship(Steps.ACME).entries()).hasSize(4);
            assertThat(within.stage(Steps.ACME).id()).isEqualTo(StandardRungs.CUSTOMER);
            assertThat(firm.stage(Steps.ACME).id()).isEqualTo(StandardRungs.SUSPECT);
            connection.commit();
        }

        assertThat(firm.stage(Steps.ACME).id()).isEqualTo(StandardRungs.CUSTOMER);
    }

    @ParameterizedTest
    @EnumSource
    void K9_what_is_loaded_in_bulk_is_the_hosts_to_undo_and_verify_sees_what_the_transaction_sees(Product on)
            throws SQLException {
        open(on);
        Verification before = firm.verify(Optional.empty(), 10);
        try (Connection connection = begun()) {
            TenantRelationships within = firm.within(repository.on(connection));
            BulkRecorded loaded = within.recordInBulk(Map.of(Steps.ACME, List.of(purchase("order"))));
            assertThat(loaded.relationships()).isEqualTo(1);
            assertThat(within.verify(Optional.empty(), 10).notCompared()).hasSize(1);
            within.record(Steps.ACME, purchase("order-2"));
            assertThat(within.verify(Optional.empty(), 10)).isEqualTo(before);
            connection.rollback();
        }

        assertThat(before.compared()).isEqualTo(1);
        assertThat(firm.verify(Optional.empty(), 10)).isEqualTo(before);
        assertThat(firm.relationship(Steps.ACME).find(FactId.of("order"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void K7_after_the_host_rolled_back_and_another_node_wrote_everybody_goes_on_from_what_is_stored(Product on)
            throws SQLException {
        open(on);
        try (Connection connection = begun()) {
            TenantRelationships within = firm.within(repository.on(connection));
            within.record(Steps.ACME, purchase("undone"));
            connection.rollback();
        }
        service().record(Steps.ACME, purchase("of-another-node"));
        firm.record(Steps.ACME, purchase("order"));

        assertThat(firm.relationship(Steps.ACME).entries())
                .extracting(entry -> entry.id().value())
                .contains("opening", "of-another-node", "order")
                .doesNotContain("undone");
    }

    @ParameterizedTest
    @EnumSource
    void K9_listeners_are_not_called_for_only_the_host_knows_whether_it_commits(Product on) throws SQLException {
        open(on);
        try (Connection connection = begun()) {
            firm.within(repository.on(connection)).record(Steps.ACME, purchase("order"));
            connection.commit();
        }
        assertThat(told).isEmpty();

        firm.record(Steps.ACME, purchase("by the other door"));
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void K9_what_follows_for_others_is_stored_with_it_and_delivered_afterwards(Product on) throws SQLException {
        open(on);
        RelationshipId bolt = Steps.BOLT;
        firm.record(bolt, Occurrence.of(FactId.of("opening"), Steps.NOON, Opened.of(PartyKind.COMPANY, Steps.SAM)));
        firm.record(
                Steps.ACME,
                Occurrence.of(
                        FactId.of("pat"),
                        Steps.NOON,
                        ContactFact.added(ContactCard.of(ContactId.of("pat"), Role.INFLUENCER))));
        ReferralFact received = ReferralFact.received(ReferralId.of("r1"), ContactId.of("pat"), bolt);
        try (Connection connection = begun()) {
            firm.within(repository.on(connection))
                    .record(Steps.ACME, Occurrence.of(FactId.of("referral"), Steps.NOON.plusSeconds(60), received));
            connection.commit();
        }
        assertThat(firm.relationship(bolt).entries()).hasSize(1);
        assertThat(repository.undelivered(Product.TENANT, 10)).hasSize(1);

        firm.replanDue(10);

        assertThat(firm.relationship(bolt).entries()).hasSize(2);
        assertThat(repository.undelivered(Product.TENANT, 10)).isEmpty();
    }

    private static RelationshipRepository overtaken(RelationshipRepository slow, Runnable others) {
        return (RelationshipRepository) Proxy.newProxyInstance(
                EmbeddingTest.class.getClassLoader(),
                new Class<?>[] {RelationshipRepository.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("apply")) {
                        others.run();
                    }
                    return method.invoke(slow, arguments);
                });
    }

    @ParameterizedTest
    @EnumSource
    void K7_who_loses_a_race_within_a_transaction_is_told_at_once_to_begin_a_new_one(Product on) throws SQLException {
        open(on);
        RelationshipId bolt = Steps.BOLT;
        try (Connection connection = begun()) {
            // Others are faster between what is read and what is written, each time.
            TenantRelationships within = firm.within(
                    overtaken(repository.on(connection), () -> service().record(Steps.ACME, purchase("of-others"))));

            assertThatThrownBy(() -> within.record(Steps.ACME, purchase("order")))
                    .isInstanceOfSatisfying(
                            LostRaceException.class,
                            lost -> assertThat(lost.relationship()).isEqualTo(Steps.ACME))
                    .hasMessage(
                            "relationship acme was written to by others during the only attempt; nothing was stored,"
                                    + " try again in a new transaction");
            within.record(bolt, Occurrence.of(FactId.of("o"), Steps.NOON, Opened.of(PartyKind.COMPANY, Steps.SAM)));
            connection.commit();
        }
        assertThat(firm.relationship(Steps.ACME).entries())
                .extracting(entry -> entry.id().value())
                .contains("of-others")
                .doesNotContain("order");
        assertThat(firm.relationship(bolt).entries()).hasSize(1);
    }
}
