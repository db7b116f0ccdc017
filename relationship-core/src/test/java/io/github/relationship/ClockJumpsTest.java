package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.ANN;
import static io.github.relationship.Office.FIRM;
import static io.github.relationship.Office.MONDAY;
import static io.github.relationship.Office.SAM;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;

/** The clock on the wall is set back, or forward, while work goes on. */
@AddLifecycleHook(Seeds.class)
class ClockJumpsTest {

    private static final ItemKey CALL = ItemKey.of(ACME, RuleId.of("F3"), "order-1");

    private static Office withACall() {
        return Office.open().sold().on(MONDAY.plusDays(8), "11:00");
    }

    private static List<Claim> claim(Office office, String worker) {
        return office.firm()
                .claims()
                .claim(ClaimQuery.builder()
                        .tenant(FIRM)
                        .worker(worker)
                        .until(office.now())
                        .lease(Duration.ofMinutes(5))
                        .doing(Doing.BY_PERSON)
                        .addRules(RuleId.of("F3"))
                        .build());
    }

    @Test
    void C5_a_clock_that_jumps_back_undoes_no_claim() {
        Office office = withACall();
        List<Claim> taken = claim(office, "one");
        assertThat(taken).extracting(claim -> claim.item().key()).containsExactly(CALL);
        office.on(MONDAY.plusDays(8), "09:00");
        assertThat(claim(office, "two")).isEmpty();
        office.firm().claims().complete(taken.get(0), SAM);
        assertThat(office.firm().plan(ACME).find(CALL)).isEmpty();
    }

    @Test
    void C5_a_clock_that_jumps_back_refires_nothing_done() {
        Office office = withACall();
        office.firm().complete(CALL, SAM);
        office.on(MONDAY.plusDays(8), "08:00");
        office.record(office.now("order-2", bought()));
        assertThat(office.firm().plan(ACME).find(CALL)).isEmpty();
        assertThat(office.firm().agenda(SAM).items())
                .extracting(AgendaItem::key)
                .doesNotContain(CALL);
    }

    @Test
    void C5_a_clock_that_jumps_back_reorders_no_history() {
        Office office = Office.open().sold().on(MONDAY.plusDays(1), "10:00");
        Instant ten = office.now();
        office.record(Occurrence.of(FactId.of("first"), ten, bought()));
        // Three minutes ahead of the clock is not yet the future.
        office.on(MONDAY.plusDays(1), "09:57");
        office.record(Occurrence.of(FactId.of("second"), ten, bought()));
        List<Entry> entries = office.firm().relationship(ACME).entries();
        assertThat(entries).extracting(entry -> entry.id().value()).containsSubsequence("first", "second");
        assertThat(entries).extracting(Entry::position).isSorted();
        assertThat(office.firm()
                        .relationship(ACME)
                        .entries()
                        .get(entries.size() - 1)
                        .recordedAt())
                .isBefore(ten);
    }

    @Test
    void C5_H3_what_the_history_knows_to_have_come_is_no_future_to_a_clock_set_back() {
        Office office = Office.open().sold().on(MONDAY.plusDays(1));
        office.record(office.now("second", bought()));
        Instant known = office.now();
        office.on(MONDAY);
        office.record(Occurrence.of(FactId.of("third"), known, bought()));
        assertThat(office.firm().relationship(ACME).purchases().all()).hasSize(3);
        Occurrence ahead = Occurrence.of(FactId.of("fourth"), known.plusSeconds(1), bought());
        assertThatThrownBy(() -> office.record(ahead))
                .isInstanceOf(FactRefusedException.class)
                .hasMessageContaining("is dated");
    }

    @Property(tries = 60)
    void K12_a_clock_that_jumps_back_and_forward_loses_nothing_and_repeats_nothing(
            @ForAll @Size(max = 15) List<@IntRange(min = -6_000, max = 9_000) Integer> jumps) {
        Office office = withACall();
        Instant latest = office.now();
        List<FactId> told = new ArrayList<>();
        Set<ItemKey> done = new HashSet<>();
        for (int i = 0; i < jumps.size(); i++) {
            office.at(office.now().plus(Duration.ofMinutes(jumps.get(i))));
            latest = latest.isAfter(office.now()) ? latest : office.now();
            FactId id = FactId.of("step-" + i);
            switch (i % 4) {
                case 0 -> office.record(Occurrence.of(id, office.now(), bought()));
                case 1 ->
                    office.record(Occurrence.builder()
                            .id(id)
                            .occurredAt(office.now())
                            .addParticipants(ANN)
                            .fact(Interaction.outbound(Channel.VISIT))
                            .build());
                case 2 -> doTheFirstLine(office, done);
                default -> office.firm().replanDue(10);
            }
            if (i % 4 < 2) {
                told.add(id);
            }
            assertThat(office.firm().plan(ACME).items())
                    .extracting(AgendaItem::key)
                    .noneMatch(done::contains);
        }
        office.at(latest);
        office.firm().replanDue(10);
        assertThat(office.firm().relationship(ACME).entries())
                .extracting(Entry::id)
                .containsAll(told)
                .doesNotHaveDuplicates();
        assertThat(lines(office, latest))
                .isEqualTo(office.firm().plan(ACME).items().stream()
                        .filter(item -> !item.shows().isAfter(office.now()))
                        .map(AgendaItem::key)
                        .toList())
                .noneMatch(done::contains);
    }

    private static void doTheFirstLine(Office office, Set<ItemKey> done) {
        office.firm().replanDue(10);
        lines(office, office.now()).stream().limit(1).forEach(line -> {
            office.firm().complete(line, SAM);
            done.add(line);
        });
    }

    private static List<ItemKey> lines(Office office, Instant until) {
        return office
                .firm()
                .agenda(AgendaQuery.builder()
                        .tenant(FIRM)
                        .doer(SAM)
                        .until(until)
                        .limit(AgendaQuery.MAX_LIMIT)
                        .build())
                .items()
                .stream()
                .map(AgendaItem::key)
                .toList();
    }
}
