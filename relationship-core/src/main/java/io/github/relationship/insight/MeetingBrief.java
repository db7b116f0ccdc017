package io.github.relationship.insight;

import io.github.relationship.history.Known;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Reliability;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.id.RungId;
import io.github.relationship.internal.HouseStyle;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What to know before meeting somebody: who they are, what to ask, what each side has given, what we owe them, and which referrals could
 * be given (F8, G10, V1). Made for one instant, from the facts of that relationship and of a bounded number of the owner's others.
 */
@Value.Immutable
@HouseStyle
public abstract sealed class MeetingBrief permits ImmutableMeetingBrief {

    MeetingBrief() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * The relationship.
     *
     * @return its own id
     */
    public abstract RelationshipId relationship();

    /**
     * When it was made.
     *
     * @return the instant
     */
    public abstract Instant madeFor();

    /**
     * Where they stand.
     *
     * @return the rung
     */
    public abstract RungId rung();

    /**
     * Whom we are about to meet.
     *
     * @return in the order of their ids
     */
    public abstract List<Attendee> attendees();

    /**
     * What to ask.
     *
     * @return the questions, in their order; none while a complaint is open: then that is what the meeting is about
     */
    public abstract List<BriefQuestion> questions();

    /**
     * The complaints that are open.
     *
     * @return their ids, earliest first
     */
    public abstract List<FactId> complaints();

    /**
     * The promises that are still to be kept.
     *
     * @return each, earliest first
     */
    public abstract List<Reliability.Word> promises();

    /**
     * What we brought the party and they us in the last twelve months (V3).
     *
     * @return the balance
     */
    public abstract ValueBalance value();

    /**
     * How many referrals we have given them.
     *
     * @return the number
     */
    public abstract int referralsGiven();

    /**
     * How many referrals they have given us.
     *
     * @return the number
     */
    public abstract int referralsReceived();

    /**
     * What they need, as far as we learnt.
     *
     * @return the needs, latest first
     */
    @Value.Redacted
    public abstract List<Known<LearntFact.Need>> needs();

    /**
     * Who could be introduced to whom, this party being one of the two.
     *
     * @return the likeliest first, at most as many as were asked for
     */
    public abstract List<Introduction> introductions();

    /**
     * How many more introductions there would have been.
     *
     * @return 0 where none was left out
     */
    public abstract int introductionsLeftOut();

    /**
     * Which of the owner's other relationships were looked at: those with the most urgent lines.
     *
     * @return their ids, sorted
     */
    @Value.NaturalOrder
    public abstract SortedSet<RelationshipId> lookedAt();

    /**
     * Whether the owner has other relationships with lines that were not looked at.
     *
     * @return true where something may have been missed
     */
    public abstract boolean hasMore();

    /**
     * Give and gain: how many referrals more we gave than we received (V2).
     *
     * @return negative where we owe them
     */
    @Value.Derived
    public int referralBalance() {
        return referralsGiven() - referralsReceived();
    }

    /** Builds a {@link MeetingBrief}. */
    static final class Builder extends ImmutableMeetingBrief.Builder {
        Builder() {}
    }
}
