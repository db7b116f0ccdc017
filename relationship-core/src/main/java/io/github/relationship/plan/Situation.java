package io.github.relationship.plan;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Batch;
import io.github.relationship.history.Entry;
import io.github.relationship.history.ItemLog;
import io.github.relationship.history.Known;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.StageMoved;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.RungId;
import io.github.relationship.ladder.StageDecision;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule judges: the relationship with the moves decided for this instant, where it stands, the people on our side, and a
 * watch that answers whether an instant has come.
 *
 * <p>One per judgement; not safe for threads.
 */
public final class Situation extends Colleagues {

    /** The time over which value is balanced (V3). */
    private static final Period BALANCED_OVER = Period.ofMonths(12);

    private final Relationship relationship;
    private final StageDecision decision;
    private final PlanningContext context;
    private final Watch watch;
    private final Limits limits;
    private final Map<ContactId, Optional<Instant>> leftAlone = new HashMap<>();
    private @Nullable Set<Instant> bulkLoads;

    /**
     * A situation without limits.
     *
     * @param relationship the relationship, with the moves of the decision
     * @param decision where it stands, and what waits for a person
     * @param context all else that the judgement needs
     * @param watch shows the instant of the judgement
     */
    public Situation(Relationship relationship, StageDecision decision, PlanningContext context, Watch watch) {
        this(relationship, decision, context, watch, Limits.NONE);
    }

    /**
     * A situation.
     *
     * @param relationship the relationship, with the moves of the decision
     * @param decision where it stands, and what waits for a person
     * @param context all else that the judgement needs
     * @param watch shows the instant of the judgement
     * @param limits what binds all rules
     */
    public Situation(
            Relationship relationship, StageDecision decision, PlanningContext context, Watch watch, Limits limits) {
        super(relationship, context);
        this.limits = limits;
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
     * What binds all rules.
     *
     * @return the limits of the playbook
     */
    public Limits limits() {
        return limits;
    }

    /**
     * What a person should know of a plan with these items: that its owner has left us (A7), that we live on what they bring (V3),
     * what is odd about referrals (V1), or that there is nothing in it (A1).
     *
     * @param items what was planned
     * @return the findings; of a party outside of the ladder, that nothing is planned is none
     */
    public List<PlanFinding> findings(List<AgendaItem> items) {
        return PlanFindings.of(this, items);
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
     * Since when it is known that they stand on one of these rungs, and that the playbook applies. Going from one of them to
     * another makes nothing new known.
     *
     * @param rungs the rungs on which a rule acts, empty for all
     * @return the later of the recording of the move that brought them there, or of the opening, and of the playbook's coming
     *     into force
     */
    public Instant stageKnownSince(Set<RungId> rungs) {
        return Instants.later(standsSince(rungs).recordedAt(), context.inForceSince());
    }

    /**
     * What brought them to one of these rungs. Going from one of them to another is no coming.
     *
     * @param rungs the rungs on which a rule acts, empty for all
     * @return the move, or the opening
     */
    public Known<?> standsSince(Set<RungId> rungs) {
        List<Known<StageMoved>> moves = relationship.stages().moves();
        for (int i = moves.size() - 1; i >= 0; i--) {
            if (!rungs.isEmpty() && !rungs.contains(moves.get(i).value().before())) {
                return moves.get(i);
            }
        }
        return relationship.account().opened();
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
     * Whether what became known at an instant did so together with much else: in a bulk load, or by a new version of the playbook.
     * Then what it makes due is spread (D6).
     *
     * @param recorded when it was recorded
     * @return true for the instants of bulk loads, and for that of the playbook's coming into force
     */
    public boolean cameWithMany(Instant recorded) {
        if (bulkLoads == null) {
            bulkLoads = relationship.entries().stream()
                    .filter(entry ->
                            entry.occurrence().batch().filter(Batch::isLarge).isPresent())
                    .map(Entry::recordedAt)
                    .collect(Collectors.toSet());
        }
        return recorded.equals(context.inForceSince()) || bulkLoads.contains(recorded);
    }

    /**
     * Whom an account rule addresses where its cause names nobody: of the key contacts the one longest without a meaningful
     * contact, of those who allow it, are not out of office and did answer one of our last tries if there are any; ties by id (F24,
     * P3, T10).
     *
     * @param purpose what for
     * @param options the ways in which the person may be addressed
     * @return the person, empty where there is no key contact
     */
    public Optional<ContactId> addressee(Purpose purpose, List<Option> options) {
        return KeyContacts.addressee(this, keyContacts(), purpose, options);
    }

    /**
     * Until when a person who did not answer three times in a row is left alone (T10).
     *
     * @param contact who
     * @return the end of that time, which may have come; empty for who answered since, or had fewer tries
     */
    public Optional<Instant> leftAloneUntil(ContactId contact) {
        return leftAlone.computeIfAbsent(contact, who -> UnansweredTries.leftAloneUntil(this, who));
    }

    /**
     * What we brought them and they brought us in the last twelve months, up to the same local time (V3).
     *
     * @param contact with whom, empty for the account
     * @return the balance
     */
    public ValueBalance valueBalance(Optional<ContactId> contact) {
        ZoneId zone = zoneOf(contact);
        return relationship
                .value()
                .balance(contact, instant -> watch.hasCome(Zones.plus(instant, BALANCED_OVER, zone)));
    }

    /**
     * When a line is to be done after what people said of it: on another day, once (A2).
     *
     * @param verbs what people did with the line
     * @param window when it would be done else
     * @param doer the working time of the person who does it
     * @return the window, moved as a whole where somebody rescheduled the line
     */
    public Window byHand(ItemLog.Verbs verbs, Window window, WorkingTime doer) {
        return verbs.rescheduled()
                .map(moved -> window.movedTo(doer.startOf(moved.value().on()), doer.zone()))
                .orElse(window);
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
