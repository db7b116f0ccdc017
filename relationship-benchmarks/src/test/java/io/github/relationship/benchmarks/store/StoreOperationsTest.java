package io.github.relationship.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.Claim;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each benchmark does what it says, at sizes that take no time: what is compared writes the same. */
class StoreOperationsTest {

    private static Server server;
    private static HikariDataSource dataSource;
    private static Tables tables;

    @BeforeAll
    static void start() {
        server = Server.start();
        dataSource = server.pool(4);
        tables = new Tables(dataSource);
    }

    @AfterAll
    static void stop() {
        dataSource.close();
        server.close();
    }

    private static long count(String table, String where) {
        return tables.number("SELECT COUNT(*) FROM relationship_" + table + " WHERE " + where);
    }

    /** How many rows of one tenant are not another's, too. */
    private static long different(String table, String columns, String tenant, String other) {
        String rows = "SELECT " + columns + " FROM relationship_" + table + " WHERE tenant = ";
        return tables.number(
                "SELECT COUNT(*) FROM (" + rows + "'" + tenant + "' EXCEPT " + rows + "'" + other + "') d");
    }

    private static void run(List<Loop.Operation> operations, int times) throws Exception {
        for (Loop.Operation operation : operations) {
            for (int i = 0; i < times; i++) {
                assertThat(operation.once()).isEqualTo(1);
            }
        }
    }

    @Test
    void commits_are_on_disk_before_they_are_told() {
        assertThat(tables.number("SELECT COUNT(*) FROM pg_settings WHERE setting = 'on' AND name IN"
                        + " ('fsync', 'synchronous_commit', 'full_page_writes')"))
                .isEqualTo(3);
    }

    @Test
    void a_call_recorded_by_hand_and_by_the_repository_writes_the_same_rows() throws Exception {
        tables.empty();
        RecordBenchmark benchmark = new RecordBenchmark(dataSource, 2);
        run(benchmark.floor("by-hand", 2), 6);
        run(benchmark.ours("ours", 2), 6);
        run(benchmark.portable("portable", 2), 6);

        String line = String.join(
                ", ",
                "relationship, digest, key_rule, key_step, key_contact, key_occurrence, item_class, purpose, nature, doing",
                "owner, doer, rung, contact, channel, gesture, tier, lead_days, shows_at, not_before, due_at, latest_at",
                "expires_at, reason, also, release_at, claim_number, worker, lease_until, withdrawn");
        String entry =
                "relationship, position, fact, occurred_at, recorded_at, kind, format, actor, participants, batch, body";
        String head = "relationship, alias_of, stamp, steps, replan_at, planned_at, planned_facts, planned_inputs";
        assertThat(count("entry", "tenant = 'by-hand' AND kind = 'interaction'"))
                .isEqualTo(2 * 6);
        assertThat(count("agenda", "tenant = 'by-hand'")).isEqualTo(2 * 2 * 2);
        for (String tenant : List.of("ours", "portable")) {
            assertThat(Stream.of("agenda:" + line, "entry:" + entry, "head:" + head)
                            .mapToLong(table -> differences(table, tenant)))
                    .as(tenant)
                    .containsOnly(0L);
        }
    }

    private static long differences(String table, String tenant) {
        int colon = table.indexOf(':');
        String name = table.substring(0, colon);
        String columns = table.substring(colon + 1);
        return different(name, columns, "by-hand", tenant) + different(name, columns, tenant, "by-hand");
    }

    @Test
    void the_service_records_a_call_and_stores_a_plan() throws Exception {
        tables.empty();
        new Load(dataSource).bySteps(2);
        long before = count("entry", "true");
        run(new ServiceRecord(dataSource).record(1, 2), 2);

        assertThat(count("entry", "kind = 'interaction' AND occurred_at = recorded_at AND body LIKE '%price list%'"))
                .isEqualTo(4);
        assertThat(count("entry", "true")).isGreaterThanOrEqualTo(before + 4);
        assertThat(count("head", "planned_at IS NOT NULL")).isEqualTo(2);
    }

