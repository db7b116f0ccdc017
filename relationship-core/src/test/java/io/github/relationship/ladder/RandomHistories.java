package io.github.relationship.ladder;

import static io.github.relationship.ladder.Requirements.age;
import static io.github.relationship.ladder.Requirements.allOf;
import static io.github.relationship.ladder.Requirements.anyOf;
import static io.github.relationship.ladder.Requirements.commitment;
import static io.github.relationship.ladder.Requirements.noBrokenPromise;
import static io.github.relationship.ladder.Requirements.noOpenComplaint;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.Requirements.qualified;
import static io.github.relationship.ladder.Requirements.satisfied;
import static io.github.relationship.ladder.Requirements.valueInQuarters;
import static io.github.relationship.ladder.Requirements.walletShare;

import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.Histories;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.StageFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RungId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Histories of a few years, in order, with plenty of what a ladder looks at; and a ladder that looks at all of it. */
final class RandomHistories {

    private static final Instant START = Instant.parse("2024-01-01T05:00:00Z");
    private static final int KINDS = 16;

    /** What happens next: so many hours after the fact before, of which kind, and about which of those before. */
    private record Step(int hours, int kind, int which) {}

    private RandomHistories() {}

    static Ladder crowdedLadder() {
        Period half = Period.ofMonths(6);
        return Ladder.builder()
                .addRungs(
                        Rung.first("suspect", "suspect"),
                        Rung.automatic("prospect", "prospect", anyOf(qualified(), age(half))),
                        Rung.automatic("customer", "customer", purchases(1, half)),
                        Rung.advised("client", "client", allOf(purchases(2, half), noOpenComplaint())),
                        Rung.automatic(
                                "partner",
                                "partner",
                                allOf(
                                        purchases(2, Period.ofMonths(9)),
                                        noBrokenPromise(half),
                                        anyOf(commitment(), walletShare(50, half), valueInQuarters(1, 2)))),
                        Rung.advised("star", "star", allOf(satisfied(1, half), noBrokenPromise(half))))
                .reviewFrom(RungId.of("customer"))
                .build();
    }

    static Arbitrary<List<Occurrence>> inOrder() {
        return steps(KINDS, 24 * 60).map(steps -> tell(steps, RandomHistories::anything));
    }

    /** Purchases, returns, cancellations and complaints only. */
    static Arbitrary<List<Occurrence>> purchasing() {
        return steps(8, 24 * 200).map(steps -> tell(steps, RandomHistories::aboutPurchases));
    }

    private static Arbitrary<List<Step>> steps(int kinds, int hours) {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 48),
                                Arbitraries.integers().between(1, hours)),
                        Arbitraries.integers().between(0, kinds - 1),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    /** Adds one step to what was told so far. */
    private interface Teller {
        void tell(Story story, Step step, String when);
    }

    /** What was told so far, and what later facts may speak of. */
    private static final class Story {
        private final Histories told = Histories.opened(START.toString());
        private final List<String> purchases = new ArrayList<>();
        private final List<String> complaints = new ArrayList<>();
        private final List<String> promises = new ArrayList<>();
        private final List<String> commitments = new ArrayList<>();
        private int facts;

        String begin(List<String> kind) {
            String id = "f" + facts;
            kind.add(id);
            return id;
        }
    }

    private static List<Occurrence> tell(List<Step> steps, Teller teller) {
        Story story = new Story();
        Instant at = START;
        for (Step step : steps) {
            at = at.plusSeconds(3_600L * step.hours());
            story.facts++;
            teller.tell(story, step, at.toString());
        }
        return story.told.occurrences();
    }

    private static void aboutPurchases(Story story, Step step, String when) {
        switch (step.kind()) {
            case 0, 1, 2 -> story.told.purchased(story.begin(story.purchases), when, 10);
            case 3 -> about(story.purchases, step, story, (told, id) -> told.returned(id, when, 4));
            case 4 -> about(story.purchases, step, story, (told, id) -> told.returned(id, when));
            case 5 -> about(story.purchases, step, story, (told, id) -> told.cancelled(id, when));
            case 6 -> story.told.complained(story.begin(story.complaints), when);
            default -> once(story.complaints, step, story, (told, id) -> told.closed(id, when));
        }
    }

    private static void anything(Story story, Step step, String when) {
        LocalDate day = LocalDate.ofInstant(Instant.parse(when), ZoneOffset.UTC);
        switch (step.kind()) {
            case 8 ->
                story.told.promised(
                        story.begin(story.promises), when, day.plusDays(20).toString());
            case 9 -> about(story.promises, step, story, (told, id) -> told.kept(id, when));
            case 10 -> story.told.committed(story.begin(story.commitments), when);
            case 11 ->
                once(
                        story.commitments,
                        step,
                        story,
                        (told, id) -> told.fact(id + " ended", when, CommitmentFact.ended(FactId.of(id))));
            case 12 -> story.told.gave(when).walletShare(30 * step.which(), when);
            case 13 -> {
                if (step.which() > 0) {
                    story.told.satisfied(when);
                } else {
                    story.told.unsatisfied(when).qualified(when);
                }
            }
            case 14 -> story.told.fact("yes " + story.facts, when, StageFact.adviceAccepted(rung(step)));
            case 15 -> story.told.fact("no " + story.facts, when, StageFact.adviceDeclined(rung(step), "not yet"));
            default -> aboutPurchases(story, step, when);
        }
    }

    private static RungId rung(Step step) {
        return RungId.of(List.of("prospect", "customer", "client", "partner").get(step.which()));
    }

    private static void about(List<String> known, Step step, Story story, BiConsumer<Histories, String> tell) {
        if (!known.isEmpty()) {
            tell.accept(story.told, known.get(step.which() % known.size()));
        }
    }

    private static void once(List<String> known, Step step, Story story, BiConsumer<Histories, String> tell) {
        if (!known.isEmpty()) {
            tell.accept(story.told, known.remove(step.which() % known.size()));
        }
    }
}
