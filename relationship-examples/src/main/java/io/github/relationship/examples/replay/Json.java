package io.github.relationship.examples.replay;

import io.github.relationship.id.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Standings as JSON: one array, one object a line. */
final class Json {

    private Json() {}

    static String of(List<Standing> standings) {
        return standings.stream().map(Json::of).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String of(Standing standing) {
        String ladder = standing.ladder().entrySet().stream()
                .map(rung -> Text.quote(rung.getKey().value()) + ":" + rung.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return "{\"asOf\":" + Text.quote(standing.asOf().toString())
                + ",\"ladder\":" + ladder
                + ",\"moves\":" + standing.moves()
                + ",\"refused\":" + standing.refused()
                + ",\"facts\":" + standing.facts() + "}";
    }
}
