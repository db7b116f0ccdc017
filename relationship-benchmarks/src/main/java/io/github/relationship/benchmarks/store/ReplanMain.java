package io.github.relationship.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.jdbc.JdbcRepository;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads all that is loaded, and then judges it anew: run in a virtual machine of its own, with as much memory as is to be enough. */
public final class ReplanMain {

    private static final int AT_ONCE = 1_000;
    private static final long CACHED_FACTS = 20_000;

    private ReplanMain() {}

    /**
     * Prints how many relationships are read, and judged anew, a second, and the most megabytes that were ever in use for long.
     *
     * @param arguments where the database is
     */
    public static void main(String... arguments) {
        try (HikariDataSource dataSource = Server.pool(arguments[0], 2)) {
            double read = read(dataSource);
            double judged = judgeAnew(dataSource);
            System.out.printf(Locale.ROOT, "%f %f %d%n", read, judged, megabytes());
        }
    }

    /** Reading and parsing alone, one after the other. */
    static double read(DataSource dataSource) {
        JdbcRepository repository = JdbcRepository.builder(dataSource).build();
        long begin = System.nanoTime();
        int read = 0;
        Optional<RelationshipId> last = Optional.empty();
        do {
            List<RelationshipId> page = repository.relationships(Diary.TENANT, last, AT_ONCE);
            for (RelationshipId relationship : page) {
                read += repository.find(Diary.TENANT, relationship).isPresent() ? 1 : 0;
            }
            last = page.isEmpty() ? Optional.empty() : Optional.of(page.get(page.size() - 1));
        } while (last.isPresent());
        return read * 1e9 / (System.nanoTime() - begin);
    }

    static double judgeAnew(DataSource dataSource) {
        TenantRelationships firm = Relationships.builder()
                .repository(JdbcRepository.builder(dataSource).build())
                .clock(Clock.fixed(Load.NOW, ZoneOffset.UTC))
                .cachedFacts(CACHED_FACTS)
                .build()
                .in(Diary.TENANT);
        long begin = System.nanoTime();
        int judged = 0;
        int some;
        do {
            some = firm.replanDue(AT_ONCE);
            judged += some;
        } while (some == AT_ONCE);
        return judged * 1e9 / (System.nanoTime() - begin);
    }

    /** Of what outlives a while: with the serial collector one space of memory has a threshold, and it is that. */
    private static long megabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
