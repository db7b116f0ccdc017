package io.github.relationship.spi;

/** What became of an alias. */
public enum Aliased {
    /** The id means the other relationship now, or has meant it before. */
    MADE,
    /** The id has a relationship of its own, or means a third one, or nothing is stored under the other. Nothing has changed. */
    REFUSED
}
