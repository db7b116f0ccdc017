package io.github.relationship.examples.store;

import io.github.relationship.Relationships;
import io.github.relationship.TenantRelationships;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.jdbc.JdbcRepository;
import io.github.relationship.spi.Claim;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A program that sends letters. Several work at the same time, each with a repository of its own: what they share is the database. */
record Mailer(String name, TenantRelationships firm) {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration NO_TIME = Duration.ofNanos(1_000);

    static Mailer of(String name, Instant now) {
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:letters;DB_CLOSE_DELAY=-1", "sa", "");
        JdbcRepository repository = JdbcRepository.builder(database).build();
        repository.schema().install();
        Relationships relationships = Relationships.builder()
                .repository(repository)
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
        return new Mailer(name, relationships.in(TenantId.of("our-firm")));
    }

    /** Sends so many letters, a few at a time, and gives how many it has sent. */
    int send(int wanted) {
        int sent = 0;
        while (sent < wanted && !Thread.currentThread().isInterrupted()) {
            List<Claim> letters = firm.claims().claim(name, Math.min(10, wanted - sent), LEASE);
            letters.forEach(this::sent);
            sent += letters.size();
        }
        return sent;
    }

    /** Takes a letter, and is so slow that others may have it again. */
    Claim takeAndStall() {
        return firm.claims().claim(name, 1, NO_TIME).get(0);
    }

    void sent(Claim letter) {
        firm.claims().complete(letter, UserId.of(name));
    }
}
