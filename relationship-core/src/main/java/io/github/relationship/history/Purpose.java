package io.github.relationship.history;

/** What a contact is for: consent and holds tell them apart (H12). */
public enum Purpose {
    /** Something is owed or mended: satisfaction, recovery, promises. */
    SERVICE,
    /** For the person: thanks, next steps agreed, birthdays. */
    PERSONAL,
    /** For the sale to come: all the rest. */
    PROMOTIONAL
}
