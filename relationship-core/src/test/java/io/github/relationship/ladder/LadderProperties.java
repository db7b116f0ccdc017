package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import io.github.relationship.history.Known;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.RungId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds for every history, on a ladder with every standard requirement. */
@AddLifecycleHook(Seeds.class)
class LadderProperties {

    private static final Instant AFTER_ALL = Instant.parse("2040-01-01T00:00:00Z");

    @Provide
    Arbitrary<List<Occurrence>> histories() {
        return RandomHistories.inOrder();
    }

    @Provide
    Arbitrary<Ladder> ladders() {
        return Arbitraries.of(Ladder.standard(), RandomHistories.crowdedLadder());
    }

    private static Climber climb(Ladder ladder, List<Occurrence> facts) {
        Climber climber = Climber.on(ladder).in("America/New_York");
        facts.forEach(climber::record);
        return climber;
    }

    private static Instant last(List<Occurrence> facts) {
        return facts.get(facts.size() - 1).occurredAt();
    }

    private static Object answer(StageDecision decision) {
        return List.of(decision.moves(), decision.rung(), decision.advice(), decision.review());
    }

    @Property(tries = 300)
    void decide_at_any_instant_before_changesAt_gives_the_same(
            @ForAll("ladders") Ladder ladder, @ForAll("histories") List<Occurrence> facts, @ForAll double share) {
        Climber climber = climb(ladder, facts);
        Instant from = last(facts);
        for (int changes = 0; changes < 8; changes++) {
            StageDecision decision = climber.decide(from);
            Instant until = decision.changesAt().orElse(AFTER_ALL);
            assertThat(until).isAfter(from);
            double part = Math.abs(share % 1);
            Instant between =
                    from.plusMillis((long) (part * Duration.between(from, until).toMillis()));
            StageDecision later = climber.decide(between);
            assertThat(answer(later)).isEqualTo(answer(decision));
            assertThat(later.changesAt()).isEqualTo(decision.changesAt());
            assertThat(answer(climber.decide(until.minusNanos(1000)))).isEqualTo(answer(decision));
            if (decision.changesAt().isEmpty()) {
                return;
            }
            from = until;
        }
    }

    @Property(tries = 200)
    void L2_a_requirement_changes_nothing_of_its_finding_before_changesAt_and_does_not_turn_before_turnsAt(
            @ForAll("ladders") Ladder ladder, @ForAll("histories") List<Occurrence> facts) {
        Relationship acme = climb(ladder, facts).relationship();
        for (Rung rung : ladder.rungs().subList(1, ladder.rungs().size())) {
            Requirement evidence = rung.evidence().orElseThrow();
            Finding now = evidence.assess(acme, asOf(last(facts)));
            Instant before = now.changesAt().orElse(AFTER_ALL).minusNanos(1000);
            Finding later = evidence.assess(acme, asOf(before));
            assertThat(later).isEqualTo(now);
            assertThat(now.changesAt().orElse(AFTER_ALL)).isAfter(last(facts));
            Instant turns = now.turnsAt().orElse(AFTER_ALL);
            assertThat(turns).isAfterOrEqualTo(now.changesAt().orElse(AFTER_ALL));
            assertThat(evidence.assess(acme, asOf(turns.minusNanos(1000))).met())
                    .isEqualTo(now.met());
            assertThat(now.completedAt().orElse(Instant.MIN)).isBeforeOrEqualTo(last(facts));
        }
    }

    private static AsOf asOf(Instant instant) {
        return Climber.asOf(instant, ZoneId.of("America/New_York"));
    }

    @Property(tries = 200)
    void L11_bulk_and_one_by_one_under_any_clock_give_equal_moves(
            @ForAll("ladders") Ladder ladder, @ForAll("histories") List<Occurrence> facts) {
        Climber atOnce = Climber.on(ladder).in("America/New_York");
        Climber years = Climber.on(ladder).in("America/New_York").recordedBy(at -> AFTER_ALL);
        facts.forEach(atOnce::record);
        facts.forEach(years::record);
        assertThat(moves(years)).isEqualTo(moves(atOnce));
    }

