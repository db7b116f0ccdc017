package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Claims;
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
import io.github.relationship.id.RuleId;
import io.github.relationship.money.Money;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes whose clocks are an hour apart share work as if they had one clock (K4). */
class ClockSkewTest {

    private static final int MANY = 12;
    /** A Thursday. */
    private static final Instant DAY_10 = Steps.NOON.plus(Duration.ofDays(10));

    private static final List<Duration> SKEWED = List.of(Duration.ofHours(-1), Duration.ZERO, Duration.ofHours(1));
    private static final List<Duration> TOGETHER = List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    private static TenantRelationships node(JdbcRepository repository, Instant now) {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build()
                .in(Product.TENANT);
    }

    private static RelationshipId relationship(int number) {
        return RelationshipId.of("r" + number);
    }

    private static Occurrence told(String id, int day, Fact fact) {
        return Occurrence.of(FactId.of(id), Steps.NOON.plus(Duration.ofDays(day)), fact);
    }

    /** Each has a call about its delivery that shows for days. */
    private static JdbcRepository withCalls(Product product) {
        JdbcRepository repository = product.empty();
        TenantRelationships firm = node(repository, Steps.NOON.plus(Duration.ofDays(3)));
        for (int number = 0; number < MANY; number++) {
            firm.record(
                    relationship(number),
                    told("opening", 0, Opened.of(PartyKind.COMPANY, Steps.SAM)),
                    told("ann", 0, ContactFact.added(ContactCard.of(ContactId.of("ann"), Role.DECISION_MAKER))),
                    told("order", 1, Purchased.of(Money.of("250.00", "EUR"))),
                    told("delivery", 3, PurchaseFact.delivered(FactId.of("order"))));
        }
        return repository;
    }

    private static ClaimQuery query(String worker, Instant now, int limit) {
        return ClaimQuery.builder()
                .tenant(Product.TENANT)
                .worker(worker)
                .until(now)
                .limit(limit)
                .lease(Duration.ofMinutes(5))
                .doing(Doing.BY_PERSON)
                .addRules(RuleId.of("F3"))
                .build();
    }

    /** Three nodes take turns until nobody finds anything; gives what was done, in order. */
    private static List<String> done(JdbcRepository repository, List<Duration> clocks) {
        List<String> done = new ArrayList<>();
        List<Claim> held = new ArrayList<>();
        boolean found = true;
        while (found) {
            found = false;
            for (Duration clock : clocks) {
                Instant now = DAY_10.plus(clock);
                Claims claims = node(repository, now).claims();
                List<Claim> taken = claims.claim(query("worker " + clock, now, 2));
                found = found || !taken.isEmpty();
                // What the one before has taken is completed when the next one has looked for work.
                held.forEach(claim -> {
                    node(repository, DAY_10).claims().complete(claim, Steps.SAM);
                    done.add(claim.item().key().toString());
                });
                held.clear();
                held.addAll(taken);
            }
        }
        return done;
    }

    private static List<String> histories(JdbcRepository repository) {
        List<String> facts = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            repository.find(Product.TENANT, relationship(number)).orElseThrow().entries().stream()
                    .map(entry -> entry.fact().toString())
                    .forEach(facts::add);
        }
        return facts;
    }

    @ParameterizedTest
    @EnumSource
    void K4_an_hour_between_the_clocks_of_nodes_changes_nothing_of_what_is_done(Product product) {
        JdbcRepository repository = withCalls(product);
        List<String> together = done(repository, TOGETHER);
        List<String> histories = histories(repository);
        assertThat(together).hasSize(MANY).doesNotHaveDuplicates();

        JdbcRepository again = withCalls(product);
        assertThat(done(again, SKEWED)).containsExactlyInAnyOrderElementsOf(together);
        assertThat(histories(again)).isEqualTo(histories);
    }

    @ParameterizedTest
    @EnumSource
    void K4_a_clock_that_is_an_hour_ahead_ends_no_lease_and_one_that_is_behind_lengthens_none(Product product) {
        JdbcRepository repository = withCalls(product);
        for (Duration clock : SKEWED) {
            Instant now = DAY_10.plus(clock);
            List<Claim> taken = node(repository, now).claims().claim(query("one", now, 500));
            assertThat(taken).as("by a clock %s", clock).hasSize(MANY);
            for (Duration other : SKEWED) {
                Instant then = DAY_10.plus(other);
                assertThat(node(repository, then).claims().claim(query("two", then, 500)))
                        .as("taken by a clock %s, asked by a clock %s", clock, other)
                        .isEmpty();
            }
            assertThat(product.count("relationship_agenda WHERE lease_until BETWEEN "
                            + product.dialect().nowMicros() + " AND 300000000 + "
                            + product.dialect().nowMicros()))
                    .as("leases of five minutes by the database's clock, taken by a clock %s", clock)
                    .isEqualTo(MANY);
            assertThat(repository.giveBack(taken, DAY_10.minus(Duration.ofHours(2))))
                    .isEmpty();
        }
    }
}
