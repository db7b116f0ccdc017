package io.github.relationship.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Opened;
import io.github.relationship.history.PartyKind;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.Stamp;
import io.github.relationship.spi.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One atomic step: all of it, or nothing. */
class InMemoryRepositoryTest {

    private static final TenantId FIRM = TenantId.of("firm");
    private static final RelationshipId ACME = RelationshipId.of("acme");
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Optional<Stamp> NONE = Optional.empty();

    private final InMemoryRepository repository = new InMemoryRepository();

    private static Entry fact(String id, int position) {
        Opened opened = Opened.of(PartyKind.PERSON, UserId.of("sam"));
        return Entry.of(FactId.of(id), Occurrence.of(FactId.of(id), NOON, opened), NOON, position);
    }

    private Applied write(RelationshipId relationship, Optional<Stamp> expected, String next, Entry... entries) {
        return write(relationship, expected, next, NOON, entries);
    }

    private Applied write(
            RelationshipId relationship, Optional<Stamp> expected, String next, Instant replanAt, Entry... entries) {
        return repository.apply(new Change(
                FIRM,
                relationship,
                expected,
                new Stamp(next),
                List.of(entries),
                List.of(),
                List.of(),
                replanAt,
                PersonChange.NONE,
                Optional.empty()));
    }

    @Test
    void What_is_not_stored_is_not_there() {
        assertThat(repository.find(FIRM, ACME)).isEmpty();
        assertThat(repository.stamp(FIRM, ACME)).isEmpty();
        assertThat(repository.dueForReplan(FIRM, Instant.MAX, 10)).isEmpty();
    }

    @Test
    void Entries_are_appended_where_the_stamp_is_still_the_one_expected() {
        assertThat(write(ACME, NONE, "one", fact("a", 0))).isEqualTo(Applied.APPLIED);
        assertThat(write(ACME, Optional.of(new Stamp("one")), "two", fact("b", 1)))
                .isEqualTo(Applied.APPLIED);
        assertThat(repository.find(FIRM, ACME))
                .contains(new Stored(ACME, new Stamp("two"), List.of(fact("a", 0), fact("b", 1))));
    }

    @Test
    void A_write_on_an_old_stamp_is_lost_and_leaves_no_trace() {
        write(ACME, NONE, "one", fact("a", 0));
        write(ACME, Optional.of(new Stamp("one")), "two");
        assertThat(write(ACME, Optional.of(new Stamp("one")), "three", fact("b", 1)))
                .isEqualTo(Applied.LOST);
        assertThat(write(ACME, NONE, "three", fact("b", 1))).isEqualTo(Applied.LOST);
        assertThat(repository.find(FIRM, ACME)).contains(new Stored(ACME, new Stamp("two"), List.of(fact("a", 0))));
        RelationshipId other = RelationshipId.of("globex");
        assertThat(write(other, Optional.of(new Stamp("one")), "two")).isEqualTo(Applied.LOST);
        assertThat(repository.find(FIRM, other)).isEmpty();
    }

    @Test
    void G11_what_is_due_to_be_judged_anew_comes_earliest_first() {
        write(RelationshipId.of("b"), NONE, "one", NOON.plus(Duration.ofDays(1)));
        write(RelationshipId.of("c"), NONE, "one", NOON);
        write(RelationshipId.of("a"), NONE, "one", NOON.plus(Duration.ofDays(1)));
        assertThat(repository.dueForReplan(FIRM, NOON, 10)).containsExactly(RelationshipId.of("c"));
        assertThat(repository.dueForReplan(FIRM, NOON.plus(Duration.ofDays(1)), 10))
                .extracting(RelationshipId::value)
                .containsExactly("c", "a", "b");
        assertThat(repository.dueForReplan(FIRM, NOON.plus(Duration.ofDays(1)), 2))
                .hasSize(2);
        assertThat(repository.dueForReplan(TenantId.of("other"), Instant.MAX, 10))
                .isEmpty();
    }
}
