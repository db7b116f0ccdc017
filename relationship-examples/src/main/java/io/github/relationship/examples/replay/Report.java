package io.github.relationship.examples.replay;

import io.github.relationship.examples.common.Dates;
import io.github.relationship.examples.common.Words;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what a reader wants to know, in the order in which it is asked. */
final class Report {

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void opening(String what, Optional<String> source, Orders orders, ZoneId zone) {
        line("Replaying " + what + ": " + Words.number(orders.inOrder().size()) + " rows, "
                + Dates.withWeekday(orders.firstDay()) + " to " + Dates.withWeekday(orders.lastDay()) + ".");
        if (source.isPresent()) {
            line("Source: " + source.get() + ".");
        }
        line("");
        line("What the data does not say is assumed:");
        Assumptions.lines(zone).forEach(text -> line(text.startsWith(" ") ? "  " + text : "- " + text));
        out.flush();
    }

    void lines(List<String> lines) {
        line("");
        lines.forEach(this::line);
    }

    void refusals(Refusals refusals) {
        line("");
        line("Refused: " + rows(refusals.total()) + (refusals.total() == 0 ? "." : ":"));
        refusals.byReason().forEach((reason, count) -> line(Words.number(count) + " because " + reason + "."));
    }

    void closing(Replay replay, Standing last, int rows, double seconds) {
        line("");
        line(rows(replay.rowsRead()) + " read: " + Words.number(last.facts()) + " became facts, "
                + Words.number(last.refused()) + " were refused. " + Words.number(replay.customers())
                + " relationships, " + Words.number(last.moves()) + " moves on the ladder.");
        if (replay.rowsRead() < rows) {
            line(rows(rows - replay.rowsRead()) + " after " + last.asOf() + " left out.");
        }
        line(String.format(Locale.ROOT, "It took %.1f s.", seconds));
        out.flush();
    }

    private static String rows(int count) {
        return Words.number(count) + (count == 1 ? " row" : " rows");
    }

    private void line(String text) {
        out.print(text.stripTrailing() + "\n");
    }
}