    @Test
    void pages_of_agendas_are_those_that_are_told_of() {
        Agendas.make(tables, 4_000);
        AgendaBenchmark benchmark = new AgendaBenchmark(dataSource);

        assertThat(count("head", "true")).isEqualTo(4_000);
        assertThat(count("agenda", "owner = 'big'")).isEqualTo(2_000);
        assertThat(benchmark.first(Agendas.BIG).items()).hasSize(20);
        AgendaPage late = benchmark.first(Agendas.LATE);
        assertThat(count("agenda", "owner = 'late' AND due_at < " + now())).isEqualTo(800);
        assertThat(late.items())
                .hasSize(50)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(AgendaItem::itemClass).thenComparing(AgendaItem::shows));
        assertThat(late.next()).isPresent();
        assertThat(count("agenda", "owner = 'owner-0'")).isEqualTo(100);
    }

    private static long now() {
        return Agendas.NOW.getEpochSecond() * 1_000_000;
    }

    @Test
    void lines_taken_and_done_by_hand_and_through_the_repository_are_gone() throws SQLException {
        Queue.make(tables, 20);
        List<ClaimFloor.Taken> byHand = new ClaimFloor(dataSource).take("hand", 5);
        assertThat(byHand).hasSize(5);
        assertThat(count("agenda", "worker = 'hand' AND lease_until > 0")).isEqualTo(5);
        assertThat(new ClaimFloor(dataSource).done("hand", byHand)).isEqualTo(5);

        WorkersBenchmark ours = StoreBenchmarks.workers(dataSource, false);
        List<Claim> taken = ours.take("one", 5);
        assertThat(taken).hasSize(5);
        assertThat(ours.done(taken)).isEqualTo(5);
        WorkersBenchmark portable = StoreBenchmarks.workers(dataSource, true);
        assertThat(portable.givenBack(portable.take("two", 5))).isEqualTo(5);

        assertThat(count("agenda", "true")).isEqualTo(10);
        assertThat(count("agenda", "worker IS NULL AND release_at > " + now())).isEqualTo(5);
        assertThat(count("head", "steps = 2")).isEqualTo(5);
    }

    @Test
    void two_workers_do_every_line_once() {
        Queue.make(tables, 50);
        WorkersBenchmark ours = StoreBenchmarks.workers(dataSource, false);
        assertThat(Loop.untilDone(List.of(ours.worker("one", 10), ours.worker("two", 10))))
                .isPositive();
        assertThat(count("agenda", "true")).isZero();
        assertThat(count("head", "steps = 2")).isEqualTo(50);
    }

    @Test
    void db_scheduler_does_every_job() {
        JobQueue jobs = new JobQueue(dataSource);
        jobs.make(tables, 20);
        assertThat(jobs.perSecond(2, 20)).isPositive();
    }

    @Test
    void letters_by_hand_and_by_the_service_append_two_facts_and_a_line_each() {
        Queue.make(tables, 10);
        LettersFloor floor = new LettersFloor(dataSource);
        Loop.untilDone(List.of(floor.worker("one", 5), floor.worker("two", 5)));
        assertThat(count("entry", "true")).isEqualTo(20);
        assertThat(count("agenda", "worker IS NULL AND release_at > " + now())).isEqualTo(10);

        tables.empty();
        Letters letters = new Letters(dataSource);
        letters.make(10);
        assertThat(count("agenda", "doing = 'BY_MACHINE'")).isEqualTo(10);
        long before = count("entry", "true");
        Loop.untilDone(List.of(letters.worker("one", 5), letters.worker("two", 5)));
        assertThat(count("entry", "true")).isEqualTo(before + 20);
        assertThat(count("agenda", "doing = 'BY_MACHINE' AND worker IS NULL AND claim_number >= 3000000"))
                .isEqualTo(10);
    }

    @Test
    void what_is_loaded_is_read_and_judged_anew() {
        tables.empty();
        Load load = new Load(dataSource);
        assertThat(load.byTelling(3)).isPositive();
        long told = count("entry", "true");
        tables.empty();
        assertThat(load.bySteps(3)).isPositive();
        assertThat(count("entry", "true")).isEqualTo(told);
        assertThat(count("head", "planned_at IS NULL")).isEqualTo(3);

        Replan replan = Replan.inSmallMemory(server.url());

        assertThat(replan.read()).isPositive();
        assertThat(replan.judged()).isPositive();
        assertThat(count("head", "planned_at IS NOT NULL")).isEqualTo(3);
        assertThat(count("agenda", "true")).isGreaterThan(3);
    }
}
