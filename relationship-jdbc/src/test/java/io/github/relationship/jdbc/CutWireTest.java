package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Occurrence;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.jdbc.Wire.Failure;
import io.github.relationship.jdbc.Wire.Way;
import io.github.relationship.spi.Addressed;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wire to a real server is cut after any byte of a step, either way: all of it is there or nothing, and the caller knows (K1, K6). */
@Timeout(300)
class CutWireTest {

    /** Primes, so that the places wander through the messages; answers are shorter. A build that asks for it tries every byte. */
    private static final Map<Way, Integer> STRIDES = Boolean.getBoolean("servers.everyByte")
            ? Map.of(Way.TO_SERVER, 1, Way.FROM_SERVER, 1)
            : Map.of(Way.TO_SERVER, 23, Way.FROM_SERVER, 7);

    private static final Stamp NEXT = new Stamp("s1");

    /** What the caller was told. */
    private enum Told {
        STORED,
        NOT_STORED,
        UNKNOWN
    }

    /** A step that writes to four tables; all of one length. */
    private static Change step(int number) {
        RelationshipId id = RelationshipId.of("r%05d".formatted(number));
        Occurrence letter =
                Occurrence.of(FactId.of("l"), Steps.NOON, ReferralFact.recommended(ReferralId.of("referral"), id));
        return Steps.change(
                Product.TENANT,
                id,
                Optional.empty(),
                NEXT,
                List.of(Steps.entry(0)),
                List.of(new Addressed(id, FactId.of("f0"), Steps.BOLT, letter)),
                List.of(Steps.line(ItemKey.of(id, RuleId.of("F1"), "start"))),
                Steps.NOON);
    }

    private static Told apply(Product product, Connection connection, Change change) {
        JdbcRepository repository = JdbcRepository.builder(SessionTest.lending(connection))
                .dialect(product.dialect())
                .build();
        try {
            assertThat(repository.apply(change)).isEqualTo(Applied.APPLIED);
            return Told.STORED;
        } catch (OutcomeUnknownException e) {
            return Told.UNKNOWN;
        } catch (StorageException e) {
            assertThat(e.isRetryable()).as("retryable: %s", e).isFalse();
            return Told.NOT_STORED;
        }
    }

    private static boolean isStored(Product product, JdbcRepository repository, Change change) {
        Optional<Stored> stored = repository.find(Product.TENANT, change.relationship());
        String id = change.relationship().value();
        List<Integer> rows = List.of(
                stored.map(found -> found.entries().size()).orElse(0),
                product.count("relationship_agenda WHERE relationship = '" + id + "'"),
                product.count("relationship_outbox WHERE sender = '" + id + "'"));
        assertThat(rows).as("facts, lines and letters of %s", id).isIn(List.of(0, 0, 0), List.of(1, 1, 1));
        assertThat(stored.isPresent()).isEqualTo(rows.get(0) == 1);
        return stored.isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void K6_a_cut_after_any_byte_of_a_step_leaves_all_or_nothing_and_to_repeat_it_is_safe(Product product)
            throws Exception {
        JdbcRepository plain = product.empty();
        try (Wire wire = Wire.to(product)) {
            int number = 0;
            for (Way way : Way.values()) {
                wire.mend();
                boolean isCut = true;
                for (int bytes = 0; isCut; bytes += STRIDES.get(way)) {
                    Change change = step(number++);
                    wire.mend();
                    Told told;
                    try (Connection connection = wire.connect()) {
                        wire.failAfter(way, bytes, Failure.CUT);
                        told = apply(product, connection, change);
                        isCut = wire.hasFailed();
                    }
                    requireTruth(product, plain, change, told, "cut after " + bytes + " bytes " + way);
                }
                assertThat(number).as("places of cuts").isGreaterThan(10);
            }
        }
    }

    private static void requireTruth(
            Product product, JdbcRepository plain, Change change, Told told, String described) {
        boolean before = told != Told.UNKNOWN && isStored(product, plain, change);
        if (told != Told.UNKNOWN) {
            assertThat(before).as("stored, %s, told %s", described, told).isEqualTo(told == Told.STORED);
        }
        // Whoever repeats it waits until the server has noticed, and then it is stored once, by whomever.
        Applied again = plain.apply(change);
        if (told != Told.UNKNOWN) {
            assertThat(again).as(described).isEqualTo(before ? Applied.LOST : Applied.APPLIED);
        }
        assertThat(isStored(product, plain, change))
                .as("stored in the end, %s", described)
                .isTrue();
        assertThat(plain.stamp(Product.TENANT, change.relationship())).contains(NEXT);
    }
}
