package io.github.relationship.rule;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.calendar.Instants;
import io.github.relationship.calendar.Region;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.Known;
import io.github.relationship.history.People;
import io.github.relationship.history.Person;
import io.github.relationship.history.PreferenceLearnt;
import io.github.relationship.id.FactId;
import io.github.relationship.plan.HeldBackCode;
import io.github.relationship.plan.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The one holiday on which each of them gets a card in a year (T5). */
final class HolidayDays {

    /** What the reason of a card says of its holiday. */
    static final String FIGURE = "holiday";

    /** A card in the season does for it, though they said since that they like another holiday better. */
    private static final int COUNTS_FROM_DAYS_BEFORE = 275;

    private HolidayDays() {}

    static List<OccasionDay> of(Situation situation, Occasion rule) {
        return situation.relationship().people().all().stream()
                .filter(Person::isThere)
                .flatMap(person -> day(situation, person, rule).stream())
                .toList();
    }

    /** The holidays that a person observes, and those that are everybody's where the person is. */
    static List<Holiday> observed(Situation situation, Person person, List<Holiday> holidays) {
        Observance theirs = Observance.of(situation, person);
        return holidays.stream().filter(theirs::mayMark).toList();
    }

    private static Optional<OccasionDay> day(Situation situation, Person person, Occasion rule) {
        Observance theirs = Observance.of(situation, person);
        List<Holiday> holidays = rule.holidays();
        Optional<Holiday> favourite = first(holidays, holiday -> theirs.likesBest(holiday) && theirs.hasIt(holiday))
                .or(() -> first(holidays, theirs::likesBest));
        Optional<Holiday> best = favourite
                .or(() -> first(holidays, holiday -> holiday.country().isPresent() && theirs.hasIt(holiday)))
                .or(() -> first(holidays, holiday -> theirs.observes(holiday) && theirs.hasIt(holiday)));
        Optional<Holiday> usual = first(
                holidays, holiday -> !holiday.religious() && holiday.country().isEmpty());
        boolean observesOthers = best.isEmpty() && theirs.observed().isPresent();
        return best.or(() -> usual)
                .map(holiday -> rule.instead()
                        .filter(other -> favourite.isEmpty() && theirs.mayMark(other))
                        .orElse(holiday))
                .map(holiday -> OccasionDay.builder()
                        .id("holiday")
                        .dates(holiday::inSeason)
                        .contact(person.id())
                        .known(theirs.known(person))
                        .facts(theirs.facts())
                        .figures(Attributes.builder().put(FIGURE, holiday.id()).build())
                        .countsFromDaysBefore(COUNTS_FROM_DAYS_BEFORE)
                        .verdict(Optional.of(HeldBackCode.NOT_OBSERVED).filter(code -> observesOthers))
                        .build());
    }

    private static Optional<Holiday> first(List<Holiday> holidays, Predicate<Holiday> which) {
        return holidays.stream().filter(which).findFirst();
    }

    /** What is known of a person's holidays, and where the person is. */
    private record Observance(
            Optional<Known<String>> favourite,
            Optional<Known<SortedSet<String>>> observed,
            Optional<Region> country,
            Optional<Known<ContactCard>> card) {

        static Observance of(Situation situation, Person person) {
            People people = situation.relationship().people();
            return new Observance(
                    people.preferred(person.id(), PreferenceLearnt::favouriteHoliday),
                    people.preferred(
                            person.id(),
                            wish -> Optional.<SortedSet<String>>of(new TreeSet<>(wish.holidays()))
                                    .filter(some -> !some.isEmpty())),
                    situation.countryOf(Optional.of(person.id())).map(Region::of),
                    Optional.of(person.card())
                            .filter(card -> card.value().region().isPresent()));
        }

        boolean likesBest(Holiday holiday) {
            return favourite.filter(best -> best.value().equals(holiday.id())).isPresent();
        }

        boolean observes(Holiday holiday) {
            return observed.filter(some -> some.value().contains(holiday.id())).isPresent();
        }

        boolean name(Holiday holiday) {
            return likesBest(holiday) || observes(holiday);
        }

        /** What they named themselves; else what is nobody's faith, and not that of another country. */
        boolean mayMark(Holiday holiday) {
            return name(holiday) || (!holiday.religious() && hasIt(holiday));
        }

        /** A holiday of another country is not theirs, unless they like it best. */
        boolean hasIt(Holiday holiday) {
            return holiday.country().isEmpty() || holiday.country().equals(country);
        }

        Instant known(Person person) {
            return Stream.concat(both(), card.stream())
                    .map(Known::recordedAt)
                    .reduce(person.knownSince(), Instants::later);
        }

        List<FactId> facts() {
            return both().<FactId>map(Known::fact).distinct().toList();
        }

        private Stream<Known<?>> both() {
            return Stream.<Known<?>>concat(favourite.stream(), observed.stream());
        }
    }
}
