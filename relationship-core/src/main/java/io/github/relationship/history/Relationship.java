package io.github.relationship.history;

import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a history folds into: the tenant's relationship to one party, as a pure value. Calendars, zones and rungs do not enter:
 * it holds instants, days of the year and ids, and keeps by theme the indexes that rules ask for.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Relationship {

    private final RelationshipId id;
    private final List<Entry> entries;
    private final Set<FactId> retracted;
    private final Themes themes;

    /** Made when it is first needed; two threads may make it twice, and equal. */
    private volatile @Nullable Map<FactId, Entry> byId;

    Relationship(RelationshipId id, List<Entry> entries, Set<FactId> retracted, Themes themes) {
        this.id = id;
        this.entries = entries;
        this.retracted = retracted;
        this.themes = themes;
    }

    /**
     * A relationship of which nothing is known yet, not even its opening.
     *
     * @param id its id
     * @return the empty state
     */
    public static Relationship unopened(RelationshipId id) {
        return new Relationship(id, List.of(), Set.of(), Themes.NONE);
    }

    /**
     * Folds a history that was accepted before, without asking again whether it may be.
     *
     * @param id its id
     * @param stored the whole history, in any order
     * @return the state
     */
    public static Relationship of(RelationshipId id, Collection<Entry> stored) {
        return Fold.onto(unopened(id), List.copyOf(stored));
    }

    /**
     * The state after further facts: all of them, or none. A fact that is known already, with the same content under the same
     * id, is passed over (H1).
     *
     * @param added the facts, in the order of their recording
     * @return the state after them, or why they are refused
     */
    public Folded afterAll(List<Entry> added) {
        List<Entry> unknown = Door.unknown(this, added);
        return new Door(this).refusal(unknown).<Folded>map(refusal -> refusal).orElseGet(() -> after(unknown));
    }

    private Folded after(List<Entry> added) {
        return new Folded.Accepted(Fold.onto(this, added));
    }

    /**
     * What was so at an instant in the past, by all that is known of it today: what happened later is left out, and so is what was
     * retracted, whenever that was. What a late fact did when it happened is judged on this (H2).
     *
     * @param lastInclusive the last instant of which facts count
     * @return the state then; this one where nothing happened later
     */
    public Relationship asOf(Instant lastInclusive) {
        if (entries.isEmpty() || !lastOccurredAt().isAfter(lastInclusive)) {
            return this;
        }
        return of(
                id,
                entries.stream()
                        .filter(entry -> !entry.occurredAt().isAfter(lastInclusive))
                        .filter(entry -> !(entry.fact() instanceof Retracted) && !retracted.contains(entry.id()))
                        .toList());
    }

    /**
     * Its id.
     *
     * @return unique within the tenant
     */
    public RelationshipId id() {
        return id;
    }

    /**
     * The whole history, retracted facts and retractions included.
     *
     * @return the entries, by occurrence and then by recording
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The ids of the facts that were retracted.
     *
     * @return the ids
     */
    public Set<FactId> retracted() {
        return retracted;
    }

    /**
     * One fact of the history, retracted or not.
     *
     * @param fact its id
     * @return the entry, empty if there is none
     */
    public Optional<Entry> find(FactId fact) {
        Map<FactId, Entry> index = byId;
        if (index == null) {
            index = new HashMap<>();
            for (Entry entry : entries) {
                index.put(entry.id(), entry);
            }
            byId = index;
        }
        return Optional.ofNullable(index.get(fact));
    }

    /**
     * When the latest thing happened.
     *
     * @return the largest {@code occurredAt}
     * @throws NoSuchElementException if nothing has happened
     */
    public Instant lastOccurredAt() {
        if (entries.isEmpty()) {
            throw new NoSuchElementException("relationship " + id + " has no facts; record its opening first");
        }
        return entries.get(entries.size() - 1).occurredAt();
    }

    /**
     * The relationship as a whole.
     *
     * @return the theme
     */
    public Account account() {
        return themes.account;
    }

    /**
     * The people of the party, their days and what they allow.
     *
     * @return the theme
     */
    public People people() {
        return themes.people;
    }

    /**
     * Who was in touch with whom.
     *
     * @return the theme
     */
    public Encounters encounters() {
        return themes.encounters;
    }

    /**
     * What contacts brought to either side.
     *
     * @return the theme
     */
    public ValueLedger value() {
        return themes.value;
    }

    /**
     * What they are to be thanked for.
     *
     * @return the thanks, sent and not
     */
    public Thanks thanks() {
        return themes.thanks;
    }

    /**
     * How we won them.
     *
     * @return the contacts before they first bought
     */
    public Courtship courtship() {
        return themes.courtship;
    }

    /**
     * Since when somebody works on them: a strategy says so, or they were recommended to us since the last that does not (H10).
     *
     * @return the strategy or the recommendation, empty where nobody does
     */
    public Optional<Known<?>> inWork() {
        Optional<Known<StrategySet>> strategy = account().strategy();
        if (strategy.filter(set -> set.value().inWork()).isPresent()) {
            return strategy.map(set -> set);
        }
        return referrals().recommended().stream()
                .filter(referral -> strategy.filter(no -> !referral.occurredAt().isAfter(no.occurredAt()))
                        .isEmpty())
                .findFirst()
                .map(referral -> referral);
    }

    /**
     * What went from us to each of them.
     *
     * @return the theme
     */
    public Outgoing outgoing() {
        return themes.outgoing;
    }

    /**
     * What they bought.
     *
     * @return the theme
     */
    public Purchases purchases() {
        return themes.purchases;
    }

    /**
     * The ROF calls, and what was said about satisfaction.
     *
     * @return the theme
     */
    public RofCallLog rofCalls() {
        return themes.rofCalls;
    }

    /**
     * The sales in sight.
     *
     * @return the theme
     */
    public Opportunities opportunities() {
        return themes.opportunities;
    }

    /**
     * Who recommends whom.
     *
     * @return the theme
     */
    public Referrals referrals() {
        return themes.referrals;
    }

    /**
     * What we learnt about them.
     *
     * @return the theme
     */
    public Learnt learnt() {
        return themes.learnt;
    }

    /**
     * What went wrong for them.
     *
     * @return the theme
     */
    public Complaints complaints() {
        return themes.complaints;
    }

    /**
     * What we promised.
     *
     * @return the theme
     */
    public Promises promises() {
        return themes.promises;
    }

    /**
     * How far they count on us.
     *
     * @return the theme
     */
    public Commitments commitments() {
        return themes.commitments;
    }

    /**
     * The stated reasons to leave people alone.
     *
     * @return the theme
     */
    public Holds holds() {
        return themes.holds;
    }

    /**
     * The moves on the ladder.
     *
     * @return the theme
     */
    public StageHistory stages() {
        return themes.stages;
    }

    /**
     * What people did with lines of the agenda.
     *
     * @return the theme
     */
    public ItemLog items() {
        return themes.items;
    }

    Themes themes() {
        return themes;
    }

    /** Two are equal when their histories are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Relationship that && id.equals(that.id) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + entries.hashCode();
    }

    @Override
    public String toString() {
        return "Relationship[" + id + ", " + entries.size() + " facts]";
    }
}
