package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.history.Contacted;
import io.github.relationship.history.Known;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Referrals;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.Role;
import io.github.relationship.history.Strength;
import io.github.relationship.history.Topic;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RungId;
import io.github.relationship.id.UserId;
import io.github.relationship.ladder.StandardRungs;
import io.github.relationship.plan.Away;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Lull;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a good relationship gets besides contact: questions, business, good company, and its seller. */
final class Attention {

    static final Period SETTLED_NOTHING = Period.ofDays(30);
    private static final Period REFERRAL_EVERY = Period.ofDays(90);
    private static final Period AFTER_SATISFIED = Period.ofDays(30);
    static final Period GIVE_AND_GAIN_EVERY = Period.ofMonths(6);

    private Attention() {}

    /** A suspect in work is qualified or not; a contact that settled nothing gives another month (F15). */
    static List<Lull> toQualify(Situation situation, Set<RungId> stages) {
        Relationship relationship = situation.relationship();
        Instant known = situation.stageKnownSince(stages);
        return relationship.inWork().stream()
                .map(work -> relationship
                        .encounters()
                        .withAnybody()
                        .lastMeaningful()
                        .filter(met -> met.occurredAt().isAfter(work.occurredAt()))
                        .map(met -> lull(met, known).patience(SETTLED_NOTHING))
                        .orElseGet(() -> lull(work, known)))
                .<Lull>map(Lull.Builder::build)
                .toList();
    }

    /** Whose referral profile is known is sent business (F17). */
    static List<Lull> toRefer(Situation situation, Set<RungId> stages) {
        Referrals referrals = situation.relationship().referrals();
        List<Known<ReferralFact.ProfileLearnt>> profiles = referrals.profiles().stream()
                .filter(profile -> isThere(situation, profile.value().contact()))
                .toList();
        if (profiles.isEmpty()) {
            return List.of();
        }
        Known<ReferralFact.ProfileLearnt> profile = profiles.get(0);
        Instant known = Instants.later(profile.recordedAt(), situation.stageKnownSince(stages));
        Optional<Known<ReferralFact.Given>> given =
                referrals.given().stream().max(Comparator.comparing(Known::occurredAt));
        Lull.Builder lull = given.filter(last -> last.occurredAt().isAfter(profile.occurredAt()))
                .map(last -> lull(last, known).patience(REFERRAL_EVERY))
                .orElseGet(() -> lull(profile, known));
        return List.of(lull.contact(profile.value().contact())
                .figures(Attributes.builder()
                        .put("given", referrals.given().size())
                        .put("received", referrals.received().size())
                        .put("balance", referrals.balance())
                        .build())
                .build());
    }

    /** Two of the last three that were marked were no joy, and none since was (F18). */
    static List<Lull> toEnjoy(Situation situation, Set<RungId> stages) {
        List<Known<Boolean>> marked = situation.relationship().encounters().marked();
        long joyless = marked.stream().filter(mark -> !mark.value()).count();
        if (joyless < 2 || marked.get(marked.size() - 1).value()) {
            return List.of();
        }
        Known<Boolean> last = marked.get(marked.size() - 1);
        return List.of(lull(last, situation.stageKnownSince(stages))
                .facts(marked.stream()
                        .filter(mark -> !mark.value())
                        .map(Known::fact)
                        .toList())
                .figures(Attributes.builder()
                        .put("joyless", joyless)
                        .put("marked", marked.size())
                        .build())
                .build());
    }

    /** Whoever sold them the first thing stays in touch, though somebody else looks after them now (F19). */
    static List<Lull> toSee(Situation situation, Set<RungId> stages) {
        Relationship relationship = situation.relationship();
        Optional<UserId> seller = relationship
                .purchases()
                .seller()
                .filter(user -> !user.equals(situation.owner()))
                .filter(situation::isWithUs);
        List<Purchase> purchases = relationship.purchases().all();
        if (seller.isEmpty() || purchases.isEmpty()) {
            return List.of();
        }
        Contacted theirs = relationship.encounters().by(seller.get());
        Known<?> last = Stream.<Known<?>>concat(
                        theirs.lastMeaningful().stream(),
                        Stream.of(purchases.get(0).made()))
                .max(Comparator.comparing(Known::occurredAt))
                .orElseThrow();
        Instant handedOver = relationship.account().owner().recordedAt();
        return List.of(lull(last, Instants.later(handedOver, situation.stageKnownSince(stages)))
                .actor(seller.get())
                .build());
    }

    /** Twenty minutes on how each could send the other business (F8). */
    static List<Lull> toGiveAndGain(Situation situation, Set<RungId> stages) {
        Optional<ContactId> decides = decisionMaker(situation);
        Optional<Known<?>> ready = readyToGiveAndGain(situation, stages);
        if (decides.isEmpty() || ready.isEmpty()) {
            return List.of();
        }
        Instant decidesSince = situation
                .relationship()
                .people()
                .find(decides.get())
                .map(Person::knownSince)
                .orElseThrow();
        Instant known = Instants.later(
                Instants.later(ready.get().recordedAt(), decidesSince), situation.stageKnownSince(stages));
        Lull.Builder lull = situation
                .relationship()
                .encounters()
                .lastTalk(Topic.GIVE_AND_GAIN)
                .map(last -> lull(last, known).patience(GIVE_AND_GAIN_EVERY))
                .orElseGet(() -> lull(ready.get(), known)
                        .patience(ready.get().value() instanceof RofFact ? AFTER_SATISFIED : Period.ZERO));
        return List.of(lull.contact(decides).build());
    }

    /** A client or more, or a customer who was satisfied once. */
    private static Optional<Known<?>> readyToGiveAndGain(Situation situation, Set<RungId> stages) {
        return situation.rung().equals(StandardRungs.CUSTOMER)
                ? situation.relationship().rofCalls().satisfaction().stream()
                        .filter(heard -> heard.value().satisfied())
                        .findFirst()
                        .map(heard -> heard)
                : Optional.of(situation.standsSince(beyondCustomer(stages)));
    }

    private static Set<RungId> beyondCustomer(Set<RungId> stages) {
        return stages.stream()
                .filter(rung -> !rung.equals(StandardRungs.CUSTOMER))
                .collect(Collectors.toSet());
    }

    private static Optional<ContactId> decisionMaker(Situation situation) {
        return situation.relationship().people().all().stream()
                .filter(person -> person.isThere() && person.role().value() == Role.DECISION_MAKER)
                .min(Comparator.comparing((Person person) -> Away.isNow(situation, person.id()))
                        .thenComparing(person -> lastMet(situation, person.id()))
                        .thenComparing(Person::id))
                .map(Person::id);
    }

    private static Instant lastMet(Situation situation, ContactId contact) {
        return situation
                .relationship()
                .encounters()
                .with(contact)
                .lastMeaningful()
                .map(Known<Strength>::occurredAt)
                .orElse(Instant.MIN);
    }

    private static boolean isThere(Situation situation, ContactId contact) {
        return situation
                .relationship()
                .people()
                .find(contact)
                .filter(Person::isThere)
                .isPresent();
    }

    private static Lull.Builder lull(Known<?> cause, Instant known) {
        return Lull.builder()
                .since(cause.occurredAt())
                .known(Instants.later(known, cause.recordedAt()))
                .cause(cause.fact());
    }
}
