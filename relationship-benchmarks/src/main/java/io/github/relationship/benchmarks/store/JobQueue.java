package io.github.relationship.benchmarks.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** The same with db-scheduler: jobs that are due, locked and fetched a hundred at a time, and deleted when they are done. */
final class JobQueue {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS scheduled_tasks (
                task_name TEXT NOT NULL,
                task_instance TEXT NOT NULL,
                task_data BYTEA,
                execution_time TIMESTAMPTZ NOT NULL,
                picked BOOLEAN NOT NULL,
                picked_by TEXT,
                last_success TIMESTAMPTZ,
                last_failure TIMESTAMPTZ,
                consecutive_failures INT,
                last_heartbeat TIMESTAMPTZ,
                version BIGINT NOT NULL,
                priority SMALLINT,
                PRIMARY KEY (task_name, task_instance))""";

    private static final String JOBS = """
            INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            SELECT 'letter', 'r' || i, now() - i * INTERVAL '1 ms', false, 1
            FROM generate_series(0, %d - 1) i""";

    private static final String JOB = "letter";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DataSource dataSource;

    JobQueue(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** So many jobs that are due, and the indexes that its documentation asks for. */
    void make(Tables tables, int jobs) {
        tables.execute(
                        "DROP TABLE IF EXISTS scheduled_tasks",
                        TABLE,
                        "CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time)",
                        "CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat)",
                        JOBS.formatted(jobs))
                .settled();
    }

    /** How many a second, until all are done. */
    double perSecond(int threads, int jobs) {
        CountDownLatch left = new CountDownLatch(jobs);
        OneTimeTask<Void> task = Tasks.oneTime(JOB).execute((instance, context) -> left.countDown());
        // As many at a time as the other workers take, and the next before these are done.
        double atMost = 100.0 / threads;
        Scheduler scheduler = Scheduler.create(dataSource, task)
                .threads(threads)
                .pollUsingLockAndFetch(atMost / 2, atMost)
                .pollingInterval(Duration.ofSeconds(1))
                .build();
        long begin = System.nanoTime();
        scheduler.start();
        try {
            if (!left.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(left.getCount() + " of " + jobs + " jobs were not done");
            }
            return jobs * 1e9 / (System.nanoTime() - begin);
        } catch (InterruptedException e) {
            throw new IllegalStateException("a benchmark was ended", e);
        } finally {
            scheduler.stop();
        }
    }
}
