package io.github.relationship.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.relationship.calendar.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The data of Jollyday. Its managers keep maps without a lock, so they are asked by one thread at a time; the answers are kept by
 * {@link JollydayHolidays}, so that nobody waits here twice.
 */
final class Jollyday implements HolidaySource {

    /** Outside of these years its tables of the Islamic calendar end, and with them all answers for half of the world. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2170;

    private static final String OPEN =
            "--add-exports de.focus_shift.jollyday.jaxb/de.focus_shift.jollyday.jaxb=de.focus_shift.jollyday.core";

    private static final String POM = "/META-INF/maven/de.focus-shift/jollyday-core/pom.properties";

    @Override
    public Set<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public synchronized Set<String> parts(String country) {
        return children(manager(country)).keySet();
    }

    /** The days of the neighbouring years are asked for too: a holiday on a Saturday may be kept on the last day of the year before. */
    @Override
    public synchronized Map<LocalDate, String> days(Region region, int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return days;
        }
        HolidayManager manager = manager(region.country());
        String[] path = region.subdivision()
                .map(part -> new String[] {children(manager).get(part)})
                .orElse(new String[0]);
        for (int asked = year - 1; asked <= year + 1; asked++) {
            ask(manager, asked, path).stream()
                    .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                    .sorted(Comparator.comparing(Holiday::getActualDate).thenComparing(Holiday::getPropertiesKey))
                    .forEach(holiday -> put(days, holiday, year));
        }
        return days;
    }

    private static Set<Holiday> ask(HolidayManager manager, int year, String... path) {
        try {
            return manager.getHolidays(Year.of(year), path);
        } catch (IllegalStateException e) {
            throw explained(e);
        }
    }

    /** Its reader does not open itself to its core: where both are named modules, somebody else has to. */
    static IllegalStateException explained(IllegalStateException failure) {
        return failure.getCause() instanceof IllegalAccessException
                ? new IllegalStateException(
                        "jollyday-jaxb is on the module path, and closed to jollyday-core; start Java with " + OPEN
                                + ", or leave jollyday-jaxb and what it needs on the class path",
                        failure)
                : failure;
    }

    /** Nobody works on the day itself either, where it is moved from a weekend that is not everybody's. */
    private static void put(Map<LocalDate, String> days, Holiday holiday, int year) {
        String name = holiday.getDescription(Locale.ROOT);
        if (holiday.getActualDate().getYear() == year) {
            days.putIfAbsent(holiday.getActualDate(), name);
        }
        holiday.getObservedDate()
                .filter(observed -> observed.getYear() == year)
                .ifPresent(observed -> days.putIfAbsent(observed, name));
    }

    @Override
    public String version() {
        Properties properties = new Properties();
        try (InputStream pom = HolidayManager.class.getResourceAsStream(POM)) {
            if (pom != null) {
                properties.load(pom);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "jollyday-" + properties.getProperty("version", "unknown");
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    /** Its codes of the parts, some in capitals and some not, by ours. */
    private static Map<String, String> children(HolidayManager manager) {
        return manager.getCalendarHierarchy().getChildren().keySet().stream()
                .collect(Collectors.toUnmodifiableMap(code -> code.toUpperCase(Locale.ROOT), code -> code));
    }
}
