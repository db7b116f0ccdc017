package io.github.relationship.history;

/** What part a person plays at the party (H10). */
public enum Role {
    /** Says yes or no. */
    DECISION_MAKER,
    /** Is listened to by those who decide. */
    INFLUENCER,
    /** Uses what was bought. */
    USER,
    /** Opens the door to others, or keeps it shut. */
    GATEKEEPER,
    /** Lives in the household. */
    HOUSEHOLD_MEMBER,
    /** Anybody else. */
    OTHER;

    /**
     * Whether this role makes a key contact.
     *
     * @return true for those who decide and those who influence them
     */
    public boolean isKey() {
        return this == DECISION_MAKER || this == INFLUENCER;
    }
}
