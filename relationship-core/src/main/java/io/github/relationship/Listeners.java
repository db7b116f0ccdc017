package io.github.relationship;

import io.github.relationship.spi.RelationshipListener;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells each listener in turn; what one of them throws harms nobody. Safe for threads. */
final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<RelationshipListener> listeners;

    Listeners(List<RelationshipListener> listeners) {
        this.listeners = listeners;
    }

    void tell(Consumer<RelationshipListener> what) {
        for (RelationshipListener listener : listeners) {
            try {
                what.accept(listener);
            } catch (RuntimeException e) {
                // Its message may name people: only classes are written down (B3).
                LOG.warn(
                        "listener {} threw {}; what was stored stays stored",
                        listener.getClass().getName(),
                        e.getClass().getName());
            }
        }
    }
}
