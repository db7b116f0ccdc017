package io.github.relationship.rof;

import io.github.relationship.history.PartyKind;

/** The questions of the ROF call, in their only order (R1). */
public enum RofQuestion {
    /** How satisfied they are, with each delivery. */
    SATISFACTION,
    /** What else they need here. */
    OPPORTUNITIES,
    /** Whom else we might help. */
    REFERRALS;

    /**
     * Where to look for whom else we might help (R7).
     *
     * @param kind what kind of party they are
     * @return the words to ask with
     */
    public static String whereToLook(PartyKind kind) {
        return switch (kind) {
            case COMPANY -> "other departments and plants, and firms that they work with";
            case ONE_PERSON_FIRM -> "colleagues in the trade";
            case HOUSEHOLD, PERSON -> "friends and neighbours";
        };
    }
}
