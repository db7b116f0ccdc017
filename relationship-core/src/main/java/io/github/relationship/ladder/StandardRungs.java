package io.github.relationship.ladder;

import io.github.relationship.id.RungId;

/** The ids of the five rungs of the standard ladder (L1), lowest first. */
public final class StandardRungs {

    /** Somebody whom we might serve. */
    public static final RungId SUSPECT = RungId.of("suspect");

    /** Somebody with a need, the means and the will. */
    public static final RungId PROSPECT = RungId.of("prospect");

    /** Somebody who bought. */
    public static final RungId CUSTOMER = RungId.of("customer");

    /** Somebody who keeps buying. */
    public static final RungId CLIENT = RungId.of("client");

    /** Somebody who sees us as part of their business. */
    public static final RungId PARTNER = RungId.of("partner");

    private StandardRungs() {}
}
