package io.github.relationship;

import io.github.relationship.calendar.Instants;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Known;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.ReferralFact.Progress;
import io.github.relationship.history.Referrals.Referral;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Retracted;
import io.github.relationship.id.FactId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.spi.Addressed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a relationship owes to others (G10, V1): the referred party learns who recommended us; the referrer learns that we met, won
 * or lost. Pure: what is owed follows from the state, and what is new from the states before and after.
 */
final class Consequences {

    private final Relationship relationship;
    private final Map<FactId, Addressed> owed = new LinkedHashMap<>();

    private Consequences(Relationship relationship) {
        this.relationship = relationship;
    }

    /** What a step makes owed, after what it takes back. */
    static List<Addressed> of(Relationship before, Relationship after, List<Entry> appended) {
        if (appended.isEmpty()) {
            return List.of();
        }
        Map<FactId, Addressed> was = owed(before);
        Map<FactId, Addressed> is = owed(after);
        Entry last = appended.get(appended.size() - 1);
        List<Addressed> addressed = new ArrayList<>();
        was.values().stream().filter(old -> !is.containsKey(old.id())).forEach(old -> addressed.add(back(old, last)));
        is.values().stream().filter(anew -> !was.containsKey(anew.id())).forEach(addressed::add);
        return addressed;
    }

    /** What some facts made owed once, for repeating them to heal what was lost on the way. */
    static List<Addressed> causedBy(Relationship relationship, List<FactId> facts) {
        return owed(relationship).values().stream()
                .filter(addressed -> facts.contains(addressed.cause()))
                .toList();
    }

    /** Where the other end knows it already, told by somebody else: the fact that says so. */
    static Optional<FactId> known(Relationship target, Fact fact) {
        if (fact instanceof ReferralFact.Recommended) {
            return target.referrals().recommended().stream()
                    .filter(known -> known.value().equals(fact))
                    .map(Known::fact)
                    .findFirst();
        } else if (fact instanceof ReferralFact.Progressed progressed) {
            return target.referrals().received().stream()
                    .filter(referral -> referral.received().value().referral().equals(progressed.referral()))
                    .flatMap(referral -> referral.progress().stream())
                    .filter(known -> known.value() == progressed.progress())
                    .map(Known::fact)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Map<FactId, Addressed> owed(Relationship relationship) {
        Consequences consequences = new Consequences(relationship);
        relationship.referrals().received().forEach(consequences::toReferred);
        relationship.referrals().recommended().forEach(consequences::toReferrer);
        return consequences.owed;
    }

    private void toReferred(Referral referral) {
        Known<ReferralFact.Received> received = referral.received();
        ReferralFact fact = new ReferralFact.Recommended(
                received.value().referral(), relationship.id(), received.value().mayContact());
        // The same referral told in another fact is the same recommendation.
        FactId id = idOf(relationship.id(), fact, "");
        received.value().party().ifPresent(party -> address(id, received.fact(), party, received.occurredAt(), fact));
    }

    private void toReferrer(Known<ReferralFact.Recommended> recommended) {
        List<Entry> entries = relationship.entries().stream()
                .filter(entry -> !relationship.retracted().contains(entry.id()))
                .toList();
        Optional<Entry> began = relationship.find(recommended.fact());
        Optional<Entry> won = first(entries, fact -> fact instanceof Purchased);
        if (began.isEmpty() || isBefore(won, began.get())) {
            return;
        }
        List<Entry> since = entries.stream()
                .filter(entry -> Entry.IN_ORDER.compare(entry, began.get()) > 0)
                .toList();
        first(since, fact -> fact instanceof Interaction met && met.isLive())
                .filter(met -> !isBefore(won, met))
                .ifPresent(met -> progress(recommended.value(), met, Progress.MET));
        first(since, fact -> fact instanceof AccountFact.Disqualified)
                .filter(lost -> !isBefore(won, lost))
                .ifPresent(lost -> progress(recommended.value(), lost, Progress.LOST));
        won.ifPresent(purchase -> progress(recommended.value(), purchase, Progress.WON));
    }

    private static Optional<Entry> first(List<Entry> entries, Predicate<Fact> kind) {
        return entries.stream().filter(entry -> kind.test(entry.fact())).findFirst();
    }

    /** Who bought before is won already: nothing that comes later takes that further, or back. */
    private static boolean isBefore(Optional<Entry> won, Entry entry) {
        return won.filter(purchase -> Entry.IN_ORDER.compare(purchase, entry) < 0)
                .isPresent();
    }

    private void progress(ReferralFact.Recommended recommended, Entry cause, Progress progress) {
        ReferralFact fact = ReferralFact.progressed(recommended.referral(), progress);
        FactId id = idOf(relationship.id(), fact, cause.id().value());
        address(id, cause.id(), recommended.by(), cause.occurredAt(), fact);
    }

    private void address(FactId id, FactId cause, RelationshipId to, Instant occurredAt, Fact fact) {
        if (!to.equals(relationship.id())) {
            owed.put(id, new Addressed(relationship.id(), cause, to, Occurrence.of(id, occurredAt, fact)));
        }
    }

    private static Addressed back(Addressed old, Entry because) {
        FactId id = FactId.of("retracts-" + old.id());
        // A retraction does not happen before what it takes back.
        Instant at = Instants.later(because.occurredAt(), old.fact().occurredAt());
        Fact fact = new Retracted(old.id(), "what it followed from was retracted");
        return new Addressed(old.sender(), because.id(), old.to(), Occurrence.of(id, at, fact));
    }

    private static FactId idOf(RelationshipId sender, ReferralFact fact, String cause) {
        return FactId.derived("follows", sender.value(), cause, fact.toString());
    }
}
