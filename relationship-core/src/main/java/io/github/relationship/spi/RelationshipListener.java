package io.github.relationship.spi;

import io.github.relationship.history.RefusalCode;
import io.github.relationship.id.TenantId;

/**
 * Is told what was stored, after it was stored. Several are told in the order in which they were set.
 *
 * <p>Called on the thread of the command, outside of any storage transaction and before the command returns; at the same time for
 * commands of other threads, so implementations are safe for threads. Of one relationship, steps that different threads store may
 * be told in another order than they were stored; the positions of the entries say which came first. Called at most once for a
 * step: one that is stored just before its node stops is told by nobody, so what must not be missed is read from the history.
 *
 * <p>An exception is logged by the names of its class and of the listener, and harms neither the command nor other listeners.
 * Commands may be called from here. Further methods will come with defaults only.
 */
@FunctionalInterface
public interface RelationshipListener {

    /**
     * A step was stored: facts with the plan that follows, or a plan alone. Not called where nothing was stored: for commands that
     * are refused, that repeat what is known, or that only read.
     *
     * @param step what was stored
     */
    void committed(Committed step);

    /**
     * A fact that follows from another relationship contradicts the history to which it is addressed, and will not be delivered.
     *
     * @param tenant the tenant
     * @param fact the fact, its sender and its cause
     * @param why why it was refused
     */
    default void dropped(TenantId tenant, Addressed fact, RefusalCode why) {}
}
