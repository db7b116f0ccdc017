package io.github.relationship.testkit;

import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.playbook.Playbook;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What stood on somebody's whole agenda at nine each morning, day by day, and what they did about it. */
final class Diary {

    /** The standard playbook without touches: these have stories of their own. */
    static final Playbook FOLLOW_UPS = followUps();

    private final Scenario story;
    private final String user;
    private final StringBuilder text = new StringBuilder();

    private Diary(Scenario story, String user) {
        this.story = story;
        this.user = user;
    }

    private static Playbook followUps() {
        Playbook standard = Playbook.standard();
        return Playbook.builder()
                .from(standard)
                .rules(standard.rules().stream()
                        .filter(rule -> rule.spec().id().value().startsWith("F"))
                        .toList())
                .build();
    }

    static Diary of(String user, Scenario story) {
        return new Diary(story, user);
    }

    /** Lets the days pass; on each, whoever keeps the diary reads the agenda, and then acts on it. */
    Diary kept(String first, String last, BiConsumer<LocalDate, List<AgendaItem>> acts) {
        for (LocalDate day = LocalDate.parse(first); !day.isAfter(LocalDate.parse(last)); day = day.plusDays(1)) {
            story.at(day.toString());
            List<AgendaItem> lines = story.service().agenda(UserId.of(user)).items();
            if (!lines.isEmpty()) {
                text.append(day).append(' ').append(named(lines)).append('\n');
            }
            acts.accept(day, lines);
        }
        return this;
    }

    private static String named(List<AgendaItem> lines) {
        return lines.stream()
                .map(line -> Lines.name(line.key()).replaceFirst("\\[.*", ""))
                .collect(Collectors.joining(", "));
    }

    /** One line a day on which anything stood there. */
    @Override
    public String toString() {
        return text.toString();
    }
}
