package io.github.relationship.plan;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.ReferralFact.Received;
import io.github.relationship.history.ReferralFact.Recommended;
import io.github.relationship.history.Referrals;
import io.github.relationship.history.Referrals.Referral;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is odd about referrals, and is taken all the same (V1): the same party referred again, somebody who had bought before, and two
 * who referred each other. Told for a month, with the facts and the other party that it links.
 */
final class ReferralFindings {

    private static final Duration TOLD_FOR = Duration.ofDays(30);

    private final Situation situation;
    private final Relationship relationship;
    private final List<Known<Received>> received;
    private final List<Known<Recommended>> recommended;

    private ReferralFindings(Situation situation) {
        this.situation = situation;
        this.relationship = situation.relationship();
        this.received = relationship.referrals().received().stream()
                .map(Referral::received)
                .filter(known -> known.value().party().isPresent())
                .toList();
        this.recommended = relationship.referrals().recommended();
    }

    static List<PlanFinding> of(Situation situation) {
        Referrals referrals = situation.relationship().referrals();
        if (referrals.received().isEmpty() && referrals.recommended().isEmpty()) {
            return List.of();
        }
        ReferralFindings findings = new ReferralFindings(situation);
        return Stream.of(findings.again(), findings.customers(), findings.eachOther())
                .flatMap(all -> all)
                .toList();
    }

    /** The facts by which each other party is known, at whichever end: one for each referral. */
    private static <T> Map<RelationshipId, List<Known<T>>> byParty(
            List<Known<T>> facts, Function<T, RelationshipId> party) {
        Map<RelationshipId, List<Known<T>>> byParty = new TreeMap<>();
        facts.forEach(fact -> byParty.computeIfAbsent(party.apply(fact.value()), id -> new ArrayList<>())
                .add(fact));
        return byParty;
    }

    private Stream<PlanFinding> again() {
        Stream<PlanFinding> here = byParty(received, it -> it.party().orElseThrow()).entrySet().stream()
                .flatMap(party -> again(party.getKey(), List.copyOf(party.getValue())));
        Stream<PlanFinding> there = byParty(onePerReferral(), Recommended::by).entrySet().stream()
                .flatMap(party -> again(party.getKey(), List.copyOf(party.getValue())));
        return Stream.concat(here, there);
    }

    /** A recommendation may be told twice: by the host, and as a consequence of the referral. */
    private List<Known<Recommended>> onePerReferral() {
        Map<ReferralId, Known<Recommended>> first = new TreeMap<>();
        recommended.forEach(known -> first.putIfAbsent(known.value().referral(), known));
        return List.copyOf(first.values());
    }

    private Stream<PlanFinding> again(RelationshipId party, List<Known<?>> facts) {
        return facts.size() < 2 ? Stream.empty() : told(PlanFinding.Kind.REFERRED_AGAIN, party, facts);
    }

    private Stream<PlanFinding> customers() {
        Optional<Entry> bought = relationship.purchases().all().stream()
                .filter(Purchase::counts)
                .findFirst()
                .flatMap(purchase -> relationship.find(purchase.id()));
        return bought.stream()
                .flatMap(first -> onePerReferral().stream()
                        .filter(known -> relationship
                                .find(known.fact())
                                .filter(entry -> Entry.IN_ORDER.compare(first, entry) < 0)
                                .isPresent())
                        .flatMap(known -> told(
                                PlanFinding.Kind.CUSTOMER_REFERRED,
                                known.value().by(),
                                List.of(purchaseOf(first), known))));
    }

    private Known<?> purchaseOf(Entry first) {
        return relationship.purchases().find(first.id()).orElseThrow().made();
    }

    private Stream<PlanFinding> eachOther() {
        return byParty(received, it -> it.party().orElseThrow()).entrySet().stream()
                .flatMap(party -> onePerReferral().stream()
                        .filter(known -> known.value().by().equals(party.getKey()))
                        .limit(1)
                        .flatMap(known -> told(
                                PlanFinding.Kind.REFERRED_EACH_OTHER,
                                party.getKey(),
                                List.of(party.getValue().get(0), known))));
    }

    private Stream<PlanFinding> told(PlanFinding.Kind kind, RelationshipId party, List<? extends Known<?>> facts) {
        Known<?> last = facts.stream()
                .<Known<?>>map(fact -> fact)
                .max(Comparator.comparing(Known::recordedAt))
                .orElseThrow();
        if (situation.watch().hasCome(last.recordedAt().plus(TOLD_FOR))) {
            return Stream.empty();
        }
        List<FactId> ids = facts.stream()
                .<Known<?>>map(fact -> fact)
                .sorted(Comparator.comparing((Known<?> fact) -> fact.occurredAt())
                        .thenComparing(fact -> fact.fact()))
                .<FactId>map(Known::fact)
                .toList();
        Attributes figures = Attributes.builder()
                .put("party", party.value())
                .put("referrals", facts.size())
                .build();
        return Stream.of(PlanFinding.ofFacts(kind, ids, figures));
    }
}
