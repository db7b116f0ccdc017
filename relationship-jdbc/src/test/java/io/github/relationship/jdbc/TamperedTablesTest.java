package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.NotCompared;
import io.github.relationship.PlanDifference;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.Verification;
import io.github.relationship.history.AccountFact;
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
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody writes into our tables by hand: verify tells what differs, and what cannot be read, and goes on (K1, K13). */
class TamperedTablesTest {

    private static final int MANY = 4;

    private static final RelationshipId BAD = relationship(2);

    private static final String ONE_LINE = " WHERE relationship = 'r2' AND digest ="
            + " (SELECT first FROM (SELECT MIN(digest) AS first FROM relationship_agenda WHERE relationship = 'r2') one)";

    private static final Map<String, String> NOT_COMPARED = Map.of(
            "UPDATE relationship_agenda SET reason = '{'" + ONE_LINE,
            "in a line, column reason or one before it cannot be read",
            "UPDATE relationship_agenda SET withdrawn = -1" + ONE_LINE,
            "in a line, it is set aside",
            "UPDATE relationship_head SET replan_at = NULL WHERE relationship = 'r2'",
            "it is set aside",
            "UPDATE relationship_head SET planned_facts = NULL WHERE relationship = 'r2'",
            "column planned_inputs or one before it cannot be read",
            "UPDATE relationship_head SET planned_facts = -1 WHERE relationship = 'r2'",
            "column planned_inputs or one before it cannot be read",
            "UPDATE relationship_head SET planned_at = 9223372036854775807 WHERE relationship = 'r2'",
            "column planned_at or one before it cannot be read",
            "UPDATE relationship_entry SET body = '{' WHERE relationship = 'r2' AND position = 1",
            "in a fact, column body or one before it cannot be read");

    private static final List<String> DIFFERENCES = List.of(
            "DELETE FROM relationship_agenda" + ONE_LINE,
            "UPDATE relationship_agenda SET due_at = due_at - 1" + ONE_LINE,
            "UPDATE relationship_agenda SET doer = 'kim'" + ONE_LINE,
            "UPDATE relationship_agenda SET withdrawn = 7" + ONE_LINE,
            "UPDATE relationship_head SET replan_at = replan_at + 1 WHERE relationship = 'r2'",
            "UPDATE relationship_head SET planned_facts = planned_facts + 1 WHERE relationship = 'r2'",
            "DELETE FROM relationship_entry WHERE relationship = 'r2' AND position = 2");

    private static RelationshipId relationship(int number) {
        return RelationshipId.of("r" + number);
    }

    private static TenantRelationships firm(JdbcRepository repository) {
        return Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(Steps.NOON, ZoneOffset.UTC))
                .build()
                .in(Product.TENANT);
    }

    private static Occurrence told(String id, Fact fact) {
        return Occurrence.of(FactId.of(id), Steps.NOON, fact);
    }

    private static TenantRelationships opened(Product product) {
        TenantRelationships firm = firm(product.empty());
        for (int number = 0; number < MANY; number++) {
            firm.record(
                    relationship(number),
                    told("opened", Opened.of(PartyKind.COMPANY, Steps.SAM)),
                    told("ann", ContactFact.added(ContactCard.of(ContactId.of("ann"), Role.DECISION_MAKER))),
                    told("qualified", AccountFact.qualified()));
        }
        return firm;
    }

    @ParameterizedTest
    @EnumSource
    void K1_what_differs_is_told_and_what_does_not_is_compared_all_the_same(Product product) {
        for (String harm : DIFFERENCES) {
            TenantRelationships firm = opened(product);
            assertThat(firm.verify(Optional.empty(), 10))
                    .isEqualTo(new Verification(MANY, List.of(), List.of(), Optional.empty()));
            product.execute(harm);

            Verification verification = firm.verify(Optional.empty(), 10);
            assertThat(verification.differences())
                    .as(harm)
                    .singleElement()
                    .extracting(PlanDifference::relationship)
                    .isEqualTo(BAD);
            assertThat(verification.compared()).as(harm).isEqualTo(MANY);
            assertThat(verification.notCompared()).as(harm).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void K13_what_cannot_be_read_is_told_without_its_data_and_keeps_no_other_from_being_verified(Product product) {
        NOT_COMPARED.forEach((harm, detail) -> {
            TenantRelationships firm = opened(product);
            product.execute(harm);

            assertThat(firm.verify(Optional.empty(), 10))
                    .as(harm)
                    .isEqualTo(new Verification(
                            MANY - 1,
                            List.of(),
                            List.of(new NotCompared(BAD, NotCompared.Why.UNREADABLE, detail)),
                            Optional.empty()));
            assertThat(firm.quarantine().list(10)).as(harm).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void K13_an_id_that_cannot_be_read_keeps_no_other_from_being_verified(Product product) {
        TenantRelationships firm = opened(product);
        product.execute("UPDATE relationship_head SET relationship = '' WHERE relationship = 'r2'");
        assertThat(firm.verify(Optional.empty(), 2).compared()).isEqualTo(2);
        assertThat(firm.verify(Optional.of(relationship(1)), 2).compared()).isEqualTo(1);
    }
}
