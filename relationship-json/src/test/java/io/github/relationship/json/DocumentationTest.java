package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.calendar.HolidayProvider;
import io.github.relationship.history.Fact;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page says what the code does: every table of it, and every example. */
class DocumentationTest {

    static List<Kind<?>> kinds() {
        return FactKinds.ALL;
    }

    static Stream<ObjectForm<?>> forms() {
        RuleCatalog catalog = RuleCatalog.standard();
        return Stream.of(
                EntryJson.LINE,
                DeskJson.line(HolidayProvider.NONE),
                DeskKinds.calendar(HolidayProvider.NONE),
                DeskKinds.HOURS,
                Values.MONEY,
                Values.BATCH,
                Values.NEXT_STEP,
                Values.ASK_WITHIN,
                Values.AT_MOST,
                Values.INTERVAL,
                Values.REACHABLE_HOURS,
                Values.CONTACT_CARD,
                PlanForms.PLAN,
                PlanForms.ITEM,
                PlanForms.WINDOW,
                PlanForms.OPTION,
                PlanForms.REASON,
                PlanForms.HELD_BACK,
                PlanForms.FINDING,
                PlanForms.STRUCK,
                PlaybookForms.playbook(catalog),
                PlaybookForms.ladder(catalog),
                PlaybookForms.rung(catalog),
                LimitForms.LIMITS,
                LimitForms.CAPS,
                LimitForms.CHANNEL_CAP,
                LimitForms.BUDGET,
                LimitForms.CEILING,
                LimitForms.RUNG_CEILING,
                LimitForms.LEAD_TIME,
                SpecForms.REQUIREMENT,
                SpecForms.RULE);
    }

    private static String section(String heading) {
        return Documented.section(heading)
                .orElseThrow(() -> new AssertionError("docs/json.md has no section '### " + heading + "'"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_its_table_and_an_example(Kind<?> kind) {
        String section = section(kind.name());

        assertThat(section).contains(kind.form().members().isEmpty() ? "No members." : Documented.table(kind.form()));
        assertThat(Documented.examples(section)).singleElement().satisfies(example -> {
            Parsed<Fact> read = FactJson.read(kind.name(), Kind.FORMAT, example);
            assertThat(read.unread().isEmpty()).isTrue();
            assertThat(FactJson.write(read)).isEqualTo(example);
        });
    }

    static List<DeskKind<?>> deskKinds() {
        return DeskKinds.all(HolidayProvider.NONE);
    }

    @ParameterizedTest
    @MethodSource("deskKinds")
    void every_kind_of_a_desks_fact_has_its_table_and_an_example(DeskKind<?> kind) {
        String section = section(kind.name());

        assertThat(section).contains(kind.form().members().isEmpty() ? "No members." : Documented.table(kind.form()));
        assertThat(Documented.examples(section))
                .singleElement()
                .satisfies(
                        example -> assertThat(rewritten(example, kind.form())).isEqualTo(example));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_value_has_its_table_and_an_example(ObjectForm<?> form) {
        String section = section(form.words());

        assertThat(section).contains(Documented.table(form));
        assertThat(Documented.examples(section))
                .singleElement()
                .satisfies(example -> assertThat(rewritten(example, form)).isEqualTo(example));
    }

    private static <T> String rewritten(String example, ObjectForm<T> form) {
        Parsed<T> read = Json.read(example, form);
        assertThat(read.unread().isEmpty()).isTrue();
        return Json.write(read.value(), UnreadMembers.NONE, form);
    }

    @Test
    void a_hosts_own_kind_has_an_example() {
        String example = Documented.examples(section("host:acme.survey")).get(0);

        assertThat(FactJson.write(FactJson.read("host:acme.survey", 1, example)))
                .isEqualTo(example);
    }

    @Test
    void there_is_no_example_that_nobody_reads() {
        assertThat(Documented.examples(Documented.PAGE))
                .hasSize(kinds().size() + deskKinds().size() + (int) forms().count() + 1);
    }

    @Test
    void every_message_is_the_one_that_comes() {
        var shown = Pattern.compile("<!-- malformed: (\\S+) (.*) -->\n```text\n(.*)\n```")
                .matcher(Documented.PAGE)
                .results()
                .toList();

        assertThat(shown)
                .hasSize(2)
                .allSatisfy(match -> assertThatThrownBy(() -> FactJson.read(match.group(1), 1, match.group(2)))
                        .isInstanceOf(MalformedJsonException.class)
                        .hasMessage(match.group(3)));
    }
}
