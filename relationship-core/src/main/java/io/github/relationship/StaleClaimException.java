package io.github.relationship;

import io.github.relationship.spi.Claim;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody else has taken the line since, or it was given back: the claim is good for nothing any more, and nothing was stored. */
public final class StaleClaimException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Claim> claims;

    StaleClaimException(List<Claim> claims) {
        super(claims.stream()
                        .map(claim -> "claim " + claim.number() + " on line "
                                + claim.item().key())
                        .collect(Collectors.joining(", "))
                + " was taken by others since, or given back; nothing was stored, leave it to whoever has it now");
        this.claims = List.copyOf(claims);
    }

    /**
     * The claims that were to be completed together.
     *
     * @return at least one of them is stale
     */
    public List<Claim> claims() {
        return claims;
    }
}
