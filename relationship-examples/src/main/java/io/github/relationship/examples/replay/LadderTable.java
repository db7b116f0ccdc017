package io.github.relationship.examples.replay;

import io.github.relationship.examples.common.Words;
import io.github.relationship.id.RungId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The standings as a table, one line a day. */
final class LadderTable {

    private static final int EXAMPLES = 3;

    private LadderTable() {}

    static List<String> lines(List<Standing> standings) {
        return Stream.concat(
                        standings.stream().limit(1).map(LadderTable::header),
                        standings.stream().map(LadderTable::line))
                .toList();
    }

    private static String header(Standing standing) {
        String rungs = standing.ladder().keySet().stream()
                .map(rung -> cell(rung.value()))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT, "%-10s%s  %s", "end of", rungs, "moved since the line above (who, for example)");
    }

    private static String line(Standing standing) {
        String counts = standing.ladder().values().stream()
                .map(count -> cell(Words.number(count)))
                .collect(Collectors.joining());
        return standing.asOf() + counts + "  " + moved(standing.movedTo());
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%10s", text);
    }

    private static String moved(Map<RungId, List<String>> movedTo) {
        return movedTo.isEmpty()
                ? "nobody"
                : movedTo.entrySet().stream()
                        .map(moved -> Words.number(moved.getValue().size()) + " to " + moved.getKey() + " ("
                                + examples(moved.getValue()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String examples(List<String> customers) {
        return customers.stream().limit(EXAMPLES).collect(Collectors.joining(", "))
                + (customers.size() > EXAMPLES ? ", ..." : "");
    }
}
