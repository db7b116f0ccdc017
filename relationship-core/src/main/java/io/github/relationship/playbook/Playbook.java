package io.github.relationship.playbook;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import io.github.relationship.ladder.AsOf;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.StageDecision;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Limits;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.Plan;
import io.github.relationship.plan.PlanningContext;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Release;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import io.github.relationship.plan.Watch;
import io.github.relationship.plan.WhyNothing;
import io.github.relationship.playbook.internal.Paces;
import io.github.relationship.playbook.internal.Planner;
import io.github.relationship.playbook.internal.Releases;
import io.github.relationship.rof.RofConversation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The rules of a tenant as data: a ladder, and the rules that ask for follow-ups and touches. Comparable by its version,
 * printable, and applied by one pure function.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Playbook permits ImmutablePlaybook {

    Playbook() {}

    /**
     * The standard playbook: the standard ladder, follow-ups and touches.
     *
     * @return the playbook
     */
    public static Playbook standard() {
        return StandardPlaybooks.standard();
    }

    /**
     * The playbook for households, as a realtor's or an insurer's customers are: a ladder on which who recommends us counts as much
     * as who buys again, nothing that asks for several people to be met or for meetings about business, and cards where a firm
     * would get a call.
     *
     * @return the playbook
     */
    public static Playbook businessToConsumer() {
        return StandardPlaybooks.businessToConsumer();
    }

    /**
     * The smallest playbook that is worth having: thanks, the ROF call, complaints and promises looked after, birthdays and the
     * newsletter, on the standard ladder.
     *
     * @return the playbook
     */
    public static Playbook minimal() {
        return StandardPlaybooks.minimal();
    }

    /**
     * A playbook that comes with this library, by its name.
     *
     * @param id {@code standard}, {@code business-to-consumer} or {@code minimal}
     * @return the playbook, empty where none has this name
     */
    public static Optional<Playbook> named(PlaybookId id) {
        return StandardPlaybooks.named(id);
    }

    /**
     * Starts a playbook of one's own.
     *
     * @return a builder that wants at least {@code id} and {@code ladder}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its name.
     *
     * @return the same for all versions
     */
    public abstract PlaybookId id();

    /**
     * The ladder that relationships climb.
     *
     * @return the ladder
     */
    public abstract Ladder ladder();

    /**
     * The rules.
     *
     * @return in any order: it changes no plan
     */
    public abstract List<Rule> rules();

    /**
     * What binds all rules: caps, budgets, lead times, where the law wants a "yes".
     *
     * @return nothing that binds unless set
     */
    @Value.Default
    public Limits limits() {
        return Limits.NONE;
    }

    /**
     * What the playbook says, as one digest: playbooks with equal versions judge alike.
     *
     * @return SHA-256 of ladder, rules and limits in canonical text, as 64 hexadecimal digits
     */
    @Value.Derived
    public String version() {
        return Digest.of(ladder(), rules(), limits());
    }

    @Value.Check
    void check() {
        Paces.check(ladder(), rules());
    }

    /**
     * The same playbook with other rules in the place of those with the same id and step.
     *
     * @param rules the rules that take their places; others are added
     * @return a copy
     */
    public Playbook with(Rule... rules) {
        List<String> names = Stream.of(rules).map(Named::nameOf).toList();
        List<Rule> others = rules().stream()
                .filter(rule -> !names.contains(Named.nameOf(rule)))
                .toList();
        return builder().from(this).rules(others).addRules(rules).build();
    }

    /**
     * Why nothing, or not more, is planned for a person (G2). Pure, like {@link #judge}.
     *
     * @param relationship an opened relationship
     * @param context the instant, and all else that the judgement needs
     * @param contact the person
     * @return what is planned, what is held back, and what each rule lacked that proposed nothing for the person
     */
    public WhyNothing whyNothing(Relationship relationship, PlanningContext context, ContactId contact) {
        Judgement judgement = judge(relationship, context);
        Situation situation = situation(judgement.relationship(), judgement.decision(), context);
        return Asked.why(rules(), situation, judgement.plan(), contact);
    }

    /**
     * The same playbook without some rules.
     *
     * @param ids the rules to leave out
     * @return a copy
     */
    public Playbook without(RuleId... ids) {
        List<RuleId> out = List.of(ids);
        return builder()
                .from(this)
                .rules(rules().stream()
                        .filter(rule -> !out.contains(rule.spec().id()))
                        .toList())
                .build();
    }

    /**
     * Judges a relationship: decides the moves that are due, then plans for the relationship with those moves (G9). Pure: reads
     * no clock, stores nothing, and equal inputs give equal judgements.
     *
     * @param relationship an opened relationship
     * @param context the instant, and all else that the judgement needs
     * @return the moves not recorded yet, the relationship with them, and the plan
     */
    public Judgement judge(Relationship relationship, PlanningContext context) {
        Instant instant = context.instant();
        StageDecision decision = decide(relationship, context, instant);
        List<Entry> moves = Moves.entries(relationship, decision.moves(), instant, version());
        Relationship moved = fold(relationship, moves);
        Situation situation = situation(moved, decision, context);
        Plan plan = Planner.plan(rules(), situation, instant, version());
        return new Judgement(moves, moved, decision, plan);
    }

    /**
     * Checks a line just before it is done, on all that is known by then: it may have been done, dismissed or snoozed, its cause
     * retracted, the person refused it, died or left, a hold placed, or the relationship disqualified; the person may have had it at
     * another party, have heard from us too often by now, or be left in peace at this hour (A5, P2 to P8). Pure.
     *
     * @param item the line as it was planned, at this instant or earlier
     * @param relationship the relationship as it is now
     * @param context the instant, and all else that the judgement needs
     * @return go; or later, from when it is worth asking again; or never, as it was planned
     */
    public Release release(AgendaItem item, Relationship relationship, PlanningContext context) {
        Instant instant = context.instant();
        StageDecision decision = decide(relationship, context, instant);
        List<Entry> moves = Moves.entries(relationship, decision.moves(), instant, version());
        Relationship moved = fold(relationship, moves);
        return Releases.release(rules(), situation(moved, decision, context), instant, item);
    }

    /**
     * What recording a fact does to a relationship: before the fact, the moves that time alone has completed (L11); with it, the retraction
     * of what falls with what it retracts (H5); after it, what else it says: lines that joined the one which it closes share its end (F20,
     * F23), a promise is kept by whatever says that its line is done, and who is not satisfied complains (F4). The moves that the fact
     * itself completes are found by {@link #judge}. Pure: new entries have the context's instant, and ids that repetition yields again.
     *
     * @param before the relationship before the fact
     * @param context when it is recorded, and all else that the judgement needs
     * @param facts one fact that is not known yet, or retractions that belong together; their positions do not matter
     * @return the relationship after all of them, or why one is refused
     * @throws IllegalArgumentException if there is no fact
     */
    public Folded append(Relationship before, PlanningContext context, List<Entry> facts) {
        return append(before, context, facts, () -> judge(before, context).plan());
    }

    /**
     * The same, where it was judged before the facts already.
     *
     * @param before the relationship before the fact
     * @param context when it is recorded, and all else that the judgement needs
     * @param facts one fact that is not known yet, or retractions that belong together; their positions do not matter
     * @param planned what is planned before the facts, in this context; asked for where a fact may close more than one line
     * @return the relationship after all of them, or why one is refused
     * @throws IllegalArgumentException if there is no fact
     */
    public Folded append(Relationship before, PlanningContext context, List<Entry> facts, Supplier<Plan> planned) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no fact to append; give one, or retractions that belong together");
        }
        return new Appending(this, context, before, planned).append(facts);
    }

    /**
     * What happened when a line is done as it was planned (A2): what its rule has a word for, else the contact itself, towards whom and
     * in the way that was planned. Only what we do: what they say is for them to say.
     *
     * @param item the line
     * @param relationship the relationship as it is now
     * @param at when it was done
     * @param by who did it
     * @return the occurrence, without an id; empty for a task that leaves nothing but its completion
     */
    public Optional<Occurrence> deed(AgendaItem item, Relationship relationship, Instant at, UserId by) {
        return Deeds.of(rules(), item, relationship, at, by);
    }

    /** The moves that facts and time alone have completed up to an instant, as facts to be appended (L11). */
    List<Entry> moves(Relationship relationship, PlanningContext context, Instant until) {
        StageDecision decision = decide(relationship, context, until);
        return Moves.entries(relationship, decision.moves(), context.instant(), version());
    }

    /**
     * Whose days count when evidence is looked at.
     *
     * @param relationship an opened relationship
     * @param context the instant, and the people on our side
     * @return the instant, the party's zone and the owner's working time
     */
    public AsOf asOf(Relationship relationship, PlanningContext context) {
        // An absence of ours gives them no reason to wait longer for what we promised.
        WorkingTime owner = context.usualTime(relationship.account().owner().value());
        return new AsOf(context.instant(), relationship.account().zone().orElse(owner.zone()), owner);
    }

    private StageDecision decide(Relationship relationship, PlanningContext context, Instant until) {
        return ladder().decide(relationship, asOf(relationship, context).at(until));
    }

    private Situation situation(Relationship relationship, StageDecision decision, PlanningContext context) {
        return new Situation(relationship, decision, context, new Watch(context.instant()), limits());
    }

    static Relationship fold(Relationship relationship, List<Entry> moves) {
        if (moves.isEmpty()) {
            return relationship;
        }
        Folded folded = relationship.afterAll(moves);
        if (folded instanceof Folded.Accepted accepted) {
            return accepted.relationship();
        }
        throw new AssertionError(folded);
    }

    /**
     * A ROF call as it stands: which question is open, and what becomes of an answer (R1, R2).
     *
     * @param relationship an opened relationship
     * @param context the instant, and the people on our side
     * @param call the id of the fact that started the call
     * @return the conversation at that instant
     * @throws java.util.NoSuchElementException if the relationship has no such call
     */
    public RofConversation rofCall(Relationship relationship, PlanningContext context, FactId call) {
        StageDecision decision = decide(relationship, context, context.instant());
        Situation situation = situation(relationship, decision, context);
        return RofConversation.of(situation, call);
    }

    /**
     * A reason as an English sentence that a salesperson understands (G3).
     *
     * @param reason the reason of an item, or of something held back
     * @param contact whom the item addresses
     * @param names gives people their names
     * @return the sentence; the bare data where this playbook has no such rule
     */
    public String explain(Reason reason, Optional<ContactId> contact, Names names) {
        return Sentence.of(rules(), reason, contact, names);
    }

    /** Builds a {@link Playbook}. */
    public static final class Builder extends ImmutablePlaybook.Builder {
        Builder() {}
    }
}
