package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.TenantRelationships;
import io.github.relationship.id.TenantId;
import java.sql.Connection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two hosts, each in a transaction of its own, interleaved at every level of isolation: whatever they do, it is as if one had come
 * after the other, so no update is lost and nothing has a double effect (K7).
 */
@Timeout(300)
class IsolationTest {

    /** When the other one begins; it goes on until it is done, waits for the first, or is told to begin anew. */
    private enum Overtaken {
        AFTER_READING,
        AFTER_WRITING,
        AFTER_WRITING_WHAT_IS_THEN_UNDONE
    }

    private static final class Undone extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private ExecutorService thread = Executors.newSingleThreadExecutor();

    @BeforeEach
    void begin() {
        thread = Executors.newSingleThreadExecutor();
    }

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    /** The first host; the other one starts in the middle of its first attempt. */
    private final class Interleaving {

        private final Level level;
        private final Quarrel quarrel;
        private final Overtaken when;
        private final JdbcRepository repository;
        private final TenantRelationships first;
        private final TenantRelationships second;
        private final AtomicBoolean beginsAnew = new AtomicBoolean();
        private Optional<Future<?>> other = Optional.empty();

        Interleaving(Level level, Quarrel quarrel, Overtaken when, TenantId tenant) {
            this.level = level;
            this.quarrel = quarrel;
            this.when = when;
            this.repository =
                    JdbcRepository.builder(level.product().dataSource()).build();
            this.first = quarrel.node(repository, tenant);
            this.second = quarrel.node(repository, tenant);
            quarrel.begin(repository, tenant);
            // Both remember what is stored now.
            first.relationship(Steps.ACME);
            second.relationship(Steps.ACME);
        }

        void run() throws Exception {
            try {
                level.untilDone(this::one, () -> {});
            } catch (Undone undone) {
                assertThat(when).isEqualTo(Overtaken.AFTER_WRITING_WHAT_IS_THEN_UNDONE);
            }
            other.orElseThrow().get(100, TimeUnit.SECONDS);
        }

        private void one(Connection connection) throws Exception {
            TenantRelationships within = first.within(repository.on(connection));
            if (when == Overtaken.AFTER_READING) {
                within.relationship(Steps.ACME);
                letTheOtherGo();
            }
            quarrel.one(within);
            letTheOtherGo();
            if (when == Overtaken.AFTER_WRITING_WHAT_IS_THEN_UNDONE) {
                throw new Undone();
            }
        }

        private void letTheOtherGo() {
            if (other.isEmpty()) {
                Future<?> going = thread.submit(() -> {
                    level.untilDone(
                            connection -> quarrel.other(second.within(repository.on(connection))),
                            () -> beginsAnew.set(true));
                    return true;
                });
                other = Optional.of(going);
                while (!going.isDone() && !beginsAnew.get() && !level.isAnybodyWaiting()) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void K7_two_hosts_at_any_level_of_isolation_do_what_one_after_the_other_does(Product product) throws Exception {
        product.empty();
        int number = 0;
        for (Quarrel quarrel : Quarrel.values()) {
            Set<Quarrel.Outcome> allowed = quarrel.outcomes();
            Quarrel.Outcome alone = quarrel.outcomeOfTheOther();
            for (Level level : Level.of(product)) {
                for (Overtaken when : Overtaken.values()) {
                    TenantId tenant = TenantId.of("tenant " + number++);
                    Interleaving interleaving = new Interleaving(level, quarrel, when, tenant);
                    interleaving.run();

                    assertThat(quarrel.seen(interleaving.repository, tenant))
                            .as("%s at %s overtaken %s", quarrel, level, when)
                            .isIn(when == Overtaken.AFTER_WRITING_WHAT_IS_THEN_UNDONE ? Set.of(alone) : allowed);
                }
            }
        }
        assertThat(number).isGreaterThanOrEqualTo(36);
    }

    @Test
    void each_quarrel_ends_otherwise_where_the_other_is_lost() {
        for (Quarrel quarrel : Quarrel.values()) {
            assertThat(quarrel.outcomes()).as("%s", quarrel).doesNotContain(quarrel.outcomeOfOne());
        }
    }
}
