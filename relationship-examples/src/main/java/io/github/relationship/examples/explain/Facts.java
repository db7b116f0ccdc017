package io.github.relationship.examples.explain;

import io.github.relationship.examples.common.BadInput;
import io.github.relationship.examples.explain.TextFile.Line;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.json.EntryJson;
import io.github.relationship.json.JsonEntry;
import io.github.relationship.json.Parsed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of facts, one a line with its relationship, the relationships in any order.
 *
 * @param file where they stand
 * @param byRelationship the lines of each, in the order of the file
 */
record Facts(TextFile file, SortedMap<RelationshipId, List<Line<JsonEntry>>> byRelationship) {

    static Facts read(Path path) {
        TextFile file = new TextFile(path);
        SortedMap<RelationshipId, List<Line<JsonEntry>>> byRelationship = new TreeMap<>();
        for (Line<Parsed<JsonEntry>> line : file.lines(EntryJson::read)) {
            JsonEntry entry = line.value().value();
            RelationshipId relationship = entry.relationship()
                    .orElseThrow(() -> file.bad(
                            line.number(),
                            "$.relationship (column 1): expected the id of a relationship, but there is nothing"));
            byRelationship
                    .computeIfAbsent(relationship, any -> new ArrayList<>())
                    .add(new Line<>(line.number(), entry));
        }
        if (byRelationship.isEmpty()) {
            throw file.bad(1, "is empty; allowed is one fact a line, with its relationship");
        }
        return new Facts(file, byRelationship);
    }

    /** Those of one relationship alone. */
    Facts only(RelationshipId relationship) {
        List<Line<JsonEntry>> lines = byRelationship.get(relationship);
        if (lines == null) {
            throw new BadInput(
                    "--relationship " + relationship + " is not in " + file.path() + "; there are " + some());
        }
        return new Facts(file, new TreeMap<>(Map.of(relationship, lines)));
    }

    private String some() {
        List<String> first = byRelationship.keySet().stream()
                .limit(5)
                .map(RelationshipId::value)
                .toList();
        return String.join(", ", first) + (byRelationship.size() > first.size() ? ", ..." : "");
    }
}
