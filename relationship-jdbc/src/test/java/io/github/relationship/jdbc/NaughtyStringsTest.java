package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Entry;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.BatchId;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Option;
import io.github.relationship.plan.Reason;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is accepted at the door comes back code point for code point, through every column of every table (K15). */
class NaughtyStringsTest {

    private static final List<String> TEXTS = NaughtyStrings.ids(ItemKey.MAX_STEP);
    private static final RelationshipId POST = RelationshipId.of("the post of all");

    private static Entry entry(String text, int position) {
        return Entry.of(FactId.of(text), occurrence(text), Steps.NOON, position);
    }

    private static Occurrence occurrence(String text) {
        return Occurrence.builder()
                .id(FactId.of(text))
                .occurredAt(Steps.NOON)
                .actor(UserId.of(text))
                .addParticipants(ContactId.of(text), ContactId.of("ann"))
                .batch(new Batch(BatchId.of(text), 2))
                .fact(LearntFact.note(text))
                .build();
    }

    private static AgendaItem line(String text) {
        ItemKey key = ItemKey.of(RelationshipId.of(text), RuleId.of(text), text)
                .withStep(text)
                .withContact(ContactId.of(text));
        return AgendaItem.builder()
                .from(Steps.line(key))
                .owner(UserId.of(text))
                .doer(UserId.of(text))
                .rung(RungId.of(text))
                .contact(ContactId.of(text))
                .option(Option.of(Channel.CALL, text))
                .reason(new Reason(
                        RuleId.of(text),
                        Optional.of(text),
                        List.of(FactId.of(text)),
                        Attributes.builder().put(text, text).build()))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void K15_naughty_strings_come_back_through_every_column(Product product) {
        JdbcRepository repository = product.empty();
        assertThat(TEXTS).hasSizeGreaterThan(200);
        for (String text : TEXTS) {
            Change change = Steps.change(
                    TenantId.of(text),
                    RelationshipId.of(text),
                    Optional.empty(),
                    new Stamp(text),
                    List.of(entry(text, 0)),
                    List.of(line(text)),
                    Steps.NOON);
            assertThat(repository.apply(change)).as("the answer to '%s'", text).isEqualTo(Applied.APPLIED);
        }
        for (String text : TEXTS) {
            TenantId tenant = TenantId.of(text);
            RelationshipId relationship = RelationshipId.of(text);
            assertThat(repository.stamp(tenant, relationship)).contains(new Stamp(text));
            assertThat(repository.find(tenant, relationship).orElseThrow().entries())
                    .containsExactly(entry(text, 0));
            AgendaQuery query = AgendaQuery.builder()
                    .tenant(tenant)
                    .doer(UserId.of(text))
                    .until(Steps.NOON)
                    .relationship(relationship)
                    .addRungs(RungId.of(text))
                    .build();
            assertThat(repository.agenda(query).items()).containsExactly(line(text));
            assertThat(repository.dueForReplan(tenant, Steps.NOON, 10)).containsExactly(relationship);
        }
    }

    @ParameterizedTest
    @EnumSource
    void K15_naughty_strings_come_back_through_the_outbox(Product product) {
        JdbcRepository repository = product.empty();
        List<Addressed> addressed = new ArrayList<>();
        for (String text : TEXTS) {
            addressed.add(new Addressed(POST, FactId.of(text), Steps.ACME, occurrence(text)));
        }
        repository.apply(Steps.first());
        repository.apply(Steps.change(
                Product.TENANT,
                POST,
                Optional.empty(),
                new Stamp("s1"),
                List.of(Steps.entry(0)),
                addressed,
                List.of(),
                Steps.NOON));

        assertThat(repository.undelivered(Product.TENANT, 1_000)).isEqualTo(addressed);
        addressed.forEach(fact -> repository.delivered(Product.TENANT, fact));
        assertThat(repository.undelivered(Product.TENANT, 1_000)).isEmpty();
    }
}
