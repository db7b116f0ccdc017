package io.github.relationship.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import io.github.relationship.jdbc.Dialects;
import io.github.relationship.jdbc.JdbcRepository;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** All that is measured of the store, one after the other on one server. */
public final class StoreBenchmarks {

    private static final int WORKERS = 2;
    private static final int BATCH = 100;
    private static final int MOST_CONNECTIONS = 8;

    private final Server server;
    private final Sizes sizes;
    private final DataSource dataSource;
    private final Tables tables;
    private final Figures figures = new Figures();

    private StoreBenchmarks(Server server, Sizes sizes, DataSource dataSource) {
        this.server = server;
        this.sizes = sizes;
        this.dataSource = dataSource;
        this.tables = new Tables(dataSource);
    }

    /**
     * Runs them, which takes some minutes.
     *
     * @return what they measured
     */
    public static Figures run() {
        try (Server server = Server.start()) {
            return run(server, Sizes.FULL);
        }
    }

    static Figures run(Server server, Sizes sizes) {
        try (HikariDataSource pool = server.pool(MOST_CONNECTIONS)) {
            StoreBenchmarks benchmarks = new StoreBenchmarks(server, sizes, pool);
            benchmarks.compile();
            benchmarks.record();
            benchmarks.claim();
            benchmarks.work();
            benchmarks.workOnLetters();
            benchmarks.load();
            benchmarks.agendas();
            return benchmarks.figures;
        }
    }

    private void add(String name, double figure) {
        System.err.printf("%s: %,.3f%n", name, figure);
        figures.add(name, figure);
    }

    /** What is compared takes turns, so that a busy minute does not hit one of them alone. */
    private void compile() {
        tables.empty();
        new Load(dataSource).bySteps(WORKERS * sizes.diaries());
        Loop.perSecond(
                new ServiceRecord(dataSource).record(WORKERS, sizes.diaries()), sizes.compiled(), sizes.measured());
    }

    private void record() {
        RecordBenchmark benchmark = new RecordBenchmark(dataSource, sizes.diaries());
        for (int connections : new int[] {1, 2, MOST_CONNECTIONS}) {
            List<String> names =
                    List.of("record by hand, ", "record, ", "record portably, ", "record by the service, ");
            List<IntFunction<List<Loop.Operation>>> ways = List.of(
                    number -> benchmark.floor("by-hand", number),
                    number -> benchmark.ours("ours", number),
                    number -> benchmark.portable("portable", number),
                    number -> new ServiceRecord(dataSource).record(number, sizes.diaries()));
            tables.empty();
            new Load(dataSource).bySteps(MOST_CONNECTIONS * sizes.diaries());
            List<List<Loop.Operation>> operations =
                    ways.stream().map(way -> way.apply(connections)).toList();
            tables.settled();
            List<double[]> turns = turns(operations);
            for (int way = 0; way < names.size(); way++) {
                add(names.get(way) + connections, median(turns, way));
            }
        }
    }

    private List<double[]> turns(List<List<Loop.Operation>> operations) {
        List<double[]> turns = new ArrayList<>();
        for (int round = 0; round < sizes.rounds(); round++) {
            turns.add(operations.stream()
                    .mapToDouble(one -> Loop.perSecond(one, sizes.warmUp(), sizes.measured()))
                    .toArray());
        }
        return turns;
    }

