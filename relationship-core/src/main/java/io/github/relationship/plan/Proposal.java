package io.github.relationship.plan;

import io.github.relationship.history.ItemLog;
import io.github.relationship.history.Purpose;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.internal.HouseStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What a rule proposes, knowing nothing of the others (G1). Arbitration makes it an item, or holds it back. */
@Value.Immutable
@HouseStyle
public abstract sealed class Proposal permits ImmutableProposal {

    Proposal() {}

    /**
     * Starts a proposal.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Names the item, so that planning again yields the same.
     *
     * @return the key
     */
    public abstract ItemKey key();

    /**
     * How much it matters.
     *
     * @return the class
     */
    public abstract ItemClass itemClass();

    /**
     * What it is for.
     *
     * @return the purpose
     */
    public abstract Purpose purpose();

    /**
     * Whether somebody is addressed.
     *
     * @return contact or task
     */
    public abstract Nature nature();

    /**
     * Who does it: a person or a machine.
     *
     * @return by a person unless said
     */
    @Value.Default
    public Doing doing() {
        return Doing.BY_PERSON;
    }

    /**
     * The person on our side who does it.
     *
     * @return the user
     */
    public abstract UserId doer();

    /**
     * Whom it addresses or concerns.
     *
     * @return the contact, empty for the account
     */
    public abstract Optional<ContactId> contact();

    /**
     * The rungs on which the rule acts.
     *
     * @return their ids, empty for all
     */
    @Value.NaturalOrder
    public abstract SortedSet<RungId> stages();

    /**
     * When it should be done.
     *
     * @return the window
     */
    public abstract Window window();

    /**
     * The day in the recipient's calendar that it marks, for occasions: what lead times and closed days count from.
     *
     * @return the day, empty where it marks none
     */
    public abstract Optional<LocalDate> day();

    /**
     * Since when a touch of the same rule does it, for what has a date of its own (G4, G12): also one that went to somebody at the
     * same address, or to the same person at another party.
     *
     * @return the instant, empty where a line is done by what names it
     */
    public abstract Optional<Instant> countsFrom();

    /**
     * The ways to do it, in order of preference.
     *
     * @return the options; none for a task
     */
    public abstract List<Option> options();

    /**
     * Whether the recipient must have said yes; else not having said no suffices (P2).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean needsGrant() {
        return false;
    }

    /**
     * Whether it waits while any complaint is open, whoever complained (R5).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean waitsForRecovery() {
        return false;
    }

    /**
     * Whether it is for who has left, too (P5).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean evenIfDeparted() {
        return false;
    }

    /**
     * Whether it is for those, too, who are disqualified (L12).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean evenIfDisqualified() {
        return false;
    }

    /**
     * What lies behind the cause that no earlier judgement could know: nothing is late that was late before this (F21).
     *
     * @return the recording that made the window computable
     */
    public abstract Instant known();

    /**
     * Whether any contact would do: such silences make one reminder together (F20).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean joins() {
        return false;
    }

    /**
     * What is done by it, where other rules may ask for the same (F23).
     *
     * @return the deed, empty where it is this rule's alone
     */
    public abstract Optional<Deed> deed();

    /**
     * Whether it goes on towards who did not answer three times in a row (T10).
     *
     * @return false unless said
     */
    @Value.Default
    public boolean evenIfUnanswered() {
        return false;
    }

    /**
     * What becomes of its dates when they pass while it is held (P4).
     *
     * @return it keeps them unless said
     */
    @Value.Default
    public AfterHold afterHold() {
        return AfterHold.KEEPS_ITS_DATE;
    }

    /**
     * Since when it stands, where it may have lapsed and come back under the same key: what people did with the line before is
     * about the one that was there then.
     *
     * @return the instant, empty where it cannot lapse
     */
    public abstract Optional<Instant> raised();

    /**
     * What people did with the line.
     *
     * @param items what people did with lines
     * @return what of it binds
     */
    public ItemLog.Verbs verbs(ItemLog items) {
        ItemLog.Verbs all = items.of(key());
        return raised().map(all::bindingSince).orElse(all);
    }

    @Value.Check
    void check() {
        if (nature() == Nature.CONTACT && options().isEmpty()) {
            throw new IllegalArgumentException("proposal " + key()
                    + " addresses somebody and offers no way to; give it an option, or make it a task");
        }
    }

    /**
     * A verdict that the rule itself has reached: the item is shown as held back with this code.
     *
     * @return the code, empty for arbitration to decide
     */
    public abstract Optional<HeldBackCode> verdict();

    /**
     * Why.
     *
     * @return the reason
     */
    public abstract Reason reason();

    /** Builds a {@link Proposal}. */
    public static final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
