package io.github.relationship.spi;

import io.github.relationship.id.PersonKey;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.TenantId;
import io.github.relationship.plan.LedgerEntry;
import io.github.relationship.plan.Suppression;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers histories and agendas. Everything is kept apart by tenant. An id can be an alias, which means another relationship
 * for ever (see {@link #alias}): {@link #find}, {@link #stamp} and the filter of an {@link #agenda} take it for the other's own id.
 * Implementations are safe for threads; storage trouble is an unchecked exception of their own, and then nothing of the call has been
 * done. What is stored of a relationship and cannot be read is an {@link UnreadableException}.
 */
public interface RelationshipRepository {

    /**
     * Reads a relationship.
     *
     * @param tenant the tenant
     * @param relationship the relationship
     * @return its stamp and whole history, empty if it is not stored
     */
    Optional<Stored> find(TenantId tenant, RelationshipId relationship);

    /**
     * Reads the stamp of a relationship only, to see whether what is known of it is still so.
     *
     * @param tenant the tenant
     * @param relationship the relationship
     * @return its stamp, empty if it is not stored
     */
    Optional<Stamp> stamp(TenantId tenant, RelationshipId relationship);

    /**
     * Takes one atomic step: all of it, or nothing. Under an alias every step is lost: what is read under it says the own id.
     *
     * @param change what to store, and the stamp on which it was decided
     * @return whether it was stored
     */
    Applied apply(Change change);

    /**
     * Reads a page of one person's agenda, in the order of agendas.
     *
     * @param query whose, up to when, after which line, and how many
     * @return the page; its cursor is empty when nothing follows
     */
    AgendaPage agenda(AgendaQuery query);

    /**
     * Finds relationships that are to be judged anew.
     *
     * @param tenant the tenant
     * @param until those whose {@code replanAt} is not after this
     * @param limit at most so many, 1 or more
     * @return their ids, the earliest {@code replanAt} first; ties in any order
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<RelationshipId> dueForReplan(TenantId tenant, Instant until, int limit);

    /**
     * Finds tenants for whom there is something to do: a relationship to be judged anew (see {@link #dueForReplan}), a line that a
     * machine does, that shows and that nobody has, or a fact to be delivered (see {@link #undelivered}). It is the only question
     * that crosses tenants, and ids are its whole answer (K10).
     *
     * @param until up to which instant something is due
     * @param after only tenants that come after this one; empty to begin with the first
     * @param limit at most so many, 1 or more
     * @return their ids in order, each once; fewer than the limit where none follows
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<TenantId> tenantsWithDue(Instant until, Optional<TenantId> after, int limit);

    /**
     * Finds facts that were stored as addressed to other relationships, that have not been delivered, and whose addressees are
     * stored, be it under an alias: what is addressed to a relationship that is not is kept, and found once it is.
     *
     * @param tenant the tenant
     * @param limit at most so many, 1 or more
     * @return those of one sender in the order in which they were stored, those of several senders in any; a fact that was
     *     addressed twice under one id to one relationship is found once
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<Addressed> undelivered(TenantId tenant, int limit);

    /**
     * An addressed fact has been delivered, or never will be: it is found no more. To say so again, or of a fact that nobody
     * addressed, changes nothing. The stamps of both relationships stay as they are.
     *
     * @param tenant the tenant
     * @param fact the fact: its sender, its addressee and its id say which
     */
    void delivered(TenantId tenant, Addressed fact);

    /**
     * Finds what other relationships say binds a person in the whole tenant (P8). What cannot be read is taken for the strictest.
     *
     * @param tenant the tenant
     * @param person the person
     * @param except the relationship that asks, and knows of itself what it told
     * @return each once, in any order
     */
    List<Suppression> suppressions(TenantId tenant, PersonKey person, RelationshipId except);

    /**
     * Finds what went to a person from other relationships (P8).
     *
     * @param tenant the tenant
     * @param person the person
     * @param except the relationship that asks, and knows of itself what it told
     * @param since nothing that was sent before this
     * @param limit at most so many, 1 or more
     * @return the rows, the latest first; ties in any order
     * @throws IllegalArgumentException if the limit is less than 1
     */
    List<LedgerEntry> ledger(TenantId tenant, PersonKey person, RelationshipId except, Instant since, int limit);

    /**
     * Lets an id mean another relationship, as after a merge. An alias is made once, for an id that has no relationship of its own
     * any more, or never had one, and is never removed; to make it again changes nothing. Where the other id is an alias itself,
     * or becomes one later, both mean the same relationship. It races with a first step under the id, and one of them wins. No
     * stamp changes.
     *
     * @param tenant the tenant
     * @param alias the id that is to mean another relationship
     * @param survivor the relationship that it is to mean, by its own id or an alias
     * @return whether it means it now
     */
    Aliased alias(TenantId tenant, RelationshipId alias, RelationshipId survivor);
}
