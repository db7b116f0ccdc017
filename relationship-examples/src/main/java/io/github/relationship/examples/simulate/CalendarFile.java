package io.github.relationship.examples.simulate;

import io.github.relationship.simulation.TimelineEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;

/** Entries of a timeline as days of an iCalendar file. A line's key is the event's, so that importing twice makes none twice. */
public final class CalendarFile {

    private final Path path;

    /**
     * A file to be written.
     *
     * @param path where; what is there is overwritten
     */
    public CalendarFile(Path path) {
        this.path = path;
    }

    /**
     * Writes the entries.
     *
     * @param entries what is to stand in the calendar
     * @param zone whose days they are
     * @param title what is to be done, in a few words
     * @param reason why
     * @throws IOException if it cannot be written
     */
    public void write(
            List<TimelineEntry> entries,
            ZoneId zone,
            Function<TimelineEntry, String> title,
            Function<TimelineEntry, String> reason)
            throws IOException {
        Calendar calendar = new Calendar()
                .withProdId("-//Relationship//Simulation//EN")
                .withDefaults()
                .getFluentTarget();
        for (TimelineEntry entry : entries) {
            LocalDate day = entry.at().atZone(zone).toLocalDate();
            VEvent event = new VEvent(day, title.apply(entry));
            event.add(new Uid(entry.item().key().toString()));
            event.add(new Description(reason.apply(entry)));
            // It takes no whole day, so nobody is busy because of it.
            event.add(new Transp(Transp.VALUE_TRANSPARENT));
            calendar.add(event);
        }
        try (OutputStream out = Files.newOutputStream(path)) {
            new CalendarOutputter().output(calendar, out);
        }
    }
}