    private static double median(List<double[]> turns, int way) {
        double[] sorted = turns.stream().mapToDouble(turn -> turn[way]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private void claim() {
        int calls = Math.min(sizes.calls(), sizes.lines() / BATCH / 2);
        WorkersBenchmark ours = workers(dataSource, false);
        WorkersBenchmark portable = workers(dataSource, true);
        ClaimFloor floor = new ClaimFloor(dataSource);
        WorkersBenchmark tidying = workers(dataSource, false);
        claim("claim 100", calls, limit -> ours.take("one", limit), tidying::givenBack);
        claim("claim 100 portably", calls, limit -> portable.take("one", limit), tidying::givenBack);
        claim("claim 100 by hand", calls, limit -> floor.take("one", limit), taken -> floor.done("one", taken));
    }

    private interface Taking<T> {
        List<T> take(int limit) throws SQLException;
    }

    private interface Ending<T> {
        int end(List<T> taken) throws SQLException;
    }

    private <T> void claim(String name, int calls, Taking<T> taking, Ending<T> ending) {
        Queue.make(tables, sizes.lines());
        List<T> taken = new ArrayList<>();
        Loop.Latencies latencies = Loop.latencies(
                calls / 2,
                calls,
                () -> {
                    taken.addAll(taking.take(BATCH));
                    return BATCH;
                },
                () -> {
                    int done = ending.end(List.copyOf(taken));
                    taken.clear();
                    return done;
                });
        add(name + ", p50 ms", latencies.half());
        add(name + ", p99 ms", latencies.ninetyNine());
    }

    static WorkersBenchmark workers(DataSource dataSource, boolean portably) {
        JdbcRepository.Builder builder = JdbcRepository.builder(dataSource);
        return new WorkersBenchmark(
                (portably ? builder.dialect(Dialects.portable(Dialects.POSTGRESQL)) : builder).build());
    }

    private void work() {
        WorkersBenchmark ours = workers(dataSource, false);
        ClaimFloor floor = new ClaimFloor(dataSource);
        JobQueue jobs = new JobQueue(dataSource);
        Queue.make(tables, sizes.lines());
        add("claim and finish by hand", drained(name -> floor.worker(name, BATCH)));
        Queue.make(tables, sizes.lines());
        add("claim and finish", drained(name -> ours.worker(name, BATCH)));
        Queue.make(tables, sizes.lines());
        add("claim and give back", drained(name -> ours.procrastinator(name, BATCH)));
        jobs.make(tables, sizes.letters());
        add("lock and fetch by db-scheduler", jobs.perSecond(WORKERS, sizes.letters()));
    }

    private interface Worker {
        Loop.Operation of(String name);
    }

    private static double drained(Worker worker) {
        return Loop.untilDone(List.of(worker.of("one"), worker.of("two")));
    }

    private void workOnLetters() {
        Queue.make(tables, sizes.letters());
        LettersFloor floor = new LettersFloor(dataSource);
        add("letters by hand", drained(name -> floor.worker(name, BATCH)));
        // As many once before, whose code is still being compiled.
        lettersByTheService();
        add("letters by the service", lettersByTheService());
    }

    private double lettersByTheService() {
        tables.empty();
        Letters letters = new Letters(dataSource);
        letters.make(sizes.letters());
        tables.settled();
        return drained(name -> letters.worker(name, BATCH));
    }

    private void load() {
        Load load = new Load(dataSource);
        tables.empty();
        add("load through the service, facts", load.byTelling(sizes.histories() / 10));
        double[] steps = new double[sizes.rounds()];
        for (int round = 0; round < sizes.rounds(); round++) {
            tables.empty();
            steps[round] = load.bySteps(sizes.histories());
        }
        Arrays.sort(steps);
        add("load, facts", steps[steps.length / 2]);
        tables.settled();
        long facts = tables.number("SELECT COUNT(*) FROM relationship_entry");
        add("bytes a fact", bytes("entry") / facts);
        Replan replan = Replan.inSmallMemory(server.url());
        add("read and parse", replan.read());
        add("judge anew", replan.judged());
        add("megabytes of old generation at most", replan.megabytes());
        tables.execute("VACUUM FULL");
        add("bytes a relationship", (bytes("head") + bytes("agenda")) / sizes.histories());
        add("lines a relationship", ratio("SELECT COUNT(*) FROM relationship_agenda"));
    }

    private double ratio(String query) {
        return (double) tables.number(query) / sizes.histories();
    }

    private double bytes(String table) {
        return tables.number("SELECT pg_total_relation_size('relationship_" + table + "')");
    }

    private void agendas() {
        Agendas.make(tables, sizes.agendaRelationships());
        AgendaBenchmark benchmark = new AgendaBenchmark(dataSource);
        latencies("agenda, typical owner", () -> benchmark.ofTypical(sizes.agendaRelationships()));
        latencies("agenda, 500,000 relationships", () -> benchmark.of(Agendas.BIG));
        latencies("agenda, 200,000 overdue", () -> benchmark.of(Agendas.LATE));
    }

    private void latencies(String name, Supplier<Loop.Operation> operation) {
        Loop.Latencies latencies = Loop.latencies(sizes.calls() / 2, sizes.calls(), operation.get(), () -> 0);
        add(name + ", p50 ms", latencies.half());
        add(name + ", p99 ms", latencies.ninetyNine());
    }
}
