package io.github.relationship.testkit;

import io.github.relationship.plan.AgendaItem;
import java.util.List;
import java.util.stream.Collectors;

/** What can be said of the lines of a plan or an agenda. The story goes on from here as from any {@link Scenario}. */
public sealed class LinesCheck extends Scenario permits LineCheck {

    private final String whose;
    private final List<AgendaItem> lines;

    LinesCheck(World world, String whose, List<AgendaItem> lines) {
        super(world);
        this.whose = whose;
        this.lines = lines;
    }

    /**
     * A line is there.
     *
     * @param line the line
     * @return what can be said of it
     */
    public LineCheck has(String line) {
        List<AgendaItem> found = world().lines().among(lines, AgendaItem::key, line);
        if (found.isEmpty()) {
            throw fails("to have " + line);
        }
        return new LineCheck(world(), whose, lines, line, found);
    }

    /**
     * No line is there that this could mean.
     *
     * @param line the line
     * @return this check
     */
    public LinesCheck hasNot(String line) {
        if (!world().lines().anyAmong(lines, AgendaItem::key, line).isEmpty()) {
            throw fails("not to have " + line);
        }
        return this;
    }

    /**
     * These lines are there in this order, and no others.
     *
     * @param expected the lines
     * @return this check
     */
    public LinesCheck isExactly(String... expected) {
        boolean same = expected.length == lines.size();
        for (int i = 0; i < expected.length; i++) {
            world().lines().checkRule(expected[i]);
            same = same && world().lines().isNamed(lines.get(i).key(), expected[i]);
        }
        if (!same) {
            throw fails("to be exactly " + List.of(expected));
        }
        return this;
    }

    /**
     * Nothing is there.
     *
     * @return this check
     */
    public LinesCheck isEmpty() {
        if (!lines.isEmpty()) {
            throw fails("to be empty");
        }
        return this;
    }

    AssertionError fails(String expectation) {
        String names = lines.stream()
                .map(line -> line.key().relationship() + " " + Lines.name(line.key()))
                .collect(Collectors.joining(", "));
        return world().failure(whose + " " + expectation + "; it " + (names.isEmpty() ? "is empty" : "has " + names));
    }
}
