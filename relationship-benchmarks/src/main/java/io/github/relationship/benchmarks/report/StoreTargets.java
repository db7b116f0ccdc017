package io.github.relationship.benchmarks.report;

import static io.github.relationship.benchmarks.report.Target.atLeast;
import static io.github.relationship.benchmarks.report.Target.atMost;

import io.github.relationship.benchmarks.store.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What we want to reach with the store. */
final class StoreTargets {

    static final List<Target<Figures>> ALL = all();

    private StoreTargets() {}

    private static List<Target<Figures>> all() {
        List<Target<Figures>> all = new ArrayList<>();
        for (int connections : List.of(1, 2, 8)) {
            String by = connections == 1 ? " by 1 connection" : " by " + connections + " connections";
            String byHand = "record by hand, " + connections;
            all.add(atLeast("a step" + by + ", of the same by hand", 0.85, ratio("record, " + connections, byHand)));
            all.add(atLeast("the same on the portable path", 0.6, ratio("record portably, " + connections, byHand)));
            all.add(atLeast(
                    "the same recorded by the service", 0.85, ratio("record by the service, " + connections, byHand)));
        }
        all.addAll(pages("typical owner"));
        all.addAll(pages("500,000 relationships"));
        all.addAll(pages("200,000 overdue"));
        all.addAll(List.of(
                atMost("claim 100, p50 ms", 2.5, figure("claim 100, p50 ms")),
                atLeast("claim and finish, lines a second", 25_000, figure("claim and finish")),
                atLeast(
                        "the same, of db-scheduler's lock and fetch",
                        5,
                        ratio("claim and finish", "lock and fetch by db-scheduler")),
                atLeast("letters by the service, a second", 4_000, figure("letters by the service")),
                atLeast("the same, of the same by hand", 0.7, ratio("letters by the service", "letters by hand")),
                atLeast("bulk load, facts a second", 50_000, figure("load, facts")),
                atLeast("the same through the service", 50_000, figure("load through the service, facts")),
                atLeast("relationships judged anew, a second", 12_000, figure("judge anew")),
                atLeast("the same, of reading and parsing alone", 0.6, ratio("judge anew", "read and parse"))));
        return List.copyOf(all);
    }

    private static List<Target<Figures>> pages(String whose) {
        String name = "agenda, " + whose;
        return List.of(
                atMost("first 50 lines: " + whose + ", p50 ms", 1, figure(name + ", p50 ms")),
                atMost("the same, p99 ms", 5, figure(name + ", p99 ms")));
    }

    private static ToDoubleFunction<Figures> figure(String name) {
        return figures -> figures.of(name);
    }

    private static ToDoubleFunction<Figures> ratio(String name, String to) {
        return figures -> figures.ratio(name, to);
    }
}
