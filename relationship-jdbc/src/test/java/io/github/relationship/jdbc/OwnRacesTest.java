package io.github.relationship.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.TenantRelationships;
import io.github.relationship.id.TenantId;
import io.github.relationship.spi.RelationshipRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes that have decided on the same state before either stores it, on pools whose connections come at any level (K7). */
@Timeout(300)
class OwnRacesTest {

    /** Connections come at a level of somebody else's choice. */
    private static DataSource at(Level level) {
        DataSource real = level.product().dataSource();
        return (DataSource) Proxy.newProxyInstance(
                OwnRacesTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, given) -> {
                    Connection connection = real.getConnection();
                    connection.setTransactionIsolation(level.isolation());
                    return connection;
                });
    }

    /** Its first step waits until the other's first step is decided, too. */
    private static RelationshipRepository waiting(JdbcRepository real, CyclicBarrier bothHaveDecided) {
        AtomicBoolean first = new AtomicBoolean(true);
        return (RelationshipRepository) Proxy.newProxyInstance(
                OwnRacesTest.class.getClassLoader(), JdbcRepository.class.getInterfaces(), (self, method, given) -> {
                    if (method.getName().startsWith("apply") && first.getAndSet(false)) {
                        bothHaveDecided.await(100, TimeUnit.SECONDS);
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void K7_two_nodes_that_decided_on_the_same_state_do_what_one_after_the_other_does(Product product)
            throws Exception {
        product.empty();
        int number = 0;
        for (Quarrel quarrel : Quarrel.values()) {
            Set<Quarrel.Outcome> allowed = quarrel.outcomes();
            for (Level level : Level.of(product)) {
                TenantId tenant = TenantId.of("tenant " + number++);
                JdbcRepository repository = JdbcRepository.builder(at(level))
                        .dialect(product.dialect())
                        .build();
                quarrel.begin(repository, tenant);
                race(quarrel, repository, tenant);

                assertThat(quarrel.seen(repository, tenant))
                        .as("%s at %s", quarrel, level)
                        .isIn(allowed);
            }
        }
    }

    private static void race(Quarrel quarrel, JdbcRepository repository, TenantId tenant) throws Exception {
        CyclicBarrier bothHaveDecided = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Consumer<TenantRelationships>> commands = List.of(quarrel::one, quarrel::other);
            List<Future<?>> going = commands.stream()
                    .<Future<?>>map(command -> threads.submit(
                            () -> command.accept(quarrel.node(waiting(repository, bothHaveDecided), tenant))))
                    .toList();
            for (Future<?> thread : going) {
                thread.get(100, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
