package io.github.relationship.ladder;

import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** So many facts of a kind within a period; a period of zero is for ever. */
record FactCount(Kind kind, int count, Period within) implements Requirement {

    /** What is counted. */
    enum Kind {
        /** See {@link Requirements#satisfied}. */
        SATISFIED("satisfied", "ROF call in which they are satisfied", "ROF calls in which they are satisfied"),
        /** See {@link Requirements#referralsReceived}. */
        REFERRALS_RECEIVED("referrals-received", "referral from them", "referrals from them"),
        /** See {@link Requirements#recommended}. */
        RECOMMENDED("recommended", "recommendation of us to them", "recommendations of us to them");

        private final String type;
        private final String one;
        private final String several;

        Kind(String type, String one, String several) {
            this.type = type;
            this.one = one;
            this.several = several;
        }

        private List<? extends Known<?>> facts(Relationship relationship) {
            return switch (this) {
                case SATISFIED ->
                    relationship.rofCalls().satisfaction().stream()
                            .filter(heard -> heard.value().satisfied())
                            .toList();
                case REFERRALS_RECEIVED ->
                    relationship.referrals().received().stream()
                            .map(referral -> referral.received())
                            .sorted(Comparator.comparing(Known::occurredAt))
                            .toList();
                case RECOMMENDED -> relationship.referrals().recommended();
            };
        }
    }

    FactCount {
        Specs.requireAtLeastOne("number of " + kind.several, count);
        Specs.requireNotNegative(within);
    }

    @Override
    public RuleSpec spec() {
        return Specs.ofMany(kind.type, count, within);
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        List<Counted> all = new ArrayList<>();
        for (Known<?> fact : kind.facts(relationship)) {
            all.add(new Counted(fact, Specs.leaves(fact.occurredAt(), within, asOf)));
        }
        List<Counted> facts =
                all.stream().filter(fact -> fact.isThere(asOf.instant())).toList();
        List<FactId> evidence =
                facts.stream().<FactId>map(fact -> fact.known().fact()).toList();
        int have = facts.size();
        if (have >= count) {
            Optional<Instant> completed =
                    Specs.metSince(all, fact -> fact.known().occurredAt(), Counted::leaves, count);
            return Finding.met(have, count, evidence, completed, Specs.whenLeft(facts, Counted::leaves, have - count))
                    .changingAt(Specs.whenLeft(facts, Counted::leaves, 0));
        }
        int missing = count - have;
        String words = missing + " more " + (missing == 1 ? kind.one : kind.several);
        return Finding.missing(have, count, evidence, words, Specs.whenLeft(facts, Counted::leaves, 0))
                .afterLoss(Specs.lostAt(all, Counted::leaves, asOf.instant()));
    }

    /** A fact, and when the period has left it behind. */
    private record Counted(Known<?> known, Optional<Instant> leaves) {
        boolean isThere(Instant instant) {
            return leaves.isEmpty() || leaves.get().isAfter(instant);
        }
    }
}
