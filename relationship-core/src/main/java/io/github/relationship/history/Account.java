package io.github.relationship.history;

import io.github.relationship.id.RuleId;
import io.github.relationship.id.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The relationship as a whole: what the party is, who looks after it, what we want of it. */
public final class Account extends Theme<Account> {

    private @Nullable Known<Opened> opened;
    private @Nullable Known<UserId> owner;
    private @Nullable Known<StrategySet> strategy;
    private @Nullable Known<Boolean> target;
    private Map<RuleId, Known<Optional<Interval>>> intervals = Map.of();
    private @Nullable Known<Boolean> qualified;
    private @Nullable Known<AccountFact.Disqualified> disqualified;
    private @Nullable Known<Boolean> reopened;

    Account() {}

    @Override
    Account copy() {
        Account copy = new Account();
        copy.opened = opened;
        copy.owner = owner;
        copy.strategy = strategy;
        copy.target = target;
        copy.intervals = intervals;
        copy.qualified = qualified;
        copy.disqualified = disqualified;
        copy.reopened = reopened;
        return copy;
    }

    void apply(Entry entry, AccountFact fact) {
        if (fact instanceof Opened opening) {
            opened = Known.from(entry, opening);
            owner = Known.from(entry, opening.owner());
            target = Known.from(entry, opening.target());
        } else if (fact instanceof AccountFact.OwnerChanged change) {
            owner = Known.from(entry, change.owner());
        } else if (fact instanceof StrategySet set) {
            strategy = Known.from(entry, set);
            target = target != null && target.value() == set.target() ? target : Known.from(entry, set.target());
            intervals = changed(entry, set);
        } else if (fact instanceof AccountFact.Qualified) {
            qualified = Known.from(entry, true);
            takenBack(entry);
        } else if (fact instanceof AccountFact.Disqualified no) {
            disqualified = Known.from(entry, no);
            qualified = null;
        } else if (fact instanceof AccountFact.Reopened) {
            reopened = Known.from(entry, true);
            disqualified = null;
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    /** A purchase, and whoever says that they are worth our time, reopens what was disqualified (L12). */
    void takenBack(Entry entry) {
        if (disqualified != null) {
            reopened = Known.from(entry, true);
            disqualified = null;
        }
    }

    /**
     * Whether the relationship has begun.
     *
     * @return false until its opening is recorded
     */
    public boolean isOpened() {
        return opened != null;
    }

    /**
     * How it began.
     *
     * @return the opening
     * @throws NoSuchElementException if it has not been opened
     */
    public Known<Opened> opened() {
        return orThrow(opened);
    }

    /**
     * Who looks after it, and signs.
     *
     * @return the owner, and since when
     * @throws NoSuchElementException if it has not been opened
     */
    public Known<UserId> owner() {
        return orThrow(owner);
    }

    /**
     * What we want of it.
     *
     * @return the latest strategy, if one was set
     */
    public Optional<Known<StrategySet>> strategy() {
        return Optional.ofNullable(strategy);
    }

    /**
     * How long it may be quiet here by a rule, in the place of the rule's own interval (T13).
     *
     * @param rule the rule
     * @return since when it is so: an interval, or none any more; empty where none was ever set
     */
    public Optional<Known<Optional<Interval>>> interval(RuleId rule) {
        return Optional.ofNullable(intervals.get(rule));
    }

    /** A strategy that says the same of a rule as the one before changes nothing for it. */
    private Map<RuleId, Known<Optional<Interval>>> changed(Entry entry, StrategySet set) {
        Map<RuleId, Known<Optional<Interval>>> next = new TreeMap<>(intervals);
        Stream.concat(intervals.keySet().stream(), set.intervals().keySet().stream())
                .distinct()
                .forEach(rule -> {
                    Optional<Interval> now = Optional.ofNullable(set.intervals().get(rule));
                    Known<Optional<Interval>> before = intervals.get(rule);
                    if (before == null || !before.value().equals(now)) {
                        next.put(rule, Known.from(entry, now));
                    }
                });
        return Collections.unmodifiableMap(next);
    }

    /**
     * Whether they are worth our time, as somebody said.
     *
     * @return the latest qualification, unless they were disqualified since
     */
    public Optional<Known<Boolean>> qualified() {
        return Optional.ofNullable(qualified);
    }

    /**
     * Whether they are out of the ladder for now.
     *
     * @return why and since when, unless reopened since
     */
    public Optional<Known<AccountFact.Disqualified>> disqualified() {
        return Optional.ofNullable(disqualified);
    }

    /**
     * When they were last taken back.
     *
     * @return the reopening, by a person, by a purchase, or by being qualified anew
     */
    public Optional<Known<Boolean>> reopened() {
        return Optional.ofNullable(reopened);
    }

    /**
     * Whether people who live together are the party.
     *
     * @return true for a household
     * @throws NoSuchElementException if it has not been opened
     */
    public boolean isHousehold() {
        return opened().value().partyKind() == PartyKind.HOUSEHOLD;
    }

    /**
     * Whether we mean to win them whatever it takes: as the latest strategy says, else the opening.
     *
     * @return true for a target
     */
    public boolean isTarget() {
        return target != null && target.value();
    }

    /**
     * Whether they are a target, and since when it is so.
     *
     * @return the fact that made it so
     * @throws NoSuchElementException if it has not been opened
     */
    public Known<Boolean> target() {
        return orThrow(target);
    }

    /**
     * Whether somebody works on this suspect.
     *
     * @return as the latest strategy says
     */
    public boolean isInWork() {
        return strategy != null && strategy.value().inWork();
    }

    /**
     * The party's time zone.
     *
     * @return the zone, if known
     */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(opened).flatMap(known -> known.value().zone());
    }

    /**
     * When it began.
     *
     * @return the instant of the opening
     */
    public Instant since() {
        return opened().occurredAt();
    }

    private static <T> T orThrow(@Nullable T value) {
        if (value == null) {
            throw new NoSuchElementException("the relationship has not been opened; record its opening first");
        }
        return value;
    }
}
