package io.github.relationship.insight;

import io.github.relationship.followup.Growing;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Known;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Person;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Reliability;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a brief of what is known: a pure function, so that equal facts make equal briefs. */
public final class MeetingBriefs {

    private MeetingBriefs() {}

    /**
     * Makes a brief.
     *
     * @param situation the relationship, and where it stands
     * @param items what is planned for it, in the order of agendas
     * @param now the instant that the situation's watch shows
     * @param attending whom we are about to meet, each known there
     * @return a brief that knows of no other relationship
     */
    public static MeetingBrief of(
            Situation situation, List<AgendaItem> items, Instant now, Collection<ContactId> attending) {
        Relationship relationship = situation.relationship();
        return MeetingBrief.builder()
                .relationship(relationship.id())
                .madeFor(now)
                .rung(situation.rung())
                .attendees(attending.stream()
                        .sorted()
                        .map(contact -> attendee(situation, contact))
                        .toList())
                .questions(questions(relationship, items, now, attending))
                .complaints(relationship.complaints().open().stream()
                        .<FactId>map(Complaint::id)
                        .toList())
                .promises(
                        Reliability.of(
                                        relationship,
                                        now,
                                        situation.leaveOf(situation.owner()).usual())
                                .words()
                                .stream()
                                .filter(Reliability.Word::isToBeKept)
                                .toList())
                .value(situation.valueBalance(Optional.empty()))
                .referralsGiven(relationship.referrals().given().size())
                .referralsReceived(relationship.referrals().received().size())
                .needs(relationship.learnt().needs().stream()
                        .sorted(Comparator.comparing((Known<LearntFact.Need> need) -> need.occurredAt())
                                .reversed()
                                .thenComparing(need -> need.fact()))
                        .toList())
                .introductionsLeftOut(0)
                .hasMore(false)
                .build();
    }

    /**
     * The same brief with the referrals that could be given.
     *
     * @param brief a brief of the relationship
     * @param relationship the relationship
     * @param others the owner's other relationships, as many as were looked at
     * @param hasMore whether there are others that were not
     * @param limit how many introductions at most
     * @return a copy
     */
    public static MeetingBrief withIntroductions(
            MeetingBrief brief,
            Relationship relationship,
            Collection<Relationship> others,
            boolean hasMore,
            int limit) {
        List<Introduction> all = Introductions.between(relationship, others, brief.madeFor());
        List<Introduction> first = all.stream().limit(limit).toList();
        return MeetingBrief.builder()
                .from(brief)
                .introductions(first)
                .introductionsLeftOut(all.size() - first.size())
                .lookedAt(others.stream().map(Relationship::id).toList())
                .hasMore(hasMore)
                .build();
    }

    private static Attendee attendee(Situation situation, ContactId contact) {
        Relationship relationship = situation.relationship();
        Person person = relationship.people().find(contact).orElseThrow();
        return new Attendee(
                contact,
                person.role().value(),
                relationship.encounters().with(contact).lastMeaningful(),
                situation.valueBalance(Optional.of(contact)),
                relationship.referrals().profile(contact).map(Known::value).map(ReferralFact.ProfileLearnt::listenFor));
    }

    /** Under an open complaint nothing else is asked (R1). */
    private static List<BriefQuestion> questions(
            Relationship relationship, List<AgendaItem> items, Instant now, Collection<ContactId> attending) {
        List<BriefQuestion> questions = new ArrayList<>();
        if (!relationship.complaints().open().isEmpty()) {
            return questions;
        }
        if (attending.stream()
                .anyMatch(contact -> relationship.referrals().profile(contact).isEmpty())) {
            questions.add(BriefQuestion.WHAT_TO_LISTEN_FOR);
        }
        if (relationship.learnt().needs().isEmpty()) {
            questions.add(BriefQuestion.WHAT_THEY_NEED);
        }
        if (items.stream()
                .anyMatch(item ->
                        item.itemClass() == ItemClass.ROF && !item.shows().isAfter(now))) {
            questions.add(BriefQuestion.HOW_SATISFIED_THEY_ARE);
        }
        if (relationship.opportunities().open().findAny().isPresent()) {
            questions.add(BriefQuestion.WHAT_BECOMES_OF_AN_OPPORTUNITY);
        }
        if (items.stream().anyMatch(item -> !item.shows().isAfter(now) && Growing.asksForCommitment(item))) {
            questions.add(BriefQuestion.WHETHER_THEY_COMMIT);
        }
        return questions;
    }
}
