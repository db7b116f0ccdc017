package io.github.relationship.benchmarks.report;

import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of one run, by name of benchmark and parameter: {@code EightRules.byHand 50}. */
final class Results {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, RunResult> byName = new TreeMap<>();

    Results(Collection<RunResult> all) {
        all.forEach(result -> byName.put(nameOf(result.getParams()), result));
    }

    private static String nameOf(BenchmarkParams params) {
        String path = params.getBenchmark();
        int type = path.lastIndexOf('.', path.lastIndexOf('.') - 1) + 1;
        StringBuilder with = new StringBuilder(path.substring(type).replace("Benchmark.", "."));
        params.getParamsKeys().forEach(key -> with.append(' ').append(params.getParam(key)));
        return with.toString();
    }

    /** How many a second. */
    double perSecond(String name) {
        return of(name).getPrimaryResult().getScore();
    }

    /** How many bytes each allocates. */
    double bytes(String name) {
        Result<?> allocated = of(name).getSecondaryResults().get(ALLOCATED);
        if (allocated == null) {
            throw new IllegalStateException("benchmark " + name + " did not count bytes, only "
                    + of(name).getSecondaryResults().keySet());
        }
        return allocated.getScore();
    }

    /** How many times as many a second as another. */
    double ratio(String name, String to) {
        return perSecond(name) / perSecond(to);
    }

    /** All that were run. */
    Collection<String> names() {
        return byName.keySet();
    }

    private RunResult of(String name) {
        RunResult result = byName.get(name);
        if (result == null) {
            throw new NoSuchElementException("benchmark " + name + " was not run, only " + byName.keySet());
        }
        return result;
    }
}