    @Property(tries = 200)
    void L11_judging_between_facts_moves_nobody_otherwise(
            @ForAll("ladders") Ladder ladder,
            @ForAll("histories") List<Occurrence> facts,
            @ForAll List<Double> shares) {
        Climber judged = Climber.on(ladder).in("America/New_York");
        for (int i = 0; i < facts.size(); i++) {
            judged.record(facts.get(i));
            if (i + 1 < facts.size() && i < shares.size()) {
                Instant here = facts.get(i).occurredAt();
                long gap = Duration.between(here, facts.get(i + 1).occurredAt()).toMillis();
                judged.judge(here.plusMillis((long) (Math.abs(shares.get(i) % 1) * gap)));
            }
        }
        assertThat(moves(judged)).isEqualTo(moves(climb(ladder, facts)));
    }

    private static List<List<Object>> moves(Climber climber) {
        return climber.relationship().stages().moves().stream()
                .map(move -> List.<Object>of(move.occurredAt(), move.value()))
                .toList();
    }

    @Property(tries = 200)
    void L11_what_was_recorded_is_not_decided_again(
            @ForAll("ladders") Ladder ladder, @ForAll("histories") List<Occurrence> facts) {
        Climber climber = climb(ladder, facts);
        StageDecision first = climber.decide(AFTER_ALL);
        climber.judge(AFTER_ALL);
        StageDecision second = climber.decide(AFTER_ALL);
        assertThat(second.moves()).isEmpty();
        assertThat(second.rung()).isEqualTo(first.rung()).isEqualTo(climber.stage());
        assertThat(second.advice()).isEqualTo(first.advice());
        assertThat(second.review()).isEqualTo(first.review());
    }

    @Property(tries = 200)
    void L7_moves_never_go_down_without_a_person_and_follow_each_other(
            @ForAll("ladders") Ladder ladder, @ForAll("histories") List<Occurrence> facts) {
        Climber climber = climb(ladder, facts);
        RungId at = ladder.rungs().get(0).id();
        Instant since = Instant.MIN;
        for (Known<StageMoved> move : climber.relationship().stages().moves()) {
            assertThat(move.value().before()).isEqualTo(at);
            assertThat(move.occurredAt()).isAfterOrEqualTo(since);
            if (move.value().by() == StageMoved.By.EVIDENCE) {
                assertThat(ladder.indexOf(move.value().after())).isGreaterThan(ladder.indexOf(at));
            }
            int low = Math.min(ladder.indexOf(at), ladder.indexOf(move.value().after()));
            int high = Math.max(ladder.indexOf(at), ladder.indexOf(move.value().after()));
            assertThat(move.value().skipped())
                    .isEqualTo(ladder.rungs().subList(low + 1, high).stream()
                            .map(Rung::id)
                            .toList());
            at = move.value().after();
            since = move.occurredAt();
        }
        assertThat(climber.stage()).isEqualTo(at);
    }

    @Property(tries = 200)
    void L4_nobody_enters_an_advised_rung_or_passes_one_without_a_person(@ForAll("histories") List<Occurrence> facts) {
        Ladder ladder = RandomHistories.crowdedLadder();
        for (Known<StageMoved> move :
                climb(ladder, facts).relationship().stages().moves()) {
            int from = ladder.indexOf(move.value().before());
            int to = ladder.indexOf(move.value().after());
            boolean advised = from < to
                    && ladder.rungs().subList(from + 1, to + 1).stream()
                            .anyMatch(rung -> rung.entry() == Rung.Entry.ADVISED);
            if (advised) {
                assertThat(move.value().by()).isEqualTo(StageMoved.By.ACCEPTED_ADVICE);
            }
        }
    }

    @Property(tries = 100)
    void L9_assess_and_decide_have_no_side_effect(@ForAll("histories") List<Occurrence> facts) {
        Ladder ladder = Ladder.standard();
        Climber climber = climb(ladder, facts);
        Relationship before = climber.relationship();
        StageDecision first = climber.decide(AFTER_ALL);
        ladder.rungs().forEach(rung -> ladder.assess(before, rung.id(), asOf(AFTER_ALL)));
        assertThat(climber.decide(AFTER_ALL)).isEqualTo(first);
        assertThat(before).isEqualTo(Relationship.of(ACME, before.entries()));
    }

    @Property(tries = 400)
    void L3_the_stage_is_that_of_a_naive_recount(@ForAll("purchasing") List<Occurrence> facts) {
        Climber climber = Climber.on(Ladder.standard());
        facts.forEach(climber::record);
        assertThat(climber.stage().value()).isEqualTo(NaiveStage.of(facts, ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<List<Occurrence>> purchasing() {
        return RandomHistories.purchasing();
    }
}
