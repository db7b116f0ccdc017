package io.github.relationship.holidays;

import io.github.relationship.calendar.Region;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The real data, and how often it was asked for the days of a year. */
final class CountedSource implements HolidaySource {

    private final HolidaySource real = new Jollyday();
    private final AtomicInteger looks = new AtomicInteger();

    int looks() {
        return looks.get();
    }

    @Override
    public Set<String> countries() {
        return real.countries();
    }

    @Override
    public Set<String> parts(String country) {
        return real.parts(country);
    }

    @Override
    public Map<LocalDate, String> days(Region region, int year) {
        looks.incrementAndGet();
        return real.days(region, year);
    }

    @Override
    public String version() {
        return "counted-1";
    }
}
