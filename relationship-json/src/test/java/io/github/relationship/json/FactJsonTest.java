package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.history.AccountFact;
import io.github.relationship.history.ContactCard;
import io.github.relationship.history.ContactFact;
import io.github.relationship.history.Fact;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.LearntFact;
import io.github.relationship.history.Purchased;
import io.github.relationship.history.UnreadFact;
import io.github.relationship.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactJsonTest {

    static List<Fact> facts() {
        return Samples.ofEveryKind();
    }

    private static Parsed<Fact> read(Fact like, String text) {
        return FactJson.read(FactKinds.kindOf(like), FactKinds.formatOf(like), text);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_of_every_kind_comes_back_equal_and_is_written_the_same_again(Fact fact) {
        String text = FactJson.write(fact);
        Parsed<Fact> read = read(fact, text);

        assertThat(read).isEqualTo(Parsed.of(fact));
        assertThat(FactJson.write(read)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void members_that_nobody_knows_survive_in_every_kind(Fact fact) {
        String text = FactJson.write(fact);
        String more = (text.equals("{}") ? "{" : text.substring(0, text.length() - 1) + ",")
                + "\"ofTomorrow\":{\"deep\":[1.50,\"\\u00e9\",null,true]},\"too\":-0}";

        assertThat(FactJson.write(read(fact, more))).isEqualTo(more);
        assertThat(read(fact, more).value()).isEqualTo(fact);
    }

    @Test
    void members_may_come_in_any_order_and_null_is_left_out() {
        String text =
                " { \"newToThem\" : true,\n \"expectedOn\" : null,\t\"amount\":{\"currency\":\"EUR\",\"amount\":\"5\"} } ";

        assertThat(FactJson.write(FactJson.read("purchased", 1, text)))
                .isEqualTo("{\"amount\":{\"amount\":\"5.00\",\"currency\":\"EUR\"},\"newToThem\":true}");
    }

    @Test
    void what_has_its_usual_value_is_left_out() {
        assertThat(FactJson.write(Purchased.builder().build())).isEqualTo("{}");
        assertThat(FactJson.write(
                        ContactFact.added(ContactCard.builder().id(Samples.ANN).build())))
                .isEqualTo("{\"card\":{\"id\":\"ann\"}}");
    }

    @Test
    void C4_instants_have_as_many_decimals_as_they_need() {
        assertThat(snoozed("2026-05-01T09:30:00Z")).endsWith("\"until\":\"2026-05-01T09:30:00Z\"}");
        assertThat(snoozed("2026-05-01T09:30:00.5Z")).endsWith("\"until\":\"2026-05-01T09:30:00.500Z\"}");
        assertThat(snoozed("9999-12-31T23:59:59.999999Z")).endsWith("\"until\":\"9999-12-31T23:59:59.999999Z\"}");
        assertThat(FactJson.write(FactJson.read(
                        "item-snoozed", 1, "{\"item\":\"acme/F3///x\",\"until\":\"2026-05-01T10:30:00+02:00\"}")))
                .endsWith("\"until\":\"2026-05-01T08:30:00Z\"}");
    }

    private static String snoozed(String until) {
        return FactJson.write(new ItemFact.Snoozed(Samples.ITEM, Instant.parse(until)));
    }

    @Test
    void amounts_are_never_binary_fractions() {
        for (String amount : List.of("0.10", "0.1", "999999999999999.999999", "1e3", "1000000000000000")) {
            Fact read = FactJson.read(
                            "purchased", 1, "{\"amount\":{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}}")
                    .value();
            assertThat(read).isEqualTo(Purchased.of(Money.of(amount, "EUR")));
        }
    }

    @Test
    void numbers_of_attributes_are_exact() {
        String text =
                "{\"attributes\":{\"a\":0.1,\"b\":9223372036854775807,\"c\":1234567890123456789.123456789012345678}}";

        assertThat(FactJson.write(FactJson.read("host:x", 1, text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"purchased", "host:purchased", "acme.survey", "a:b", "Ünïcode \uD83D\uDE00"})
    void a_hosts_own_kind_never_meets_one_of_ours(String kind) {
        HostFact fact = HostFact.of(kind, Attributes.NONE);

        assertThat(FactKinds.kindOf(fact)).isEqualTo("host:" + kind);
        assertThat(read(fact, FactJson.write(fact)).value()).isEqualTo(fact);
    }

    @Test
    void a_kind_or_a_format_that_nobody_knows_is_kept_byte_for_byte() {
        String text = "{ \"who\" : \"Ann\",\n\"n\":1.0e5 }";
        for (UnreadFact fact : List.of(
                UnreadFact.of("of-tomorrow", 1, text),
                UnreadFact.of("purchased", 2, text),
                UnreadFact.of("host:survey", 2, text))) {
            Parsed<Fact> read = read(fact, text);

            assertThat(read).isEqualTo(Parsed.of(fact));
            assertThat(FactKinds.kindOf(read.value())).isEqualTo(fact.kind());
            assertThat(FactKinds.formatOf(read.value())).isEqualTo(fact.format());
            assertThat(FactJson.write(read)).isEqualTo(text);
            assertThat(read.value().toString()).doesNotContain("Ann");
        }
    }

    @Test
    void what_cannot_be_a_kind_or_a_format_is_refused() {
        assertThatThrownBy(() -> FactJson.read("", 1, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind must have 1 to 200 code points but has 0: give it a text");
        assertThatThrownBy(() -> FactJson.read("purchased", 0, "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format is 0; formats are counted from 1");
        assertThatThrownBy(() -> FactJson.read(null, 1, "{}"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("kind");
        assertThatThrownBy(() -> FactJson.read("purchased", 1, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> FactJson.write((Fact) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDE00 \uD800\uDF48 \uDBFF\uDFFF",
                "\u202Eright to left\u202C \u05D0\u0639",
                "\"quoted\" and \\back\\ and /slash/",
                "line\u2028and\u2029paragraph",
                "\uFEFF\u200B\uFFFE\uFFFF",
                "e\u0301 \u00E9 \u1112\u1161\u11AB",
                "null",
                "true",
                "1e309",
                "NaN",
                "{}",
                "[]",
                "//",
                "-",
                " ",
                "%00",
                "\\u0000",
                "'; DROP TABLE facts; --",
                "<script>alert(1)</script>",
                "${jndi:ldap://x}",
                "\u0130\u0131\u00DF",
                "__proto__",
                "\u180E\u3000"
            })
    void B1_what_is_accepted_comes_back_as_it_was(String text) {
        for (Fact fact : List.of(
                AccountFact.disqualified(text),
                new LearntFact.Note(Optional.empty(), text + "\n\t" + text, Optional.empty()),
                HostFact.of(
                        text,
                        Attributes.builder()
                                .put(text, text)
                                .put(text + "s", List.of(text, text))
                                .build()),
                ContactFact.added(
                        ContactCard.builder().id(Samples.ANN).name(text).build()))) {
            String json = FactJson.write(fact);

            assertThat(read(fact, json).value()).isEqualTo(fact);
            assertThat(json.lines()).hasSize(1);
        }
    }
}
