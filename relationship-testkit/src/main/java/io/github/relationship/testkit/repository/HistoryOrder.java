package io.github.relationship.testkit.repository;

/** In which order a repository gives back the entries of a history. */
public enum HistoryOrder {
    /** As they were recorded. */
    AS_RECORDED,
    /** In whichever order is cheapest. */
    ANY
}
