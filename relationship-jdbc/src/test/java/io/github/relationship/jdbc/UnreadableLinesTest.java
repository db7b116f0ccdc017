package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.Quarantined;
import io.github.relationship.spi.Stamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody writes into our tables by hand, one column of one line among many: the others go on (K13). */
class UnreadableLinesTest {

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

    /** What cannot be in a line. The key's parts can be other texts, but then the digest is not theirs. */
    static final List<String> LINE_HARMS = List.of(
            "digest = 'other'",
            "relationship = ''",
            "key_rule = ''",
            "key_rule = 'other'",
            "key_step = 'other'",
            "key_contact = 'other'",
            "key_occurrence = 'other'",
            "item_class = 99",
            "purpose = 'other'",
            "nature = ''",
            "doing = 'other'",
            "owner = ''",
            "doer = ''",
            "rung = ''",
            "contact = ''",
            "channel = 'other'",
            "channel = NULL",
            "gesture = ''",
            "gesture = NULL",
            "tier = 99",
            "tier = NULL",
            "lead_days = -1",
            "lead_days = NULL",
            "shows_at = -" + TOO_LATE,
            "not_before = " + TOO_LATE,
            "due_at = " + TOO_LATE,
            "due_at = -" + TOO_LATE,
            "latest_at = 0",
            "expires_at = 0",
            "reason = '{'",
            "reason = ''",
            "reason = 'null'",
            "also = '{'",
            "also = ''");

    private static JdbcRepository withLines(Product product) {
        JdbcRepository repository = product.empty();
        for (int number = 0; number < MANY; number++) {
            RelationshipId id = relationship(number);
            AgendaItem line = Steps.line(ItemKey.of(id, RuleId.of("F1"), "start"));
            repository.apply(Steps.change(
                    Product.TENANT,
                    id,
                    Optional.empty(),
                    new Stamp("s1"),
                    List.of(Steps.entry(0)),
                    List.of(line),
                    Steps.NOON.plus(Duration.ofDays(1))));
        }
        return repository;
    }

    private static List<RelationshipId> agenda(JdbcRepository repository, int size) {
        List<RelationshipId> read = new ArrayList<>();
        AgendaPage page = repository.agenda(Steps.agenda().limit(size).build());
        page.items().forEach(item -> read.add(item.key().relationship()));
        while (page.next().isPresent()) {
            page = repository.agenda(
                    Steps.agenda().limit(size).after(page.next()).build());
            page.items().forEach(item -> read.add(item.key().relationship()));
        }
        return read;
    }

    private static List<RelationshipId> claimed(JdbcRepository repository, int limit) {
        List<RelationshipId> read = new ArrayList<>();
        List<Claim> claims = repository.claim(Steps.claim("one").limit(limit).build());
        while (!claims.isEmpty()) {
            claims.forEach(claim -> read.add(claim.item().key().relationship()));
            claims = repository.claim(Steps.claim("one").limit(limit).build());
        }
        return read;
    }

    private static List<Quarantined> aside(JdbcRepository repository) {
        return repository.quarantined(Product.TENANT, Optional.empty(), 100);
    }

    @ParameterizedTest
    @EnumSource
    void K13_a_line_that_cannot_be_read_keeps_no_other_from_an_agenda(Product product) {
        for (String harm : LINE_HARMS) {
            JdbcRepository repository = withLines(product);
            product.execute("UPDATE relationship_agenda SET " + harm + " WHERE relationship = 'r4'");

            assertThat(agenda(repository, 1)).as(harm).isEqualTo(others());
            assertThat(agenda(repository, 3)).as(harm).isEqualTo(others());
            assertThat(agenda(repository, 50)).as(harm).isEqualTo(others());
        }
    }

    @ParameterizedTest
    @EnumSource
    void K13_nor_from_a_worker_and_who_is_set_aside_is_listed_with_the_column(Product product) {
        for (String harm : LINE_HARMS) {
            JdbcRepository repository = withLines(product);
            product.execute("UPDATE relationship_agenda SET " + harm + " WHERE relationship = 'r4'");

            assertThat(claimed(repository, 1)).as(harm).containsExactlyInAnyOrderElementsOf(others());
            // Whose line a row without a relationship is, nobody knows; and no worker asks for unheard-of doings.
            if (!harm.startsWith("relationship") && !harm.startsWith("doing")) {
                assertThat(aside(repository)).as(harm).singleElement().satisfies(one -> {
                    assertThat(one.relationship()).isEqualTo(BAD);
                    assertThat(one.part()).isEqualTo(Quarantined.Part.LINE);
                    assertThat(one.reason()).startsWith("in a line, column ").doesNotContain("other");
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void K13_the_next_step_stores_the_line_anew(Product product) {
        for (String harm : List.of("reason = '{'", "key_rule = 'other'", "digest = 'other'", "due_at = " + TOO_LATE)) {
            for (boolean seen : new boolean[] {false, true}) {
                JdbcRepository repository = withLines(product);
                product.execute("UPDATE relationship_agenda SET " + harm + " WHERE relationship = 'r4'");
                if (seen) {
                    agenda(repository, 50);
                    assertThat(repository.release(Product.TENANT, BAD, Steps.NOON))
                            .isTrue();
                    assertThat(repository.dueForReplan(Product.TENANT, Steps.NOON, 10))
                            .containsExactly(BAD);
                }
                // Who stored it does not read it again before the next step; somebody else does.
                JdbcRepository next = seen
                        ? repository
                        : JdbcRepository.builder(product.dataSource()).build();
                AgendaItem line = Steps.line(ItemKey.of(BAD, RuleId.of("F1"), "start"));
                next.apply(Steps.change(
                        Product.TENANT,
                        BAD,
                        Optional.of(new Stamp("s1")),
                        new Stamp("s2"),
                        List.of(),
                        List.of(line),
                        Steps.NOON.plus(Duration.ofDays(1))));

                assertThat(agenda(repository, 3)).as(harm).hasSize(MANY).contains(BAD);
                assertThat(product.count("relationship_agenda")).as(harm).isEqualTo(MANY);
                assertThat(aside(repository)).as(harm).isEmpty();
            }
        }
    }
}
