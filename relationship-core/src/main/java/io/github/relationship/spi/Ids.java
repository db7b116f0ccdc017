package io.github.relationship.spi;

import io.github.relationship.id.FactId;

/** Makes ids. Implementations are safe for threads and never give the same id twice. */
public interface Ids {

    /**
     * An id for a fact to which the host gave none.
     *
     * @return a fresh id
     */
    FactId newFactId();

    /**
     * A stamp for a write.
     *
     * @return a fresh stamp
     */
    Stamp newStamp();
}
