package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.relationship.FactRefusedException;
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
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RuleId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command of the service on a pool of one connection: whoever borrowed a second one would wait in vain (K22). */
@Timeout(300)
class PoolOfOneTest {

    /** A Thursday. */
    private static final Instant DAY_10 = Steps.NOON.plus(Duration.ofDays(10));

    private static HikariDataSource poolOfOne(Product product) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(product.dataSource());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(Duration.ofSeconds(20).toMillis());
        return new HikariDataSource(config);
    }

    private static Occurrence told(String id, int day, Fact fact) {
        return Occurrence.of(FactId.of(id), Steps.NOON.plus(Duration.ofDays(day)), fact);
    }

    private static TenantRelationships firm(JdbcRepository repository, int cachedFacts) {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(DAY_10, ZoneOffset.UTC))
                .cachedFacts(cachedFacts)
                .build()
                .in(Product.TENANT);
    }

    private static ClaimQuery calls(String worker) {
        return ClaimQuery.builder()
                .tenant(Product.TENANT)
                .worker(worker)
                .until(DAY_10)
                .lease(Duration.ofMinutes(5))
                .doing(Doing.BY_PERSON)
                .addRules(RuleId.of("F3"))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void K22_every_command_gets_by_with_one_connection_cached_or_not(Product product) {
        for (int cachedFacts : new int[] {0, 10_000}) {
            product.empty();
            try (HikariDataSource pool = poolOfOne(product)) {
                JdbcRepository repository = JdbcRepository.builder(pool).build();
                repository.schema().install();
                repository.schema().require();
                commands(firm(repository, cachedFacts), product);
                assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                        .as("borrowed and not given back")
                        .isZero();
            }
        }
    }

    private static void commands(TenantRelationships firm, Product product) {
        firm.record(Steps.ACME, told("opening", 0, Opened.of(PartyKind.COMPANY, Steps.SAM)));
        firm.record(
                Steps.ACME,
                told("pat", 0, ContactFact.added(ContactCard.of(ContactId.of("pat"), Role.INFLUENCER))),
                told("order", 1, Purchased.of(Money.of("250.00", "EUR"))),
                told("delivery", 3, PurchaseFact.delivered(FactId.of("order"))));
        firm.record(
                Steps.ACME,
                told("referral", 4, ReferralFact.received(ReferralId.of("r1"), ContactId.of("pat"), Steps.BOLT)));
        // What waits for them is delivered with their opening.
        firm.record(Steps.BOLT, told("opening", 5, Opened.of(PartyKind.COMPANY, Steps.SAM)));
        assertThat(firm.relationship(Steps.BOLT).entries()).hasSizeGreaterThan(1);
        assertThatThrownBy(() -> firm.record(Steps.ACME, told("gone", 6, PurchaseFact.delivered(FactId.of("none")))))
                .isInstanceOf(FactRefusedException.class);

        ItemKey call = ItemKey.of(Steps.ACME, RuleId.of("F3"), "order");
        firm.snooze(call, Steps.SAM, DAY_10.plus(Duration.ofHours(1)));
        assertThat(firm.agenda(Steps.SAM).next()).isEmpty();
        List<Claim> claims = firm.claims().claim(calls("one"));
        firm.claims().giveBack(claims, DAY_10);
        firm.dismiss(call, Steps.SAM, "they moved away");
        product.execute("UPDATE relationship_head SET replan_at = 0");
        assertThat(firm.replanDue(10)).isEqualTo(2);
        assertThat(firm.quarantine().list(10)).isEmpty();
        assertThat(firm.plan(Steps.ACME).items()).isNotEmpty();
        assertThat(firm.stage(Steps.ACME).id().value()).isEqualTo("customer");
    }
}
