package io.github.relationship.testkit.repository;

/** What a repository knows of what was stored through another one that was opened on the same fixture. */
public enum Handles {
    /** Everything: the storage lies outside, as a database does, and outlives whoever opened it. */
    SHARED,
    /** Nothing: each one begins empty, and what it stored is gone with it. */
    APART
}
