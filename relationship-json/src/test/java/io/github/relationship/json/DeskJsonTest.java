package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.calendar.HolidayProvider;
import io.github.relationship.calendar.Region;
import io.github.relationship.calendar.WorkCalendar;
import io.github.relationship.desk.DeskFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeskJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/desk-v1");

    static List<DeskFact> facts() {
        return DeskSamples.ofEveryKind();
    }

    private static JsonDeskEntry read(String text) {
        return DeskJson.read(text, HolidayProvider.NONE).value();
    }

    @Test
    void every_kind_of_fact_has_a_sample() {
        assertThat(facts().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(DeskFact.class.getPermittedSubclasses()));
        assertThat(facts().stream().map(DeskKinds::nameOf))
                .containsExactlyElementsOf(DeskKinds.all(HolidayProvider.NONE).stream()
                        .map(DeskKind::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_of_every_kind_comes_back(DeskFact fact) {
        JsonDeskEntry line = DeskSamples.line(fact);

        assertThat(read(DeskJson.write(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_golden_file_of_every_kind_is_read_and_written_byte_for_byte(DeskFact fact) throws IOException {
        String golden = Files.readString(GOLDEN.resolve(DeskKinds.nameOf(fact) + ".json"));

        assertThat(DeskJson.read(golden, HolidayProvider.NONE)).isEqualTo(Parsed.of(DeskSamples.line(fact)));
        assertThat(DeskJson.write(DeskSamples.line(fact)) + "\n").isEqualTo(golden);
    }

    @Test
    void there_is_no_golden_file_that_nobody_reads() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(facts().stream()
                            .map(fact -> DeskKinds.nameOf(fact) + ".json")
                            .toList());
        }
    }

    @Test
    void a_calendar_that_is_like_most_leaves_all_out() {
        JsonDeskEntry line = DeskSamples.line(new DeskFact.CalendarSet(WorkCalendar.MONDAY_TO_FRIDAY));

        assertThat(DeskJson.write(line)).endsWith("\"body\":{\"calendar\":{}}}");
        assertThat(read(DeskJson.write(line))).isEqualTo(line);
    }

    @Test
    void nobody_any_more_is_a_deputy_left_out() {
        JsonDeskEntry line = DeskSamples.line(new DeskFact.DeputyNamed(Optional.empty()));

        assertThat(DeskJson.write(line)).endsWith("\"body\":{}}");
        assertThat(read(DeskJson.write(line))).isEqualTo(line);
    }

    @Test
    void C2_the_holidays_of_a_calendar_are_those_of_whoever_reads_it() {
        String text = DeskJson.write(DeskSamples.line(new DeskFact.CalendarSet(
                WorkCalendar.builder().region(Region.of("AT")).build())));
        HolidayProvider provider = new HolidayProvider() {
            @Override
            public Set<LocalDate> holidays(Region region, int year) {
                return Set.of(LocalDate.of(year, 10, 26));
            }

            @Override
            public String version() {
                return "test-1";
            }
        };

        DeskFact.CalendarSet read = (DeskFact.CalendarSet)
                DeskJson.read(text, provider).value().entry().fact();

        assertThat(read.calendar().isWorkingDay(LocalDate.of(2026, 10, 26))).isFalse();
        assertThat(text).doesNotContain("test-1").contains("\"region\":\"AT\"");
        assertThat(DeskJson.write(DeskSamples.line(read))).isEqualTo(text);
    }

    @Test
    void members_that_nobody_knows_survive_beside_and_within_the_body() {
        String text =
                "{\"user\":\"sam\",\"id\":\"d1\",\"occurredAt\":\"2026-05-01T09:30:00Z\",\"kind\":\"calendar-set\","
                        + "\"format\":1,\"body\":{\"calendar\":{\"region\":\"AT\",\"lunch\":[1]},\"why\":{}},\"more\":null}";

        assertThat(DeskJson.write(DeskJson.read(text, HolidayProvider.NONE))).isEqualTo(text);
    }

    private static Arguments bad(String kind, String body, String message) {
        return Arguments.of(kind, body, message);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                bad(
                        "zone-set",
                        "{\"zone\":\"Atlantis\"}",
                        "$.body.zone (line 2, column 16): expected a time zone such as Europe/Vienna, but there is another"
                                + " text"),
                bad(
                        "calendar-set",
                        "{\"calendar\":{\"weekend\":[\"someday\"]}}",
                        "$.body.calendar.weekend[0] (line 2, column 32): expected one of monday, tuesday, wednesday,"
                                + " thursday, friday, saturday, sunday, but there is another text"),
                bad(
                        "calendar-set",
                        "{\"calendar\":{\"weekend\":[\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\","
                                + "\"saturday\",\"sunday\"]}}",
                        "$.body.calendar.weekend (line 2, column 102): a weekend of 7 days leaves no working day; allowed"
                                + " are 0 to 6: close single dates instead"),
                bad(
                        "calendar-set",
                        "{\"calendar\":{\"region\":\"Bavaria\"}}",
                        "$.body.calendar.region (line 2, column 30): a region is an ISO 3166 code in capitals: write a"
                                + " country like DE, or a country and its part like DE-BY"),
                bad(
                        "calendar-set",
                        "{\"calendar\":{\"closed\":[\"2026-12-24\"],\"open\":[\"2026-12-24\"]}}",
                        "$.body.calendar (line 2, column 20): date 2026-12-24 is both open and closed; allowed is one of"
                                + " them: remove it from the other"),
                bad(
                        "calendar-set",
                        "{\"calendar\":{\"hours\":{\"opens\":\"09:00\",\"closes\":\"08:00\"}}}",
                        "$.body.calendar.hours (line 2, column 29): closing time 08:00 must be after opening time 09:00:"
                                + " hours do not run over midnight, put them in order"),
                bad(
                        "capacity-set",
                        "{\"linesADay\":1001}",
                        "$.body (line 2, column 8): capacity is 1001 lines a day; allowed is 0 to 1,000"),
                bad(
                        "absence-planned",
                        "{\"from\":\"2026-07-06\",\"until\":\"2026-07-06\"}",
                        "$.body (line 2, column 8): absence from 2026-07-06 until 2026-07-06 has no day; give a day of"
                                + " return after the first day"),
                bad(
                        "absence-cancelled",
                        "{}",
                        "$.body.from (line 2, column 8): expected a date such as 2026-03-01, but there is nothing"),
                bad(
                        "signature-set",
                        "{\"name\":\"\",\"contactData\":\"x\"}",
                        "$.body (line 2, column 8): name must have 1 to 200 code points but has 0: give it a text"),
                bad(
                        "of-tomorrow",
                        "{}",
                        "$.kind (line 1, column 68): expected one of zone-set, calendar-set, capacity-set, absence-planned,"
                                + " absence-cancelled, deputy-named, signature-set, left, came-back, but there is another"
                                + " text"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void B3_what_is_wrong_is_told_with_its_place_and_not_repeated(String kind, String body, String message) {
        String text = "{\"user\":\"sam\",\"id\":\"d1\",\"occurredAt\":\"2026-05-01T09:30:00Z\",\"kind\":\"" + kind
                + "\",\"format\":1,\n\"body\":" + body + "}";

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage(message);
    }

    @Test
    void a_newer_format_is_refused() {
        String text = DeskJson.write(DeskSamples.line(new DeskFact.Left())).replace("\"format\":1", "\"format\":2");

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining("$.format")
                .hasMessageEndingWith("expected the format 1, but there is a number");
    }
}
