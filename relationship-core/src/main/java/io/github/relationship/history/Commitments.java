package io.github.relationship.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far they count on us. */
public final class Commitments extends Theme<Commitments> {

    private final List<Known<CommitmentFact.Made>> inForce;
    private @Nullable Known<CommitmentFact.Ended> lastEnded;
    private @Nullable Known<Integer> walletShare;

    Commitments() {
        this(new ArrayList<>(), null, null);
    }

    private Commitments(
            List<Known<CommitmentFact.Made>> inForce,
            @Nullable Known<CommitmentFact.Ended> lastEnded,
            @Nullable Known<Integer> walletShare) {
        this.inForce = inForce;
        this.lastEnded = lastEnded;
        this.walletShare = walletShare;
    }

    @Override
    Commitments copy() {
        return new Commitments(new ArrayList<>(inForce), lastEnded, walletShare);
    }

    void apply(Entry entry, CommitmentFact fact) {
        if (fact instanceof CommitmentFact.Made made) {
            inForce.add(Known.from(entry, made));
        } else if (fact instanceof CommitmentFact.Ended ended) {
            inForce.removeIf(commitment -> commitment.fact().equals(ended.commitment()));
            lastEnded = Known.from(entry, ended);
        } else if (fact instanceof CommitmentFact.WalletShareEstimated estimate) {
            walletShare = Known.from(entry, estimate.percent());
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    /**
     * The commitments in force.
     *
     * @return each, earliest first
     */
    public List<Known<CommitmentFact.Made>> inForce() {
        return Collections.unmodifiableList(inForce);
    }

    /**
     * The last commitment that ended.
     *
     * @return its end, if one ended
     */
    public Optional<Known<CommitmentFact.Ended>> lastEnded() {
        return Optional.ofNullable(lastEnded);
    }

    /**
     * How much of what they could buy from us they do buy from us.
     *
     * @return the latest estimate in percent, if there is one
     */
    public Optional<Known<Integer>> walletShare() {
        return Optional.ofNullable(walletShare);
    }
}
