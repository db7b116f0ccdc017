package io.github.relationship;

import io.github.relationship.Loader.Loaded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageFact;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.TenantId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.AsOf;
import io.github.relationship.ladder.Assessment;
import io.github.relationship.ladder.Rung;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.playbook.Judgement;
import io.github.relationship.rof.RofAnswer;
import io.github.relationship.rof.RofConversation;
import io.github.relationship.spi.AgendaPage;
import io.github.relationship.spi.AgendaQuery;
import io.github.relationship.spi.RelationshipRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The relationships of one tenant. Safe for threads. Reading stores nothing, but where something cannot be read, that it is so; only
 * commands append.
 *
 * <p>A command is checked on the state on which it is decided: where others write at the same time, on what they wrote. After an
 * exception nothing is stored. Every command may throw {@link LostRaceException} if others kept writing to the relationship, and
 * {@link ReadOnlyRelationshipException} if its history holds facts that only a newer version can read, and
 * {@link io.github.relationship.spi.UnreadableException} if it holds what nobody can. What judges may throw
 * {@link JudgementFailedException}, where a rule or a calendar throws. Repeating a command is safe: what was done is
 * not done twice, and the answer names the facts that did it.
 *
 * <p>An id that means another relationship since a merge is taken for the other's own; what is answered says the own id.
 */
public final class TenantRelationships extends Upkeep {

    private final Relationships service;
    private final Access access;
    private final TenantId tenant;
    private final Contexts contexts;
    private final Writer writer;
    private final StageCommands stages;
    private final RofCommands calls;
    private final Due due;
    private final Briefing briefing;

    TenantRelationships(Relationships service, Access access, TenantId tenant) {
        super(service.ids()::newFactId);
        this.service = service;
        this.access = access;
        this.tenant = tenant;
        this.contexts = new Contexts(service, access, tenant);
        this.writer = new Writer(service, access, tenant, contexts);
        this.stages = new StageCommands(service.playbook().ladder(), service.ids()::newFactId);
        this.calls = new RofCommands(service.ids()::newFactId);
        this.due = new Due(service, access, tenant, writer);
        this.briefing = new Briefing(service, access, tenant, contexts);
    }

    /**
     * The same relationships within a transaction of the host's: what is recorded there is kept or undone together with what the
     * host writes. Listeners are not told, for only the host knows whether it commits; what follows for other relationships is
     * delivered by {@link #replanDue} afterwards. Nothing is decided twice: where others were faster, a command throws
     * {@link LostRaceException} at once, and the host rolls back and begins anew.
     *
     * @param transaction what is stored, as the transaction sees it; a repository that speaks through the host's connection to the
     *     same database
     * @return the service for as long as the transaction lasts
     */
    public TenantRelationships within(RelationshipRepository transaction) {
        return new TenantRelationships(service, access.within(transaction), tenant);
    }

    /**
     * Records what happened, all of it or nothing, and stores it together with the agenda that follows from it. The first fact
     * of a relationship is its opening. What follows for other relationships is delivered right after, or later by
     * {@link #replanDue}; repeating the facts heals it, too.
     *
     * @param relationship the relationship
     * @param occurrences what happened, in order; repeating what is known changes nothing
     * @return the ids and moves, the same however often it is repeated, and the plan
     * @throws FactRefusedException if a fact contradicts the history
     * @throws LostRaceException if others kept writing to the relationship
     */
    public Recorded record(RelationshipId relationship, Occurrence... occurrences) {
        return record(relationship, List.of(occurrences));
    }

    /**
     * Records what happened, as {@link #record(RelationshipId, Occurrence...)} does.
     *
     * @param relationship the relationship
     * @param occurrences what happened, in order
     * @return the ids and moves, and the plan
     * @throws FactRefusedException if a fact contradicts the history
     * @throws LostRaceException if others kept writing to the relationship
     */
    public Recorded record(RelationshipId relationship, List<Occurrence> occurrences) {
        return writer.write(relationship, recording -> recording.record(occurrences, service.ids()::newFactId));
    }

    /**
     * Records what is heard in a ROF call: all facts of the answer in one step, under ids of the service, at this instant. What
     * does not fit is refused as a result, with the question that is open instead; so is the same answer again.
     *
     * @param relationship the relationship
     * @param call the id of the fact that started the call
     * @param by who heard it
     * @param answer what was heard
     * @return what recording the answer did and which question is open now, or why it was refused
     * @throws UnknownRelationshipException if the relationship is not stored
     * @throws UnknownRofCallException if the relationship has no such call
     * @throws FactRefusedException if a fact of the answer contradicts the history
     */
    public RofRecorded answerRof(RelationshipId relationship, FactId call, UserId by, RofAnswer answer) {
        try {
            Recorded recorded = writer.write(relationship, recording -> calls.answer(recording, call, by, answer));
            return new RofRecorded.Accepted(
                    recorded, rof(recorded.relationship(), call).next());
        } catch (RofCommands.Refusal refusal) {
            return refusal.result();
        }
    }

    /**
     * Agrees to advice: the relationship moves to the rung. Accepted before, and still there, nothing changes.
     *
     * @param relationship the relationship
     * @param rung the rung that is advised; where a review of stepping down is open, any rung below the present one
     * @param by who agrees
     * @return what recording the acceptance did, with the move that it led to
     * @throws UnknownRelationshipException if the relationship is not stored
     * @throws AdviceNotOpenException if no advice about this rung is open; names what is
     */
    public Recorded accept(RelationshipId relationship, RungId rung, UserId by) {
        return writer.write(relationship, recording -> stages.accept(recording, rung, by));
    }

