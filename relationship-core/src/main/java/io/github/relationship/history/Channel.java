package io.github.relationship.history;

/** How people reach each other (H7). */
public enum Channel {
    /** In person, at their place or ours. */
    VISIT,
    /** In person, over a meal. */
    MEAL,
    /** In person, at a fair, a club or another gathering. */
    EVENT,
    /** By telephone. */
    CALL,
    /** By video conference. */
    VIDEO,
    /** By a short message to one person. */
    MESSAGE,
    /** By e-mail. */
    EMAIL,
    /** Through a social network. */
    SOCIAL,
    /** By letter, card or parcel. */
    POST;

    /**
     * Whether both sides are there at the same time.
     *
     * @return true for visits, meals, events, calls and video
     */
    public boolean isLive() {
        return compareTo(VIDEO) <= 0;
    }

    /**
     * Whether it brings written words to one person.
     *
     * @return true for messages, e-mail, social messages and post
     */
    public boolean isWritten() {
        return !isLive();
    }
}
