package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.memory.InMemoryRepository;
import io.github.relationship.spi.Change;
import io.github.relationship.spi.PersonChange;
import io.github.relationship.spi.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a newer version wrote can be read here, and not changed. */
class ReadOnlyTest {

    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");
    private static final LocalDate MUCH_LATER = MONDAY.plusDays(40);

    private final InMemoryRepository memory = new InMemoryRepository();
    private final Office office = Office.with(memory);

    private void newerFact(RelationshipId relationship) {
        office.firm()
                .record(
                        relationship,
                        office.now("gift", UnreadFact.of("gift sent", 2, "{\"to\":\"Ann\"}")),
                        office.now("gift 2", UnreadFact.of("gift sent", 2, "{}")),
                        office.now("dream", UnreadFact.of("dream", 1, "{}")));
    }

    private static ReadOnlyRelationshipException refusal(ThrowingCallable command) {
        return catchThrowableOfType(ReadOnlyRelationshipException.class, command);
    }

    @Test
    void B2_every_command_is_refused_with_what_cannot_be_read_and_what_to_do() {
        office.sold();
        newerFact(ACME);
        List<ThrowingCallable> commands = List.of(
                () -> office.record(office.now("order-2", bought())),
                () -> office.firm().complete(CALL, SAM),
                () -> office.firm().complete(CALL, SAM, office.now("order-2", bought())),
                () -> office.firm().snooze(CALL, SAM, office.now().plusSeconds(60)),
                () -> office.firm().reschedule(CALL, SAM, MONDAY.plusDays(9)),
                () -> office.firm().dismiss(CALL, SAM, "no"),
                () -> office.firm().accept(ACME, StandardRungs.PARTNER, SAM),
                () -> office.firm().decline(ACME, StandardRungs.PARTNER, SAM, "no"));
        for (ThrowingCallable command : commands) {
            ReadOnlyRelationshipException refused = refusal(command);
            assertThat(refused.relationship()).isEqualTo(ACME);
            assertThat(refused.unread()).containsExactly("dream in format 1", "gift sent in format 2");
            assertThat(refused)
                    .hasMessage("relationship acme can only be read here: its history has facts that a newer version"
                            + " wrote, [dream in format 1, gift sent in format 2]; upgrade this node, or write through"
                            + " one of that version");
        }
    }

    @Test
    void B2_reading_still_works() {
        office.sold();
        newerFact(ACME);
        office.on(MONDAY.plusDays(8));
        assertThat(office.firm().plan(ACME).find(CALL)).isPresent();
        assertThat(office.firm().relationship(ACME).purchases().all()).hasSize(1);
        assertThat(office.firm().agenda(SAM).items()).isNotEmpty();
    }

    @Test
    void G11_it_stays_due_and_blocks_no_other_whatever_the_limit() {
        List<RelationshipId> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            RelationshipId id = RelationshipId.of("party-" + i);
            all.add(id);
            office.on(MONDAY, "09:" + (10 + i)).firm().record(id, office.opening());
        }
        // The first ones to come due are those that cannot be written.
        List<RelationshipId> newer = all.subList(0, 7);
        newer.forEach(this::newerFact);
        office.on(MUCH_LATER);
        assertThat(office.firm().replanDue(2)).isEqualTo(2);
        assertThat(office.firm().replanDue(2)).isEqualTo(2);
        assertThat(office.firm().replanDue(2)).isEqualTo(1);
        assertThat(office.firm().replanDue(2)).isZero();
        assertThat(memory.dueForReplan(Office.FIRM, office.now(), 100)).hasSameElementsAs(newer);
    }

    @Test
    void G11_nor_does_one_to_which_others_keep_writing() {
        RacingRepository racing = new RacingRepository(memory);
        Office there = Office.with(racing);
        there.firm().record(ACME, there.opening());
        there.on(MONDAY, "09:30").firm().record(RelationshipId.of("other"), there.opening());
        there.on(MUCH_LATER);
        // Once together with the other, then twenty times by itself.
        racing.lose(21, () -> {});
        assertThat(there.firm().replanDue(1)).isEqualTo(1);
        assertThat(memory.dueForReplan(Office.FIRM, there.now(), 10)).containsExactly(ACME);
        assertThat(there.firm().replanDue(10)).isEqualTo(1);
    }

    @Test
    void H5_once_the_newer_version_has_taken_it_back_it_can_be_written_here() {
        office.sold();
        office.firm().record(ACME, office.now("gift", UnreadFact.of("gift sent", 2, "{}")));
        var stored = memory.find(Office.FIRM, ACME).orElseThrow();
        var plan = office.firm().plan(ACME);
        var retraction = Entry.of(
                FactId.of("sorry"),
                office.now("sorry", new Retracted(FactId.of("gift"), "never sent")),
                office.now(),
                stored.entries().size());
        memory.apply(new Change(
                Office.FIRM,
                ACME,
                Optional.of(stored.stamp()),
                new Stamp("newer"),
                List.of(retraction),
                List.of(),
                plan.stored(),
                plan.replanAt(),
                PersonChange.NONE,
                Optional.empty()));
        assertThat(office.record(office.now("order-2", bought())).facts()).containsExactly(FactId.of("order-2"));
    }
}
