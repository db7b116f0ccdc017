package io.github.relationship;

import io.github.relationship.id.FactId;
import io.github.relationship.spi.Ids;
import io.github.relationship.spi.Stamp;
import java.util.UUID;

/** Random UUIDs. */
final class RandomIds implements Ids {

    @Override
    public FactId newFactId() {
        return FactId.of(UUID.randomUUID().toString());
    }

    @Override
    public Stamp newStamp() {
        return new Stamp(UUID.randomUUID().toString());
    }
}
