package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.Suppression;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.UnreadableException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody writes into our tables by hand, one column of one fact among many: the others go on (K13). */
class UnreadableFactsTest {

    private static final int MANY = 10;

    private static final String TOO_LATE = "9223372036854775807";

    private static final RelationshipId BAD = relationship(4);

    private static RelationshipId relationship(int number) {
        return RelationshipId.of("r" + number);
    }

    private static List<RelationshipId> others() {
        List<RelationshipId> others = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            others.add(relationship(number));
        }
        others.remove(BAD);
        return others;
    }

    private static List<Quarantined> aside(JdbcRepository repository) {
        return repository.quarantined(Product.TENANT, Optional.empty(), 100);
    }

    /** What cannot be in a fact, or in what it stands under. */
    static final List<String> HISTORY_HARMS = List.of(
            "entry SET fact = ''",
            "entry SET occurred_at = " + TOO_LATE,
            "entry SET recorded_at = -" + TOO_LATE,
            "entry SET kind = ''",
            "entry SET format = 0",
            "entry SET actor = ''",
            "entry SET participants = ''",
            "entry SET batch = ''",
            "entry SET batch = NULL",
            "entry SET batch_size = NULL",
            "entry SET batch_size = -1",
            "entry SET body = ''",
            "entry SET body = '{'",
            "entry SET body = '{\"owner\":7}'",
            "head SET stamp = ''",
            "head SET stamp = NULL",
            "head SET alias_of = ''",
            "head SET alias_of = 'r4'");

    private static TenantRelationships firm(JdbcRepository repository) {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(Steps.NOON, ZoneOffset.UTC))
                .cachedFacts(0)
                .build()
                .in(Product.TENANT);
    }

    private static Occurrence occurrence(String id, Fact fact) {
        return Occurrence.builder()
                .id(FactId.of(id))
                .occurredAt(Steps.NOON)
                .actor(Steps.SAM)
                .batch(new Batch(BatchId.of("import"), 2))
                .fact(fact)
                .build();
    }

    private static JdbcRepository due(Product product) {
        JdbcRepository repository = product.empty();
        for (int number = 0; number < MANY; number++) {
            firm(repository).record(relationship(number), occurrence("f0", Opened.of(PartyKind.COMPANY, Steps.SAM)));
            firm(repository).record(relationship(number), occurrence("f1", AccountFact.qualified()));
        }
        product.execute("UPDATE relationship_head SET replan_at = 0");
        return repository;
    }

    @ParameterizedTest
    @EnumSource
    void K13_a_history_that_cannot_be_read_keeps_no_other_from_being_judged_anew(Product product) {
        for (String harm : HISTORY_HARMS) {
            JdbcRepository repository = due(product);
            product.execute("UPDATE relationship_" + harm + " WHERE relationship = 'r4'");

            assertThat(firm(repository).replanDue(100)).as(harm).isEqualTo(MANY - 1);
            assertThat(firm(repository).quarantine().list(10))
                    .as(harm)
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.relationship()).isEqualTo(BAD);
                        assertThat(one.part()).isEqualTo(Quarantined.Part.HISTORY);
                        assertThat(one.reason()).contains("column ");
                    });
            assertThat(firm(repository).replanDue(100)).as(harm).isZero();
            assertThatThrownBy(() -> firm(repository).relationship(BAD))
                    .as(harm)
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageStartingWith("relationship r4 cannot be read: ")
                    .hasMessageEndingWith("; repair what is stored, then release it");
        }
    }

    @ParameterizedTest
    @EnumSource
    void K13_what_was_repaired_is_released_and_judged_anew_and_what_was_not_is_set_aside_again(Product product) {
        JdbcRepository repository = due(product);
        TenantRelationships firm = firm(repository);
        product.execute("UPDATE relationship_entry SET format = 0 WHERE relationship = 'r4'");
        firm.replanDue(100);
        assertThat(firm.quarantine().release(BAD)).isTrue();
        assertThat(firm.quarantine().list(10)).isEmpty();
        assertThat(firm.replanDue(100)).isZero();
        assertThat(firm.quarantine().list(10)).hasSize(1);

        product.execute("UPDATE relationship_entry SET format = 1 WHERE relationship = 'r4'");
        assertThat(firm.quarantine().release(BAD)).isTrue();
        assertThat(firm.replanDue(100)).isEqualTo(1);
        assertThat(firm.quarantine().list(10)).isEmpty();
        assertThat(firm.relationship(BAD).entries()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void K13_what_a_newer_version_wrote_is_left_alone(Product product) {
        for (String newer : List.of("format = 2", "kind = 'gift sent'")) {
            JdbcRepository repository = due(product);
            product.execute("UPDATE relationship_entry SET " + newer + " WHERE relationship = 'r4' AND fact = 'f1'");

            assertThat(firm(repository).replanDue(100)).as(newer).isEqualTo(MANY - 1);
            assertThat(aside(repository)).as(newer).isEmpty();
            assertThat(repository.dueForReplan(Product.TENANT, Steps.NOON, 10))
                    .as(newer)
                    .containsExactly(BAD);
            assertThat(firm(repository).relationship(BAD).entries()).as(newer).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    static final List<String> LETTER_HARMS = List.of(
            "cause = ''",
            "fact = ''",
            "occurred_at = " + TOO_LATE,
            "kind = ''",
            "format = 0",
            "actor = ''",
            "participants = ''",
            "batch = 'x'",
            "batch_size = 3",
            "body = '['");

    @ParameterizedTest
    @EnumSource
    void K13_a_fact_that_cannot_be_read_keeps_no_other_from_being_delivered(Product product) {
        for (String harm : LETTER_HARMS) {
            JdbcRepository repository = product.empty();
            repository.apply(Steps.addressee());
            for (int number = 0; number < MANY; number++) {
                RelationshipId sender = relationship(number);
                Occurrence fact = Occurrence.builder()
                        .id(FactId.of("told"))
                        .occurredAt(Steps.NOON)
                        .addParticipants(ContactId.of("ann"))
                        .fact(ReferralFact.recommended(ReferralId.of("referral"), sender))
                        .build();
                repository.apply(Steps.change(
                        Product.TENANT,
                        sender,
                        Optional.empty(),
                        new Stamp("s1"),
                        List.of(Steps.entry(0)),
                        List.of(new Addressed(sender, FactId.of("f0"), Steps.BOLT, fact)),
                        List.of(),
                        Steps.NOON.plus(Duration.ofDays(1))));
            }
            product.execute("UPDATE relationship_outbox SET " + harm + " WHERE sender = 'r4'");

            assertThat(repository.undelivered(Product.TENANT, 100))
                    .as(harm)
                    .extracting(Addressed::sender)
                    .isEqualTo(others());
            assertThat(repository.undelivered(Product.TENANT, 5)).as(harm).hasSize(5);
            assertThat(aside(repository)).as(harm).singleElement().satisfies(one -> {
                assertThat(one.relationship()).isEqualTo(BAD);
                assertThat(one.part()).isEqualTo(Quarantined.Part.LETTER);
                assertThat(one.reason()).startsWith("in what it sends, column ");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void
            K13_what_binds_a_person_and_cannot_be_read_binds_everything_and_an_unreadable_row_of_the_ledger_counts_for_nothing(
                    Product product) {
        JdbcRepository repository = product.empty();
        repository.apply(Steps.addressee());
        repository.apply(Steps.first());
        product.execute(
                "UPDATE relationship_suppression SET channel = 'PIGEON'",
                "UPDATE relationship_ledger SET channel = 'PIGEON'");

        assertThat(repository.suppressions(Product.TENANT, Steps.PERSON, Steps.BOLT))
                .containsExactly(Suppression.of(Steps.PERSON, Suppression.Kind.REFUSED));
        assertThat(repository.ledger(Product.TENANT, Steps.PERSON, Steps.BOLT, Steps.NOON, 10))
                .isEmpty();
    }
}
