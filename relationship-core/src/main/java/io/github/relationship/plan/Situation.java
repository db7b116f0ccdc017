package io.github.relationship.plan;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.ZoneChain;
import io.github.relationship.desk.Desk;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.StageDecision;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule judges: the relationship with the moves decided for this instant, where it stands, the people on our side, and a
 * watch that answers whether an instant has come.
 *
 * <p>One per judgement; not safe for threads.
 */
public final class Situation {

    private final Relationship relationship;
    private final StageDecision decision;
    private final PlanningContext context;
    private final Watch watch;
    private @Nullable List<Person> keyContacts;

    /**
     * A situation.
     *
     * @param relationship the relationship, with the moves of the decision
     * @param decision where it stands, and what waits for a person
     * @param context all else that the judgement needs
     * @param watch shows the instant of the judgement
     */
    public Situation(Relationship relationship, StageDecision decision, PlanningContext context, Watch watch) {
        this.relationship = relationship;
        this.decision = decision;
        this.context = context;
        this.watch = watch;
    }

    /**
     * The relationship.
     *
     * @return the state
     */
    public Relationship relationship() {
        return relationship;
    }

    /**
     * What the ladder made of it.
     *
     * @return the decision: rung, advice and review
     */
    public StageDecision decision() {
        return decision;
    }

    /**
     * The rung on which it stands.
     *
     * @return the rung, after the moves of this judgement
     */
    public RungId rung() {
        return decision.rung();
    }

    /**
     * Answers whether an instant has come.
     *
     * @return the watch of this judgement
     */
    public Watch watch() {
        return watch;
    }

    /**
     * Who looks after the relationship.
     *
     * @return the owner
     */
    public UserId owner() {
        return relationship.account().owner().value();
    }

    /**
     * Who does what a person caused: that person while with us, else the owner (A7).
     *
     * @param actor who caused it, if anybody
     * @return the doer
     */
    public UserId doer(Optional<UserId> actor) {
        return actor.filter(user -> context.desks().find(user).map(Desk::active).orElse(true))
                .orElseGet(this::owner);
    }

    /**
     * Where and when a person on our side works (C1).
     *
     * @param user who
     * @return the person's working time, else the tenant's
     */
    public WorkingTime workingTime(UserId user) {
        return context.workingTime(user);
    }

    /**
     * Where and when the tenant works: what machines go by.
     *
     * @return the tenant's working time
     */
    public WorkingTime tenantTime() {
        return context.tenant();
    }

    /**
     * In which zone a recipient's days begin: the contact's, else the party's, else the owner's, else the tenant's (C1).
     *
     * @param contact the recipient, empty for the party
     * @return the zone
     */
    public ZoneId zoneOf(Optional<ContactId> contact) {
        return ZoneChain.forRecipient(
                        contact.flatMap(id -> relationship.people().find(id))
                                .flatMap(person -> person.card().value().zone())
                                .map(ZoneId::getId),
                        relationship.account().zone().map(ZoneId::getId),
                        context.desks()
                                .find(owner())
                                .map(desk -> desk.time().zone().getId()),
                        context.tenant().zone())
                .zone();
    }

    /**
     * Since when it is known that they stand on their rung, and that the playbook applies: nothing that depends on either was
     * late before (F21).
     *
     * @return the later of the recording of the last move, or of the opening, and of the playbook's coming into force
     */
    public Instant stageKnownSince() {
        Instant stage = relationship
                .stages()
                .lastMove()
                .map(Known::recordedAt)
                .orElseGet(() -> relationship.account().opened().recordedAt());
        return stage.isAfter(context.inForceSince()) ? stage : context.inForceSince();
    }

    /**
     * Since when the playbook applies: nothing that it asks for was late before (F21).
     *
     * @return the instant
     */
    public Instant inForceSince() {
        return context.inForceSince();
    }

    /**
     * The people who matter most there, those who left or died excepted (H10).
     *
     * @return at most three, the one met last first
     */
    public List<Person> keyContacts() {
        if (keyContacts == null) {
            keyContacts = KeyContacts.of(relationship);
        }
        return keyContacts;
    }

    /**
     * Whom an account rule addresses where its cause names nobody: the key contact longest without a meaningful contact who has
     * not refused everything; ties by id (F24).
     *
     * @return the person, empty where nobody will do
     */
    public Optional<ContactId> addressee() {
        return KeyContacts.longestWithoutContact(relationship, keyContacts());
    }

    /**
     * The key of an item of this relationship.
     *
     * @param rule the rule
     * @param step the rule's step, where it has several
     * @param contact whom it concerns, empty for the account
     * @param occurrence what tells this item from the rule's others (G4)
     * @return the key
     */
    public ItemKey key(RuleId rule, Optional<String> step, Optional<ContactId> contact, String occurrence) {
        return new ItemKey(relationship.id(), rule, step, contact, occurrence);
    }
}
