package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Known;
import io.github.relationship.history.Strength;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Lull;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whoever won them by being in touch goes on being in touch (F13). */
final class Courting {

    private static final int ENOUGH_CONTACTS = 4;
    private static final Duration SHORTEST = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(90);

    private Courting() {}

    static List<Lull> lulls(Situation situation, Set<RungId> stages) {
        List<Known<Channel>> then = situation.relationship().courtship().contacts();
        Optional<Known<Strength>> last =
                situation.relationship().encounters().withAnybody().lastMeaningful();
        if (then.size() < ENOUGH_CONTACTS || last.isEmpty()) {
            return List.of();
        }
        Duration silence = silence(then);
        Instant firstBought =
                situation.relationship().purchases().all().get(0).made().recordedAt();
        Attributes.Builder figures = Attributes.builder()
                .put("contacts", then.size())
                .put("gap", medianGap(then).toDays())
                .put("days", silence.toDays());
        List<String> unused = situation.relationship().courtship().unused().stream()
                .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!unused.isEmpty()) {
            figures.put("unused", unused);
        }
        return List.of(Lull.builder()
                .since(last.get().occurredAt())
                .patience(Period.ofDays((int) silence.toDays()))
                .known(Instants.later(
                        Instants.later(last.get().recordedAt(), firstBought), situation.stageKnownSince(stages)))
                .cause(last.get().fact())
                .figures(figures.build())
                .build());
    }

    /** One and a half of the usual gap of then, within reason. */
    private static Duration silence(List<Known<Channel>> then) {
        Duration longer = medianGap(then).multipliedBy(3).dividedBy(2);
        return longer.compareTo(SHORTEST) < 0 ? SHORTEST : longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }

    private static Duration medianGap(List<Known<Channel>> then) {
        List<Duration> gaps = new ArrayList<>();
        Instant before = then.get(0).occurredAt();
        for (Known<Channel> contact : then.subList(1, then.size())) {
            gaps.add(Duration.between(before, contact.occurredAt()));
            before = contact.occurredAt();
        }
        gaps.sort(null);
        int middle = gaps.size() / 2;
        return gaps.size() % 2 == 1
                ? gaps.get(middle)
                : gaps.get(middle - 1).plus(gaps.get(middle)).dividedBy(2);
    }
}
