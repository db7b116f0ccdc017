package io.github.relationship.ladder;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Known;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** See {@link Requirements#walletShare(int, Period)}. */
record WalletShare(int percent, Period within) implements Requirement {

    WalletShare {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("wallet share is " + percent + "; ask for a percentage from 1 to 100");
        }
        Specs.requireNotNegative(within);
    }

    @Override
    public RuleSpec spec() {
        return Specs.of(
                "wallet-share",
                Attributes.builder()
                        .put("percent", percent)
                        .put("within", within.toString())
                        .build());
    }

    @Override
    public Finding assess(Relationship relationship, AsOf asOf) {
        Optional<Known<Integer>> latest = relationship.commitments().walletShare();
        if (latest.isEmpty()) {
            return Finding.missing(0, percent, List.of(), "the share of wallet to be estimated", Optional.empty());
        }
        Known<Integer> estimate = latest.get();
        Optional<Instant> outdated = Specs.leaves(estimate.occurredAt(), within, asOf);
        List<FactId> evidence = List.of(estimate.fact());
        if (outdated.filter(end -> !asOf.instant().isBefore(end)).isPresent()) {
            return Finding.missing(
                            estimate.value(),
                            percent,
                            evidence,
                            "the share of wallet to be estimated anew",
                            Optional.empty())
                    .afterLoss(outdated);
        }
        if (estimate.value() < percent) {
            return Finding.missing(
                    estimate.value(),
                    percent,
                    evidence,
                    "a share of wallet of " + percent + " %, now " + estimate.value() + " %",
                    outdated);
        }
        return Finding.met(estimate.value(), percent, evidence, Optional.of(estimate.occurredAt()), outdated);
    }
}
