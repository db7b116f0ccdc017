package io.github.relationship.ladder;

import io.github.relationship.history.Known;
import io.github.relationship.history.StageMoved;
import io.github.relationship.id.RungId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When rungs were left downwards, and when a person moved by hand: what moves up have to wait for (L8, L10). */
final class Descents {

    private final Map<Integer, Instant> left = new HashMap<>();
    private @Nullable Instant last;

    /** The descents among moves, earliest first; one between rungs that the ladder no longer has says nothing about it. */
    static Descents of(Ladder ladder, List<Known<StageMoved>> moves) {
        List<RungId> rungs = ladder.rungs().stream().map(Rung::id).toList();
        Descents descents = new Descents();
        for (Known<StageMoved> move : moves) {
            int before = rungs.indexOf(move.value().before());
            int after = rungs.indexOf(move.value().after());
            if (after >= 0) {
                descents.add(before, after, move.value().by(), move.occurredAt());
            }
        }
        return descents;
    }

    Descents copy() {
        Descents copy = new Descents();
        copy.left.putAll(left);
        copy.last = last;
        return copy;
    }

    void add(int before, int after, StageMoved.By by, Instant at) {
        if (by == StageMoved.By.HAND) {
            last = at;
        }
        for (int rung = after + 1; rung <= before; rung++) {
            left.put(rung, at);
            last = at;
        }
    }

    Optional<Instant> last() {
        return Optional.ofNullable(last);
    }

    Optional<Instant> left(int rung) {
        return Optional.ofNullable(left.get(rung));
    }
}
