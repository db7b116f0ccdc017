package io.github.relationship;

import static io.github.relationship.Office.ACME;
import static io.github.relationship.Office.bought;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Occurrence;
import io.github.relationship.id.FactId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many at once. */
class ThreadsTest {

    private static final int THREADS = 8;
    private static final int EACH = 25;

    @Test
    void Eight_threads_on_two_nodes_recording_to_one_relationship_lose_nothing() throws Exception {
        Office here = Office.open().sold();
        Office there = here.anotherNode();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Office node = thread % 2 == 0 ? here : there;
            String name = "thread-" + thread + "-order-";
            tasks.add(() -> {
                start.await();
                for (int i = 0; i < EACH; i++) {
                    recordSurely(node, node.now(name + i, bought()));
                }
                return EACH;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(EACH);
            }
        } finally {
            threads.shutdownNow();
        }
        var relationship = here.firm().relationship(ACME);
        assertThat(relationship.purchases().all()).hasSize(THREADS * EACH + 1);
        assertThat(relationship.entries()).extracting(Entry::position).doesNotHaveDuplicates();
        assertThat(relationship.entries()).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(there.firm().relationship(ACME)).isEqualTo(relationship);
        assertThat(relationship.find(FactId.of("thread-7-order-24"))).isPresent();
    }

    /** Trying again after a lost race is safe. */
    private static void recordSurely(Office node, Occurrence occurrence) {
        while (true) {
            try {
                node.record(occurrence);
                return;
            } catch (LostRaceException lost) {
                assertThat(lost.relationship()).isEqualTo(ACME);
            }
        }
    }
}
