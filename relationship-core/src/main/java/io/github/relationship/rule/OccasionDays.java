package io.github.relationship.rule;

import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.YearlyDay;
import io.github.relationship.calendar.Zones;
import io.github.relationship.history.Known;
import io.github.relationship.history.OccasionFact;
import io.github.relationship.history.Person;
import io.github.relationship.history.Purchase;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Lack;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the days that a rule marks come from, and whose they are. */
public enum OccasionDays {
    /** The birthdays that were stated. */
    BIRTHDAYS {
        @Override
        List<OccasionDay> of(Situation situation, Occasion rule) {
            return stated(situation, OccasionFact.Kind.BIRTHDAY);
        }

        @Override
        Lack.Code lacks(Situation situation) {
            return Lack.Code.NO_BIRTHDAY_KNOWN;
        }
    },
    /** The days on which people began to work there, as they were stated. */
    WORK_ANNIVERSARIES {
        @Override
        List<OccasionDay> of(Situation situation, Occasion rule) {
            return stated(situation, OccasionFact.Kind.WORK_ANNIVERSARY);
        }

        @Override
        Lack.Code lacks(Situation situation) {
            return Lack.Code.NO_OCCASION_KNOWN;
        }
    },
    /** Weddings, houses, businesses founded, as they were stated. */
    PERSONAL {
        @Override
        List<OccasionDay> of(Situation situation, Occasion rule) {
            return stated(situation, OccasionFact.Kind.PERSONAL);
        }

        @Override
        Lack.Code lacks(Situation situation) {
            return Lack.Code.NO_OCCASION_KNOWN;
        }
    },
    /** The one holiday in a year on which each of them gets a card. */
    HOLIDAY {
        @Override
        List<OccasionDay> of(Situation situation, Occasion rule) {
            return HolidayDays.of(situation, rule);
        }

        @Override
        Lack.Code lacks(Situation situation) {
            return Lack.Code.NO_ACQUAINTANCE;
        }
    },
    /** Two days a year on which nobody expects anything, for the people who matter most. */
    TWICE_A_YEAR {
        @Override
        List<OccasionDay> of(Situation situation, Occasion rule) {
            return GestureDays.of(situation, rule);
        }

        @Override
        Lack.Code lacks(Situation situation) {
            return Lack.Code.NO_KEY_CONTACT;
        }
    },
    /** The day of the first purchase, for the people who matter most. */
    CUSTOMER_ANNIVERSARY {
        @Override
        List<OccasionDay> of(Situation situation, Occasion rule) {
            return situation.relationship().purchases().all().stream()
                    .filter(Purchase::counts)
                    .findFirst()
                    .map(first -> anniversaries(situation, first))
                    .orElse(List.of());
        }

        @Override
        Lack.Code lacks(Situation situation) {
            return situation.relationship().purchases().all().stream().anyMatch(Purchase::counts)
                    ? Lack.Code.NO_KEY_CONTACT
                    : Lack.Code.NO_PURCHASE_KNOWN;
        }
    };

    abstract List<OccasionDay> of(Situation situation, Occasion rule);

    /** What was lacking where somebody has no such day. */
    abstract Lack.Code lacks(Situation situation);

    private static List<OccasionDay> stated(Situation situation, OccasionFact.Kind kind) {
        List<OccasionDay> days = new ArrayList<>();
        for (Known<OccasionFact.Stated> occasion :
                situation.relationship().people().occasions()) {
            OccasionFact.Stated stated = occasion.value();
            if (stated.kind() == kind) {
                Stream<Optional<ContactId>> whose = stated.people().isEmpty()
                        ? Stream.of(Optional.empty())
                        : stated.people().stream().sorted().map(Optional::of);
                whose.forEach(contact -> days.add(OccasionDay.builder()
                        .id(stated.occasion().value())
                        .dates(stated.day()::in)
                        .firstYear(stated.firstYear())
                        .contact(contact)
                        .known(occasion.recordedAt())
                        .addFacts(occasion.fact())
                        .verdict(ended(situation, stated))
                        .build()));
            }
        }
        return days;
    }

    /** What two of them marked together ends with one of them (P5). */
    private static Optional<HeldBackCode> ended(Situation situation, OccasionFact.Stated stated) {
        boolean joint =
                stated.kind() == OccasionFact.Kind.PERSONAL && stated.people().size() > 1;
        return stated.people().stream()
                .filter(contact -> joint)
                .flatMap(contact -> situation.relationship().people().find(contact).stream())
                .filter(person -> !person.isThere())
                .map(person -> person.died() ? HeldBackCode.DECEASED : HeldBackCode.DEPARTED)
                .min(Comparator.naturalOrder());
    }

    private static List<OccasionDay> anniversaries(Situation situation, Purchase first) {
        LocalDate date = Zones.dateOf(first.occurredAt(), situation.zoneOf(Optional.empty()));
        YearlyDay yearly = YearlyDay.of(MonthDay.from(date));
        // It became the first with the end of those before it.
        Instant known = situation.relationship().purchases().all().stream()
                .takeWhile(purchase -> !purchase.counts())
                .flatMap(purchase -> purchase.annulled().stream())
                .map(Known::recordedAt)
                .reduce(first.made().recordedAt(), Instants::later);
        List<OccasionDay> days = new ArrayList<>();
        for (Person person : situation.keyContacts()) {
            days.add(OccasionDay.builder()
                    .id("first-purchase")
                    .dates(yearly::in)
                    .firstYear(date.getYear())
                    .contact(person.id())
                    .known(Instants.later(situation.keyContactKnownSince(person), known))
                    .addFacts(first.id())
                    .build());
        }
        return days;
    }
}
