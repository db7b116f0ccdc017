package io.github.relationship.rule;

import io.github.relationship.calendar.HolidayDate;
import io.github.relationship.calendar.Region;
import io.github.relationship.id.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A holiday on which people send cards, as a playbook lists it: whether it is a religious one is the playbook's word (T5).
 *
 * @param id by which people say that they observe it, at most 100 code points: {@code christmas}
 * @param date when it is
 * @param religious whether only those who observe it get a card
 * @param country where it is everybody's, empty where it belongs to no country
 * @param called how people write it, at most 100 code points, empty where its id says it: {@link #name()}
 */
public record Holiday(
        String id, HolidayDate date, boolean religious, Optional<Region> country, Optional<String> called) {

    /** The holidays of the standard playbook, in order of preference. */
    public static final List<Holiday> STANDARD = List.of(
            of("thanksgiving", new HolidayDate.Weekday(4, DayOfWeek.THURSDAY, Month.NOVEMBER))
                    .in(Region.of("US")),
            of("thanksgiving", new HolidayDate.Weekday(2, DayOfWeek.MONDAY, Month.OCTOBER))
                    .in(Region.of("CA")),
            of("christmas", new HolidayDate.Fixed(MonthDay.of(12, 25))).asReligious(),
            of("orthodox-christmas", new HolidayDate.Fixed(MonthDay.of(1, 7))).asReligious(),
            of("easter", new HolidayDate.FromEaster(0)).asReligious(),
            of("new-year", new HolidayDate.Fixed(MonthDay.of(1, 1))));

    private static final Pattern PRINTED = Pattern.compile("(?<id>.+) on (?<date>[^,]+)(?<religious>, religious)?"
            + "(?:, in (?<country>[^,]+))?(?:, called (?<called>.+))?");

    /** Checks the parts. */
    public Holiday {
        Text.require("holiday", id, 100);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(country, "country");
        called.ifPresent(name -> Text.require("name of holiday " + id, name, 100));
    }

    /**
     * A holiday that is nobody's in particular.
     *
     * @param id by which people say that they observe it
     * @param date when it is
     * @return the holiday
     */
    public static Holiday of(String id, HolidayDate date) {
        return new Holiday(id, date, false, Optional.empty(), Optional.empty());
    }

    /**
     * The same holiday, for those only who observe it.
     *
     * @return a copy
     */
    public Holiday asReligious() {
        return new Holiday(id, date, true, country, called);
    }

    /**
     * The same holiday, as that of a country.
     *
     * @param newCountry where it is everybody's
     * @return a copy
     */
    public Holiday in(Region newCountry) {
        return new Holiday(id, date, religious, Optional.of(newCountry), called);
    }

    /**
     * The same holiday under a name that its id does not say.
     *
     * @param newName how people write it: {@code St. Patrick's Day}
     * @return a copy
     */
    public Holiday called(String newName) {
        return new Holiday(id, date, religious, country, Optional.of(newName));
    }

    /**
     * How people write it: what it is called, else the words of its id, {@code New Year} for {@code new-year}.
     *
     * @return the name, the same on every machine
     */
    public String name() {
        return called.orElseGet(() -> nameOf(id));
    }

    static String nameOf(String id) {
        return Stream.of(id.split("-"))
                .filter(word -> !word.isEmpty())
                .map(Holiday::capitalised)
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    /**
     * Its date in the season of a year: one in January ends the season of the year before.
     *
     * @param year the year in which the season begins
     * @return the date
     */
    LocalDate inSeason(int year) {
        LocalDate day = date.in(year);
        return day.getMonth() == Month.JANUARY ? date.in(year + 1) : day;
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text such as {@code christmas on --12-25, religious}
     * @return the holiday
     * @throws IllegalArgumentException if the text is no holiday
     */
    public static Holiday parse(String text) {
        Matcher matcher = PRINTED.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a holiday is written like 'christmas on --12-25, religious' or"
                    + " 'thanksgiving on THURSDAY 4 of NOVEMBER, in US': pass what Holiday.toString() wrote");
        }
        return new Holiday(
                matcher.group("id"),
                HolidayDate.parse(matcher.group("date")),
                matcher.group("religious") != null,
                Optional.ofNullable(matcher.group("country")).map(Region::parse),
                Optional.ofNullable(matcher.group("called")));
    }

    /** Such as {@code thanksgiving on THURSDAY 4 of NOVEMBER, in US}; {@link #parse} reads it. */
    @Override
    public String toString() {
        return id
                + " on "
                + date
                + (religious ? ", religious" : "")
                + country.map(where -> ", in " + where).orElse("")
                + called.map(name -> ", called " + name).orElse("");
    }
}
