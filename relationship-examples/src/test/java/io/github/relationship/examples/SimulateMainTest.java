package io.github.relationship.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file for the calendar holds what the table says. */
class SimulateMainTest {

    @Test
    void D5_the_file_is_read_back_as_the_table_that_was_printed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("acme.ics");
        List<String> table = printed(file).lines().toList();

        Calendar calendar;
        try (InputStream in = Files.newInputStream(file)) {
            calendar = new CalendarBuilder().build(in);
        }

        assertThat(calendar.validate().hasErrors()).isFalse();
        List<CalendarComponent> events = calendar.getComponents("VEVENT");
        assertThat(table).hasSize(events.size() + 1).endsWith(events.size() + " days for the calendar");
        for (int i = 0; i < events.size(); i++) {
            CalendarComponent event = events.get(i);
            assertThat(table.get(i).replace("-", "").substring(0, 8)).isEqualTo(value(event, Property.DTSTART));
            String title = value(event, Property.SUMMARY);
            assertThat(title).as("in a calendar it stands among others").endsWith(": Ann Lee");
            assertThat(table.get(i)).contains("  " + title.substring(0, title.indexOf(':')) + " ");
            String reason = value(event, Property.DESCRIPTION);
            String shown = reason.length() <= 82 ? reason : reason.substring(0, reason.lastIndexOf(' ', 80)) + " …";
            assertThat(table.get(i)).endsWith("  " + shown);
        }
        assertThat(events).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates();
        assertThat(calendar.getRequiredProperty(Property.PRODID).getValue()).contains("Relationship");
        assertThat(events)
                .extracting(event -> value(event, Property.DTSTAMP))
                .allSatisfy(stamp -> assertThat(stamp).matches("\\d{8}T\\d{6}Z"));
        assertThat(events).extracting(event -> value(event, Property.TRANSP)).containsOnly("TRANSPARENT");
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String printed(Path file) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            SimulateMain.main(file.toString());
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
