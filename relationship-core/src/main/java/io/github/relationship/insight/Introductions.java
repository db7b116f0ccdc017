package io.github.relationship.insight;

import io.github.relationship.history.Channel;
import io.github.relationship.history.Consent;
import io.github.relationship.history.HoldFact;
import io.github.relationship.history.Known;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purpose;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.ContactId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Matches what parties need with what people elsewhere listen for (V1). Nobody is introduced who is disqualified, has an open complaint
 * or is under a legal hold, nobody to who has left or refused, and nobody twice.
 */
final class Introductions {

    private Introductions() {}

    /** Between a party and others, either way, the likeliest first. */
    static List<Introduction> between(Relationship here, Collection<Relationship> others, Instant now) {
        return others.stream()
                .filter(other -> isInGoodStanding(here, now) && isInGoodStanding(other, now))
                .flatMap(other -> Stream.concat(of(here, other), of(other, here)))
                .sorted(Introduction.LIKELIEST_FIRST)
                .toList();
    }

    /** One party to the people of another. */
    private static Stream<Introduction> of(Relationship who, Relationship toParty) {
        if (wereIntroduced(who, toParty)) {
            return Stream.empty();
        }
        return toParty.referrals().profiles().stream()
                .filter(profile -> mayBeAsked(toParty, profile.value().contact()))
                .flatMap(profile ->
                        who.learnt().needs().stream().map(need -> introduction(who, need, toParty, profile)));
    }

    private static Introduction introduction(
            Relationship who,
            Known<LearntFact.Need> need,
            Relationship toParty,
            Known<ReferralFact.ProfileLearnt> profile) {
        String needed = need.value().what();
        String listenFor = profile.value().listenFor();
        return new Introduction(
                who.id(),
                toParty.id(),
                profile.value().contact(),
                need.fact(),
                profile.fact(),
                needed,
                listenFor,
                CommonWords.count(needed, listenFor));
    }

    private static boolean isInGoodStanding(Relationship party, Instant now) {
        // A legal hold ends at an instant that somebody stated, whatever the zone.
        boolean legalHold = party.holds().all().stream()
                .filter(hold -> hold.placed().value().kind() == HoldFact.Kind.LEGAL)
                .anyMatch(hold -> hold.ends(ZoneOffset.UTC)
                        .filter(end -> !end.isAfter(now))
                        .isEmpty());
        return party.account().disqualified().isEmpty()
                && party.complaints().open().isEmpty()
                && !legalHold;
    }

    private static boolean wereIntroduced(Relationship who, Relationship toParty) {
        return toParty.referrals().given().stream()
                .anyMatch(
                        given -> given.value().party().filter(who.id()::equals).isPresent());
    }

    private static boolean mayBeAsked(Relationship party, ContactId contact) {
        return party.people().find(contact).filter(Person::isThere).isPresent()
                && party.people().consent(contact, Channel.CALL, Purpose.PROMOTIONAL) != Consent.REFUSED;
    }
}
