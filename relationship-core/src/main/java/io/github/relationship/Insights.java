package io.github.relationship;

import io.github.relationship.history.Reliability;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.insight.MeetingBrief;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a host can ask beyond plans: the part of {@link TenantRelationships} that answers with figures and pictures for people. */
public abstract sealed class Insights extends AgendaCommands permits Upkeep {

    Insights(Supplier<FactId> freshIds) {
        super(freshIds);
    }

    abstract Briefing briefing();

    /**
     * How well we keep our word: each promise of ours, and how it stands now (V4). By promiser with {@link Reliability#by}.
     *
     * @param relationship its id
     * @return the figure, with the dates and facts behind it
     * @throws UnknownRelationshipException if it is not stored
     */
    public Reliability reliability(RelationshipId relationship) {
        return briefing().reliability(relationship);
    }

    /**
     * What we brought them and they us in the last twelve months, up to the same local time (V3).
     *
     * @param relationship its id
     * @return the balance of the account, with the contacts behind it
     * @throws UnknownRelationshipException if it is not stored
     */
    public ValueBalance valueBalance(RelationshipId relationship) {
        return briefing().valueBalance(relationship, Optional.empty());
    }

    /**
     * What we brought one of them and they us in the last twelve months, up to the same local time (V3).
     *
     * @param relationship its id
     * @param contact the person
     * @return the balance, with the contacts behind it
     * @throws UnknownRelationshipException if it is not stored
     * @throws UnknownContactException if nobody has added the person there
     */
    public ValueBalance valueBalance(RelationshipId relationship, ContactId contact) {
        return briefing().valueBalance(relationship, Optional.of(Objects.requireNonNull(contact, "contact")));
    }

    /**
     * What to know before meeting somebody: who they are, what to ask, what each side has given, what we owe them, and who among the
     * owner's other relationships could be introduced to whom (G10, F8). Looks at no more than a hundred of these, those with the
     * most urgent lines on the agenda of who does the owner's work, and says which and whether there are more.
     *
     * @param relationship its id
     * @param attending whom we are about to meet
     * @param introductions how many introductions at most, 0 to 50; for 0 no other relationship is looked at
     * @return the brief at this instant
     * @throws UnknownRelationshipException if it is not stored
     * @throws UnknownContactException if nobody has added one of the people there
     * @throws IllegalArgumentException if so many introductions may not be asked for
     */
    public MeetingBrief meetingBrief(RelationshipId relationship, Set<ContactId> attending, int introductions) {
        return briefing().meetingBrief(relationship, attending, introductions);
    }
}
