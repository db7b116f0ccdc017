package io.github.relationship;

import io.github.relationship.history.Reliability;
import io.github.relationship.history.ValueBalance;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.insight.MeetingBrief;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Names;
import io.github.relationship.simulation.Behaviour;
import io.github.relationship.simulation.SimulationLimitException;
import io.github.relationship.simulation.Timeline;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * Plays a relationship forward as this service would plan it, from now on (D5): what would a year with this client ask of us? By
     * the service's rules, calendars and desks, and what is known of the people there by now. Stores nothing.
     *
     * @param relationship its id
     * @param behaviour what people do with their agenda
     * @param until the instant at which it ends, at most 50 years ahead
     * @return what became of each line that showed
     * @throws UnknownRelationshipException if it is not stored
     * @throws IllegalArgumentException if the end lies before now, or more than 50 years after it
     * @throws SimulationLimitException if it takes more than 100,000 judgements
     */
    public Timeline simulate(RelationshipId relationship, Behaviour behaviour, Instant until) {
        return briefing().simulate(relationship, behaviour, until);
    }

    /**
     * Why an item is there, as an English sentence; where one stroke does for several things, one sentence for each.
     *
     * @param item the item
     * @param names gives people their names
     * @return the sentence, or several with a blank between them
     */
    public String explain(AgendaItem item, Names names) {
        return Stream.concat(Stream.of(item.reason()), item.also().stream())
                .map(reason -> briefing().explain(reason, item.contact(), names))
                .collect(Collectors.joining(" "));
    }

    /**
     * Why something is held back, as an English sentence: what it would have been for, not what holds it; that is its code.
     *
     * @param held what is held back
     * @param names gives people their names
     * @return the sentence
     */
    public String explain(HeldBack held, Names names) {
        return briefing().explain(held.reason(), held.contact(), names);
    }
}
