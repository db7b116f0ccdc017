package io.github.relationship.benchmarks.eight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** At most two touches in seven days, done and planned, counted when they are due. All that are not the playbook share it. */
final class Cap {

    private static final Duration SPAN = Duration.ofDays(7);

    private Cap() {}

    /** Lines in their order, each as soon as there is a place for it; birthdays do not wait. */
    static List<Dated> placed(List<Dated> lines, List<Instant> done) {
        List<Instant> all = new ArrayList<>(done.size() + lines.size());
        all.addAll(done);
        List<Dated> placed = new ArrayList<>(lines.size());
        for (Dated line : lines) {
            Instant due = line.line() == Line.BIRTHDAY ? line.due() : firstFree(all, line.due());
            int at = Collections.binarySearch(all, due);
            all.add(at < 0 ? -at - 1 : at, due);
            placed.add(due.equals(line.due()) ? line : new Dated(line.line(), due, line.because()));
        }
        return placed;
    }

    private static Instant firstFree(List<Instant> all, Instant from) {
        Instant free = from;
        int i = Collections.binarySearch(all, from.minus(SPAN));
        for (i = Math.max(0, i < 0 ? -i - 1 : i); i + 1 < all.size(); i++) {
            Instant first = all.get(i);
            Instant second = all.get(i + 1);
            if (!second.isBefore(free.plus(SPAN))) {
                break;
            }
            Instant again = first.plus(SPAN);
            if (second.isBefore(again) && again.isAfter(free)) {
                free = again;
            }
        }
        return free;
    }
}
