package io.github.relationship.calendar;

/** Whose zone it is: a link of a {@link ZoneChain}. */
public enum ZoneSource {

    /** The contact's own. */
    CONTACT,

    /** The party's: where the company or household is. */
    PARTY,

    /** That of the relationship's owner. */
    OWNER,

    /** That of the person who does the work. */
    DOER,

    /** The tenant's, which is always known. */
    TENANT
}
