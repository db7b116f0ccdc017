package io.github.relationship.insight;

/** What to ask in a meeting (F8). */
public enum BriefQuestion {
    /** What to listen for in order to send them business. */
    WHAT_TO_LISTEN_FOR,
    /** What they need. */
    WHAT_THEY_NEED,
    /** How satisfied they are: the call about it is due. */
    HOW_SATISFIED_THEY_ARE,
    /** What is to become of a sale in sight. */
    WHAT_BECOMES_OF_AN_OPPORTUNITY,
    /** Whether they commit themselves to us. */
    WHETHER_THEY_COMMIT
}
