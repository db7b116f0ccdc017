package io.github.relationship.rof;

import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Channel;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Holds.Hold;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Situation;
import io.github.relationship.rof.RofConversation.Skip;
import java.util.Optional;

/** Whether somebody may be asked for opportunities and referrals now, and why not (R4, R7). */
final class QuestionCheck {

    /** The same person is asked for referrals at most once in this (R4). */
    private static final int ASKED_ONCE_IN_DAYS = 90;

    private final Situation situation;
    private final Relationship relationship;
    private final ContactId contact;

    QuestionCheck(Situation situation, ContactId contact) {
        this.situation = situation;
        this.relationship = situation.relationship();
        this.contact = contact;
    }

    Optional<Skip> whyNot(RofQuestion question) {
        if (relationship.people().find(contact).filter(Person::isThere).isEmpty()) {
            return Optional.of(Skip.GONE);
        }
        if (situation.isRefused(contact, Channel.CALL, Purpose.PROMOTIONAL)) {
            return Optional.of(Skip.REFUSED);
        }
        if (relationship.holds().all().stream().anyMatch(this::holds)
                || relationship.complaints().all().stream().anyMatch(this::holds)) {
            return Optional.of(Skip.HELD);
        }
        return question == RofQuestion.REFERRALS && askedRecently()
                ? Optional.of(Skip.ASKED_RECENTLY)
                : Optional.empty();
    }

    private boolean holds(Hold hold) {
        return hold.concerns(Optional.of(contact), relationship.account().isHousehold())
                && !hold.placed().value().letsThrough().contains(Purpose.PROMOTIONAL)
                && hold.ends(situation.zoneOf(Optional.of(contact)))
                        .filter(situation.watch()::hasCome)
                        .isEmpty();
    }

    /** Of somebody else there: for a complaint of their own the call itself waits (R5). */
    private boolean holds(Complaint complaint) {
        if (complaint.contact().map(contact::equals).orElse(true)) {
            return false;
        }
        return complaint
                .cooledOff(situation.zoneOf(Optional.of(contact)))
                .map(end -> !complaint.isMinor() && !situation.watch().hasCome(end))
                .orElse(true);
    }

    private boolean askedRecently() {
        return relationship.rofCalls().calls().stream()
                .filter(other -> other.started().value().contact().equals(contact))
                .flatMap(other -> other.referralsAsked().stream())
                .map(Known::occurredAt)
                .map(asked -> Zones.plusDays(asked, ASKED_ONCE_IN_DAYS, situation.zoneOf(Optional.of(contact))))
                .anyMatch(again -> !situation.watch().hasCome(again));
    }
}
