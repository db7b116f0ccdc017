package io.github.relationship.history;

/** How much a contact counts for a relationship (H8). */
public enum Strength {
    /** Both sides took part: a visit, a meal, an event, a call, a video conference. */
    LIVE,
    /** From them in any channel, or from us to one person in writing with something of value. */
    PERSONAL,
    /** All else that goes out: cards, newsletters, gifts, calls that nobody answered. */
    LIGHT;

    /**
     * Whether it restarts a silence.
     *
     * @return true for live and personal contacts
     */
    public boolean isMeaningful() {
        return this != LIGHT;
    }
}
