package io.github.relationship.history;

/** What kind of talk an interaction was. */
public enum Topic {
    /** How each could send the other business: twenty minutes, each way (F8). */
    GIVE_AND_GAIN,
    /** Whether they commit themselves to us (F14). */
    COMMITMENT
}