    /**
     * Declines advice for as long as the ladder rests it: see {@link #decline(RelationshipId, RungId, UserId, Optional, String)}.
     *
     * @param relationship the relationship
     * @param rung the rung that is advised
     * @param by who declines
     * @param reason why, 1 to 500 code points
     * @return what recording the decline did
     */
    public Recorded decline(RelationshipId relationship, RungId rung, UserId by, String reason) {
        return decline(relationship, rung, by, Optional.empty(), reason);
    }

    /**
     * Declines advice: it rests until its date, or until a new fact counts. Declined before in the same words, and not open
     * again, nothing changes.
     *
     * @param relationship the relationship
     * @param rung the rung that is advised; where a review of stepping down is open, the present rung or any below
     * @param by who declines
     * @param until when it may come back, in the owner's zone; empty for as long as the ladder rests it
     * @param reason why, 1 to 500 code points
     * @return what recording the decline did
     * @throws IllegalArgumentException if the reason is not allowed as a text
     * @throws UnknownRelationshipException if the relationship is not stored
     * @throws AdviceNotOpenException if no advice about this rung is open; names what is
     */
    public Recorded decline(
            RelationshipId relationship, RungId rung, UserId by, Optional<LocalDate> until, String reason) {
        StageFact.AdviceDeclined decline = new StageFact.AdviceDeclined(rung, until, reason);
        return writer.write(relationship, recording -> stages.decline(recording, by, decline));
    }

    @Override
    Keeper keeper() {
        return new Keeper(service, access, tenant, contexts);
    }

    @Override
    Briefing briefing() {
        return briefing;
    }

    @Override
    Recorded write(RelationshipId relationship, Writer.Command command) {
        return writer.write(relationship, command);
    }

    /**
     * The lines that workers share among themselves.
     *
     * @return to take lines, complete them, or give them back; for repositories that can, see
     *     {@link io.github.relationship.spi.ClaimingRepository}
     */
    public Claims claims() {
        return new Claims(service, access, tenant, writer, contexts);
    }

    /**
     * Does what is due by now: delivers what follows for other relationships and could not be delivered at once, then judges anew
     * what is due for it, recording the moves that time alone has completed and storing the agenda that follows. A host calls it
     * from its own scheduler until it returns less than the limit.
     *
     * <p>A relationship that cannot be read or judged is set aside, see {@link #quarantine}. One that can only be read here is passed over, and
     * stays due for nodes of the newer version. So is one to which others keep writing: they judge it anew each time.
     *
     * @param limit how many facts and relationships at most, 1 or more
     * @return how many facts were delivered or dropped, and relationships judged
     */
    public int replanDue(int limit) {
        return due.doDue(limit);
    }

    /**
     * The relationship as its facts tell it.
     *
     * @param relationship its id
     * @return the state
     * @throws UnknownRelationshipException if it is not stored
     */
    public Relationship relationship(RelationshipId relationship) {
        Loaded loaded = access.loader().current(tenant, relationship);
        if (loaded.stamp().isEmpty()) {
            throw new UnknownRelationshipException(relationship);
        }
        return loaded.relationship();
    }

    /**
     * A ROF call as it stands now: which question is open, which are skipped and why, and whether it waits or is over (R2).
     *
     * @param relationship its id
     * @param call the id of the fact that started the call
     * @return the conversation at this instant
     * @throws UnknownRelationshipException if it is not stored
     * @throws UnknownRofCallException if it has no such call
     */
    public RofConversation rof(RelationshipId relationship, FactId call) {
        return rof(relationship(relationship), call);
    }

    private RofConversation rof(Relationship relationship, FactId call) {
        RofCommands.requireStarted(relationship, call);
        return service.playbook().rofCall(relationship, contexts.now(relationship), call);
    }

    /**
     * The rung on which a relationship stands now, a move not recorded yet included.
     *
     * @param relationship its id
     * @return the rung
     * @throws UnknownRelationshipException if it is not stored
     */
    public Rung stage(RelationshipId relationship) {
        return service.playbook().ladder().stageOf(judge(relationship).relationship());
    }

    /**
     * What the facts show of the evidence for a rung, and what is missing. Moves nobody.
     *
     * @param relationship its id
     * @param rung the rung
     * @return each requirement with its evidence or its gap
     * @throws UnknownRelationshipException if it is not stored
     */
    public Assessment assess(RelationshipId relationship, RungId rung) {
        Relationship found = relationship(relationship);
        AsOf now = service.playbook().asOf(found, contexts.now());
        return JudgementFailedException.orElse(
                found.id(), () -> service.playbook().ladder().assess(found, rung, now));
    }

    /**
     * What deserves doing for a relationship within 400 days, and everything held back, each with its reasons.
     *
     * @param relationship its id
     * @return the plan at this instant
     * @throws UnknownRelationshipException if it is not stored
     */
    public Plan plan(RelationshipId relationship) {
        return judge(relationship).plan();
    }

    private Judgement judge(RelationshipId relationship) {
        Relationship found = relationship(relationship);
        PlanningContext now = contexts.now(found);
        return JudgementFailedException.orElse(
                found.id(), () -> service.playbook().judge(found, now));
    }

    /**
     * The first page of what shows for a person now, in order.
     *
     * @param doer whose agenda
     * @return at most 50 lines
     */
    public AgendaPage agenda(UserId doer) {
        return agenda(AgendaQuery.builder()
                .tenant(tenant)
                .doer(doer)
                .until(contexts.instant())
                .build());
    }

    /**
     * A page of somebody's agenda.
     *
     * @param query which lines; its tenant must be this one
     * @return the page
     */
    public AgendaPage agenda(AgendaQuery query) {
        if (!query.tenant().equals(tenant)) {
            throw new IllegalArgumentException(
                    "the query asks for tenant " + query.tenant() + " in tenant " + tenant + "; tenants never meet");
        }
        return access.repository().agenda(query);
    }
}
