package io.github.relationship;

import io.github.relationship.id.RelationshipId;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What recording in bulk did.
 *
 * @param relationships how many relationships took a step; those to which everything was known took none
 * @param facts how many facts were appended, moves among them
 * @param refused for each relationship of which nothing was stored, what recording its facts throws
 */
public record BulkRecorded(int relationships, int facts, SortedMap<RelationshipId, RuntimeException> refused) {

    /** Copies the map. */
    public BulkRecorded {
        refused = Collections.unmodifiableSortedMap(new TreeMap<>((Map<RelationshipId, RuntimeException>) refused));
    }
}
