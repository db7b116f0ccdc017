package io.github.relationship.testkit;

import io.github.relationship.id.FactId;
import io.github.relationship.spi.Ids;
import io.github.relationship.spi.Stamp;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Facts are numbered, so that a story told again has the same ids; stamps are never seen, and are fresh in any repository. */
final class CountingIds implements Ids {

    private final AtomicInteger facts = new AtomicInteger();

    @Override
    public FactId newFactId() {
        return FactId.of("fact-" + facts.incrementAndGet());
    }

    @Override
    public Stamp newStamp() {
        return new Stamp(UUID.randomUUID().toString());
    }
}
