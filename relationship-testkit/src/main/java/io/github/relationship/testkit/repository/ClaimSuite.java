package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.RuleId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Doing;
import io.github.relationship.spi.Applied;
import io.github.relationship.spi.Claim;
import io.github.relationship.spi.ClaimQuery;
import io.github.relationship.spi.ClaimingRepository;
import java.time.Duration;
import java.util.List;

/**
 * What the suites of claims share: for repositories that are a {@link ClaimingRepository}. Extended through the suites only.
 */
public abstract class ClaimSuite extends RepositorySuite {

    static final Duration LONG = Duration.ofHours(1);

    /** Over before the next call. */
    static final Duration SHORT = Duration.ofNanos(1_000);

    private static final int TRIES = 1_000_000;

    static final AgendaItem LINE = Samples.line(ACME, "F1");
    static final AgendaItem OTHER = Samples.line(ACME, "F2");
    static final Step OPENING = first(ACME).appending(Samples.entry(0)).planning(LINE, OTHER);

    /** What is decided when the line is done: it is planned no more. */
    static final Step DONE = OPENING.then("s2").appending(Samples.entry(1)).planning(OTHER);

    ClaimSuite() {}

    ClaimingRepository claiming() {
        assertThat(repository()).isInstanceOf(ClaimingRepository.class);
        return (ClaimingRepository) repository();
    }

    static ClaimQuery.Builder query(String worker, Duration lease) {
        return ClaimQuery.builder()
                .tenant(TENANT)
                .worker(worker)
                .until(Samples.NOON)
                .lease(lease)
                .doing(Doing.BY_PERSON);
    }

    List<Claim> claim(String worker, Duration lease) {
        return claiming().claim(query(worker, lease).build());
    }

    List<AgendaItem> claimed(ClaimQuery.Builder query) {
        return claiming().claim(query.build()).stream().map(Claim::item).toList();
    }

    /** The one claim that is to be had on the first line. */
    Claim only(String worker, Duration lease) {
        List<Claim> claims =
                claiming().claim(query(worker, lease).addRules(RuleId.of("F1")).build());
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    /** The clock of the store may not have moved on yet. */
    Claim onceTheLeaseHasEnded(String worker) {
        for (int tries = 0; tries < TRIES; tries++) {
            List<Claim> claims = claiming()
                    .claim(query(worker, LONG).addRules(RuleId.of("F1")).build());
            if (!claims.isEmpty()) {
                return claims.get(0);
            }
        }
        throw new AssertionError("a lease of a microsecond has not ended");
    }

    Applied complete(Step step, Claim... claims) {
        return claiming().apply(step.change(), List.of(claims));
    }
}
