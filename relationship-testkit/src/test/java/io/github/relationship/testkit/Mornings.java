package io.github.relationship.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.UserId;
import io.github.relationship.plan.AgendaItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's whole agenda, over all relationships, each morning of a story: what comes on the days that the story tells, and that
 * nothing comes or goes on the days between. Lines read {@code bobs F4.fix/bob by 2026-02-13}.
 */
final class Mornings {

    private final Scenario story;
    private final String user;
    private Optional<LocalDate> last = Optional.empty();
    private List<String> left = List.of();

    private Mornings(Scenario story, String user) {
        this.story = story;
        this.user = user;
    }

    static Mornings of(String user, Scenario story) {
        return new Mornings(story, user);
    }

    /** Nothing changes until this day; at nine o'clock on it these lines stand there, in this order, and no others. */
    void morning(String day, String... lines) {
        LocalDate end = LocalDate.parse(day);
        for (LocalDate date = last.orElse(end).plusDays(1); date.isBefore(end); date = date.plusDays(1)) {
            story.at(date.toString());
            check(left);
        }
        story.at(day);
        last = Optional.of(end);
        left(lines);
    }

    /** After what was done, these lines stand there, and no others. */
    void left(String... lines) {
        check(List.of(lines));
        left = List.of(lines);
    }

    private void check(List<String> expected) {
        assertThat(story.service().agenda(UserId.of(user)).items().stream()
                        .map(this::named)
                        .toList())
                .as("the agenda of %s%n%s", user, story)
                .isEqualTo(expected);
    }

    private String named(AgendaItem line) {
        return line.key().relationship() + " " + Lines.name(line.key()).replaceFirst("\\[.*", "") + " by "
                + story.world().points().lastDayBefore(line.window().latest());
    }
}
