package io.github.relationship.followup;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Encounters;
import io.github.relationship.history.Known;
import io.github.relationship.history.PartyKind;
import io.github.relationship.history.Person;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.Strength;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.RungId;
import io.github.relationship.plan.Away;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;
import io.github.relationship.rule.Lull;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Friends with everyone, not only with who decides: two people at least are met live in half a year (F12). */
final class Coverage {

    private static final Period WITHIN = Period.ofDays(180);

    private Coverage() {}

    static List<Lull> lulls(Situation situation, Set<RungId> stages) {
        Relationship relationship = situation.relationship();
        if (relationship.account().opened().value().partyKind() != PartyKind.COMPANY) {
            return List.of();
        }
        List<Person> there =
                relationship.people().all().stream().filter(Person::isThere).toList();
        List<Known<Strength>> met = there.stream()
                .flatMap(person -> relationship.encounters().with(person.id()).live().stream())
                .sorted(Comparator.comparing((Known<Strength> live) -> live.occurredAt())
                        .reversed())
                .toList();
        Known<?> stands = situation.standsSince(stages);
        // Who was met last leaves the others: what was covered, or had nobody to be addressed, is known from then on.
        Instant known = met.stream().map(Known::recordedAt).reduce(situation.stageKnownSince(stages), Instants::later);
        Optional<ContactId> another = another(situation, there);
        Lull.Builder lull = Lull.builder()
                .contact(another)
                .verdict(another.isPresent() ? Optional.empty() : Optional.of(HeldBackCode.NO_CONTACT))
                .figures(
                        Attributes.builder().put("met", Math.min(1, met.size())).build());
        if (met.size() < 2) {
            return List.of(lull.since(stands.occurredAt()).known(known).build());
        }
        // From then on only one of them has been met within half a year.
        Known<Strength> second = met.get(1);
        Lull.Builder lapsing =
                lull.known(Instants.later(known, second.recordedAt())).cause(second.fact());
        ZoneId zone = situation.workingTime(situation.doer()).zone();
        boolean lapsed = Zones.plus(second.occurredAt(), WITHIN, zone).isBefore(stands.occurredAt());
        return List.of(
                lapsed
                        ? lapsing.since(stands.occurredAt()).build()
                        : lapsing.since(second.occurredAt()).patience(WITHIN).build());
    }

    /** Whoever else is there and not out of office, the one longest without us first. */
    private static Optional<ContactId> another(Situation situation, List<Person> there) {
        Encounters encounters = situation.relationship().encounters();
        Optional<ContactId> metLast = there.stream()
                .map(Person::id)
                .filter(person -> encounters.with(person).live().isPresent())
                .max(Comparator.comparing((ContactId person) ->
                                encounters.with(person).live().orElseThrow().occurredAt())
                        .thenComparing(Comparator.<ContactId>naturalOrder()));
        return there.stream()
                .map(Person::id)
                .filter(person -> !metLast.equals(Optional.of(person)))
                .min(Comparator.comparing((ContactId person) -> Away.isNow(situation, person))
                        .thenComparing(person -> encounters
                                .with(person)
                                .lastMeaningful()
                                .map(Known::occurredAt)
                                .orElse(Instant.MIN))
                        .thenComparing(Comparator.<ContactId>naturalOrder()));
    }
}
