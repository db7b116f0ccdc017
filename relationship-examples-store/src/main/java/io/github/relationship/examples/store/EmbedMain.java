package io.github.relationship.examples.store;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Purchased;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.jdbc.JdbcRepository;
import io.github.relationship.money.Money;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A shop writes its order and the fact in one transaction of its own: both are there, or neither. */
public final class EmbedMain {

    private static final RelationshipId ACME = RelationshipId.of("acme");
    private static final Instant TODAY = Instant.parse("2026-03-02T09:00:00Z");

    private final DataSource dataSource = JdbcConnectionPool.create("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcRepository repository = JdbcRepository.builder(dataSource).build();
    private final TenantRelationships firm = Relationships.builder()
            .repository(repository)
            .clock(Clock.fixed(TODAY, ZoneOffset.UTC))
            .build()
            .in(TenantId.of("our-firm"));

    private EmbedMain() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws SQLException if the database fails
     */
    public static void main(String[] args) throws SQLException {
        EmbedMain shop = new EmbedMain();
        shop.repository.schema().install();
        shop.execute("CREATE TABLE orders (number VARCHAR(20) PRIMARY KEY)");
        shop.firm.record(
                ACME, Occurrence.of(FactId.of("opening"), TODAY, Opened.of(PartyKind.COMPANY, UserId.of("sam"))));
        shop.print("Before");

        shop.sell("order-1", true);
        shop.print("An order whose payment failed");

        shop.sell("order-2", false);
        shop.print("An order that was paid");
    }

    private void sell(String order, boolean paymentFails) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO orders VALUES ('" + order + "')");
            }
            firm.within(repository.on(connection))
                    .record(ACME, Occurrence.of(FactId.of(order), TODAY, Purchased.of(Money.of("250.00", "EUR"))));
            if (paymentFails) {
                connection.rollback();
            } else {
                connection.commit();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void print(String heading) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet orders = statement.executeQuery("SELECT COUNT(*) FROM orders")) {
            orders.next();
            System.out.println(heading + ": " + orders.getInt(1) + " order rows, "
                    + firm.relationship(ACME).entries().size() + " facts, and they are a "
                    + firm.stage(ACME).name());
        }
    }
}

// It prints:
// Before: 0 order rows, 1 facts, and they are a suspect
// An order whose payment failed: 0 order rows, 1 facts, and they are a suspect
// An order that was paid: 1 order rows, 3 facts, and they are a customer
