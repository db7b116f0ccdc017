package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Account;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Strength;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.UnansweredTries;
import io.github.relationship.rule.Owed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a disqualified party is worth our time again, and whether the strategy still fits (F10, L12, H10). */
final class AccountQuestions {

    private AccountQuestions() {}

    /** What came from them since, or a recommendation, asks at once; else the day that was set for it does. */
    static List<Owed> reopen(Situation situation) {
        Optional<Known<AccountFact.Disqualified>> no =
                situation.relationship().account().disqualified();
        return no.flatMap(out -> signOfLife(situation.relationship(), out.occurredAt())
                        .map(sign -> Owed.builder()
                                .cause(sign.fact())
                                .since(sign.occurredAt())
                                .known(sign.recordedAt())
                                .figures(since(situation, out.occurredAt()))
                                .build())
                        .or(() -> onItsDay(situation, out)))
                .map(List::<Owed>of)
                .orElse(List.of());
    }

    private static Optional<Known<?>> signOfLife(Relationship relationship, Instant after) {
        return Stream.<Known<?>>concat(
                        relationship.encounters().withAnybody().fromThem().stream(),
                        relationship.referrals().recommended().stream())
                .filter(sign -> sign.occurredAt().isAfter(after))
                .min(Comparator.comparing(Known::occurredAt));
    }

    private static Optional<Owed> onItsDay(Situation situation, Known<AccountFact.Disqualified> out) {
        return out.value()
                .reviewOn()
                .map(day -> Owed.builder()
                        .cause(out.fact())
                        .since(situation.workingTime(situation.doer()).startOf(day))
                        .known(out.recordedAt())
                        .figures(since(situation, out.occurredAt()))
                        .build());
    }

    static List<Owed> strategy(Situation situation) {
        return situation.relationship().account().strategy().stream()
                .flatMap(strategy -> strategy.value().reviewOn().stream()
                        .map(day -> Owed.builder()
                                .cause(strategy.fact())
                                .since(situation.workingTime(situation.doer()).startOf(day))
                                .known(strategy.recordedAt())
                                .figures(since(situation, strategy.occurredAt()))
                                .build()))
                .map(Owed.class::cast)
                .toList();
    }

    /** Whom we work on and not at any price: six tries in a row, and none answered. */
    static List<Owed> goOn(Situation situation) {
        Account account = situation.relationship().account();
        boolean idle = situation.rung().equals(StandardRungs.SUSPECT)
                && situation.relationship().inWork().isEmpty();
        if (account.isTarget() || idle) {
            return List.of();
        }
        List<Known<Strength>> tries = UnansweredTries.inARow(situation, Optional.empty());
        if (tries.size() < UnansweredTries.ENOUGH) {
            return List.of();
        }
        Known<Strength> first = tries.get(0);
        Known<Strength> last = tries.get(UnansweredTries.ENOUGH - 1);
        Instant stage = situation.stageKnownSince(Set.of(StandardRungs.SUSPECT, StandardRungs.PROSPECT));
        Instant strategy = Stream.of(
                        account.strategy().map(Known::recordedAt),
                        situation.relationship().inWork().map(Known::recordedAt))
                .flatMap(Optional::stream)
                .reduce(stage, Instants::later);
        return List.of(Owed.builder()
                .cause(first.fact())
                .facts(tries.stream().map(Known::fact).toList())
                .since(UnansweredTries.unansweredAt(last))
                .known(Instants.later(last.recordedAt(), Instants.later(stage, strategy)))
                .figures(Attributes.builder()
                        .put("tries", tries.size())
                        .put(
                                "since",
                                situation
                                        .workingTime(situation.doer())
                                        .dateOf(first.occurredAt())
                                        .toString())
                        .build())
                .build());
    }

    private static Attributes since(Situation situation, Instant instant) {
        return Attributes.builder()
                .put(
                        "since",
                        situation.workingTime(situation.doer()).dateOf(instant).toString())
                .build();
    }
}
