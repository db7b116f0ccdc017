package io.github.relationship.examples.explain;

import io.github.relationship.calendar.HolidayProvider;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.desk.Desk;
import io.github.relationship.desk.DeskEntry;
import io.github.relationship.desk.Desks;
import io.github.relationship.examples.explain.TextFile.Line;
import io.github.relationship.id.UserId;
import io.github.relationship.json.DeskJson;
import io.github.relationship.json.JsonDeskEntry;
import io.github.relationship.json.Parsed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The histories of desks, one fact a line, the people in any order.
 *
 * @param byUser what happened at each desk
 */
record DeskFile(Map<UserId, List<DeskEntry>> byUser) {

    static final DeskFile NONE = new DeskFile(Map.of());

    static DeskFile read(Path path) {
        Map<UserId, List<DeskEntry>> byUser = new TreeMap<>();
        for (Line<Parsed<JsonDeskEntry>> line :
                new TextFile(path).lines(text -> DeskJson.read(text, HolidayProvider.NONE))) {
            JsonDeskEntry fact = line.value().value();
            byUser.computeIfAbsent(fact.user(), any -> new ArrayList<>()).add(fact.entry());
        }
        return new DeskFile(byUser);
    }

    /** The desks as they are at the instant that a clock shows. */
    Desks at(Clock clock, WorkingTime tenant) {
        return user -> Optional.ofNullable(byUser.get(user)).map(facts -> desk(user, facts, clock.instant(), tenant));
    }

    private static Desk desk(UserId user, List<DeskEntry> facts, Instant instant, WorkingTime tenant) {
        List<DeskEntry> happened = facts.stream()
                .filter(fact -> !fact.occurredAt().isAfter(instant))
                .toList();
        return Desk.folded(user, tenant, happened);
    }
}
