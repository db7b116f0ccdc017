package io.github.relationship.benchmarks.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Plain timed loops: what waits for a disk is measured by the clock on the wall, and what comes late is part of the figure. */
final class Loop {

    /** Something to be repeated. */
    @FunctionalInterface
    interface Operation {

        /** Gives how many things it did; 0 where there is nothing left to do. */
        int once() throws Exception;
    }

    /** How long single calls took, in milliseconds. */
    record Latencies(double half, double ninetyNine) {}

    private Loop() {}

    /** How many a second by as many threads as there are operations, after a time that does not count. */
    static double perSecond(List<Operation> each, Duration warmUp, Duration measured) {
        inThreads(each.stream().map(one -> during(one, warmUp)).toList());
        return inThreads(each.stream().map(one -> during(one, measured)).toList()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Callable<Double> during(Operation operation, Duration time) {
        return () -> {
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            long done = 0;
            while (System.nanoTime() < end) {
                done += operation.once();
            }
            return done * 1e9 / (System.nanoTime() - begin);
        };
    }

    /** How many a second until none is left, whoever does them. */
    static double untilDone(List<Operation> each) {
        long begin = System.nanoTime();
        double done = inThreads(each.stream().map(Loop::untilNothing).toList()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return done * 1e9 / (System.nanoTime() - begin);
    }

    private static Callable<Double> untilNothing(Operation operation) {
        return () -> {
            double done = 0;
            int some = operation.once();
            while (some > 0) {
                done += some;
                some = operation.once();
            }
            return done;
        };
    }

    private static List<Double> inThreads(List<Callable<Double>> each) {
        ExecutorService threads = Executors.newFixedThreadPool(each.size());
        try {
            List<Double> all = new ArrayList<>();
            for (Future<Double> one : threads.invokeAll(each)) {
                all.add(one.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a benchmark failed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One call after the other; between them, and out of the figure, is what has to be tidied up. */
    static Latencies latencies(int warmUp, int times, Operation operation, Operation between) {
        long[] nanos = new long[times];
        try {
            for (int i = -warmUp; i < times; i++) {
                long begin = System.nanoTime();
                operation.once();
                nanos[Math.max(i, 0)] = System.nanoTime() - begin;
                between.once();
            }
        } catch (Exception e) {
            throw new IllegalStateException("a benchmark failed", e);
        }
        Arrays.sort(nanos);
        return new Latencies(nanos[times / 2] / 1e6, nanos[times * 99 / 100] / 1e6);
    }
}
