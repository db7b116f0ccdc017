package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, and in which words; none of them repeats the text (B3). */
class MalformedTest {

    private static final String NO_JSON = "expected JSON, but the text breaks off here or has a mistake";
    private static final String LIMITS =
            "expected at most 50 levels, 1000 characters in a name, 100 in a number, 100000 in a text and 10000000 altogether";
    private static final String CHANNELS =
            "expected one of visit, meal, event, call, video, message, email, social, post";

    private static Arguments bad(String kind, String text, String message) {
        return Arguments.of(kind, text, message);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                bad("delivered", "", "$ (line 1, column 1): expected the body of a fact, but there is nothing"),
                bad("delivered", " \n ", "$ (line 2, column 2): expected the body of a fact, but there is nothing"),
                bad(
                        "delivered",
                        "\"Patricia\"",
                        "$ (line 1, column 1): expected the body of a fact, but there is a text"),
                bad("delivered", "[]", "$ (line 1, column 1): expected the body of a fact, but there is a list"),
                bad("delivered", "null", "$ (line 1, column 1): expected the body of a fact, but there is null"),
                bad(
                        "delivered",
                        "{}",
                        "$.purchase (line 1, column 1): expected the id of a fact, but there is nothing"),
                bad(
                        "delivered",
                        "{\"purchase\":null}",
                        "$.purchase (line 1, column 13): expected the id of a fact, but there is null"),
                bad(
                        "delivered",
                        "{\"purchase\":1}",
                        "$.purchase (line 1, column 13): expected the id of a fact, but there is a number"),
                bad(
                        "delivered",
                        "{\"purchase\":[\"x\"]}",
                        "$.purchase (line 1, column 13): expected the id of a fact, but there is a list"),
                bad(
                        "delivered",
                        "{\"purchase\":{}}",
                        "$.purchase (line 1, column 13): expected the id of a fact, but there is an object"),
                bad(
                        "delivered",
                        "{\"purchase\":true}",
                        "$.purchase (line 1, column 13): expected the id of a fact, but there is true or false"),
                bad(
                        "delivered",
                        "{\"purchase\":\"\"}",
                        "$.purchase (line 1, column 13): FactId must have 1 to 200 code points but has 0: give it a text"),
                bad(
                        "delivered",
                        "{\"purchase\":\"a\\u0000b\"}",
                        "$.purchase (line 1, column 13): FactId has a control character, U+0000, as its code point number 2;"
                                + " allowed is one line without control characters: remove it"),
                bad(
                        "delivered",
                        "{\"purchase\":\"a\\ud800b\"}",
                        "$.purchase (line 1, column 13): FactId has a lone surrogate, U+D800, as its code point number 2;"
                                + " allowed is valid Unicode: repair its encoding"),
                bad(
                        "delivered",
                        "{\"purchase\":\"x\",\"purchase\":\"y\"}",
                        "$.purchase (line 1, column 28): expected each name once, but this one comes twice"),
                bad(
                        "delivered",
                        "{\"purchase\":\"x\",\"Patricia\":1,\"Patricia\":2}",
                        "$.? (line 1, column 41): expected each name once, but this one comes twice"),
                bad(
                        "delivered",
                        "{\"purchase\":\"x\"} {}",
                        "$ (line 1, column 18): expected the end of the text, but there is more"),
                bad("delivered", "{\"purchase\":\"x\"", "$.purchase (line 1, column 16): " + NO_JSON),
                bad("delivered", "{\"purchase\":Patricia}", "$.purchase (line 1, column 13): " + NO_JSON),
                bad("delivered", "{\"purchase\":\"a\nb\"}", "$.purchase (line 1, column 15): " + NO_JSON),
                bad("delivered", "{\"Patricia\":{\"Smith\":Jones}}", "$.? (line 1, column 22): " + NO_JSON),
                bad("delivered", "{\"Patricia\":1 \"Smith\":2}", "$.? (line 1, column 15): " + NO_JSON),
                bad("delivered", "{\"more\":NaN,\"purchase\":\"x\"}", "$.? (line 1, column 12): " + NO_JSON),
                bad("delivered", "{'purchase':'x'}", "$ (line 1, column 2): " + NO_JSON),
                bad(
                        "delivered",
                        "{\"more\":" + "[".repeat(60) + "]".repeat(60) + "}",
                        "$.? (line 1, column 59): " + LIMITS),
                bad("delivered", "{\"more\":" + "1".repeat(101) + "}", "$.? (line 1, column 110): " + LIMITS),
                bad(
                        "wallet-share-estimated",
                        "{\"percent\":80.0}",
                        "$.percent (line 1, column 12): expected a whole number, but there is a number"),
                bad(
                        "wallet-share-estimated",
                        "{\"percent\":1e2}",
                        "$.percent (line 1, column 12): expected a whole number, but there is a number"),
                bad(
                        "wallet-share-estimated",
                        "{\"percent\":3000000000}",
                        "$.percent (line 1, column 12): expected a whole number, but there is a number"),
                bad(
                        "wallet-share-estimated",
                        "{\"percent\":\"80\"}",
                        "$.percent (line 1, column 12): expected a whole number, but there is a text"),
                bad(
                        "wallet-share-estimated",
                        "{\"percent\":101}",
                        "$ (line 1, column 1): wallet share is 101; give a percentage from 0 to 100"),
                bad(
                        "thank-you-sent",
                        "{\"contact\":\"a\",\"channel\":\"POST\"}",
                        "$.channel (line 1, column 26): " + CHANNELS + ", but there is another text"),
                bad(
                        "thank-you-sent",
                        "{\"contact\":\"a\",\"channel\":\"fax\"}",
                        "$.channel (line 1, column 26): " + CHANNELS + ", but there is another text"),
                bad(
                        "rof-ended",
                        "{\"call\":\"c\",\"finished\":\"yes\"}",
                        "$.finished (line 1, column 24): expected true or false, but there is a text"),
                bad(
                        "promise-renegotiated",
                        "{\"promise\":\"p\",\"due\":\"2026-02-30\"}",
                        "$.due (line 1, column 22): expected a date such as 2026-03-01, but there is another text"),
                bad(
                        "promise-renegotiated",
                        "{\"promise\":\"p\",\"due\":20260301}",
                        "$.due (line 1, column 22): expected a date such as 2026-03-01, but there is a number"),
                bad(
                        "item-snoozed",
                        "{\"item\":\"a/b/c/d/e\",\"until\":\"2026-03-01\"}",
                        "$.until (line 1, column 29): expected an instant such as 2026-03-01T09:00:00Z, but there is another text"),
                bad(
                        "item-snoozed",
                        "{\"item\":\"Patricia\",\"until\":\"2026-03-01T09:00:00Z\"}",
                        "$.item (line 1, column 9): an item key has 5 parts joined by '/', but 1 were given: pass what"
                                + " ItemKey.toString() wrote"),
                bad(
                        "purchased",
                        "{\"amount\":12.5}",
                        "$.amount (line 1, column 11): expected an amount of money, but there is a number"),
                bad(
                        "purchased",
                        "{\"amount\":{\"amount\":12.5,\"currency\":\"EUR\"}}",
                        "$.amount.amount (line 1, column 21): expected a decimal number in quotes such as \"12.50\", but there is a number"),
                bad(
                        "purchased",
                        "{\"amount\":{\"amount\":\"12,5\",\"currency\":\"EUR\"}}",
                        "$.amount.amount (line 1, column 21): expected a decimal number in quotes such as \"12.50\", but there is another text"),
                bad(
                        "purchased",
                        "{\"amount\":{\"amount\":\"" + "1".repeat(101) + "\",\"currency\":\"EUR\"}}",
                        "$.amount.amount (line 1, column 21): expected a decimal number in quotes such as \"12.50\", but there is another text"),
                bad(
                        "purchased",
                        "{\"amount\":{\"amount\":\"1\",\"currency\":\"eur\"}}",
                        "$.amount.currency (line 1, column 36): expected a currency code of ISO 4217 such as EUR, but there is another text"),
                bad(
                        "purchased",
                        "{\"amount\":{\"amount\":\"1e999999999\",\"currency\":\"EUR\"}}",
                        "$.amount (line 1, column 11): amount must be within -10^15 and 10^15 but is beyond: check its unit"),
                bad(
                        "purchased",
                        "{\"amount\":{\"amount\":\"-1\",\"currency\":\"EUR\"}}",
                        "$ (line 1, column 1): purchase amount is -1.00 EUR; give zero or more, and record what came back as returned"),
                bad(
                        "contact-added",
                        "{\"card\":{\"id\":\"a\",\"zone\":\"Patricia\"}}",
                        "$.card.zone (line 1, column 26): expected a time zone such as Europe/Vienna, but there is another text"),
                bad(
                        "contact-added",
                        "{\n  \"card\":{\"id\":\"a\",\n    \"name\":\"\"}}",
                        "$.card (line 2, column 10): name must have 1 to 200 code points but has 0: give it a text"),
                bad(
                        "preference-learnt",
                        "{\"contact\":\"a\",\"provenance\":\"said\",\"liked\":[\"call\",\"fax\"]}",
                        "$.liked[1] (line 1, column 52): " + CHANNELS + ", but there is another text"),
                bad(
                        "preference-learnt",
                        "{\"contact\":\"a\",\"provenance\":\"said\",\"reachable\":[{\"days\":[\"monday\"],\"from\":\"9\",\"until\":\"12:00\"}]}",
                        "$.reachable[0].from (line 1, column 75): expected a time of day such as 09:30, but there is another text"),
                bad(
                        "occasion-stated",
                        "{\"occasion\":\"o\",\"kind\":\"birthday\",\"day\":\"--02-29\",\"people\":[]}",
                        "$ (line 1, column 1): occasion o is nobody's day; name at least one contact"),
                bad(
                        "satisfaction-heard",
                        "{\"satisfied\":true,\"answers\":{\"order-1\":1}}",
                        "$.answers.order-1 (line 1, column 40): expected true or false, but there is a number"),
                bad(
                        "satisfaction-heard",
                        "{\"satisfied\":true,\"answers\":{\"Dr. Smith\":1}}",
                        "$.answers.? (line 1, column 42): expected true or false, but there is a number"),
                bad(
                        "satisfaction-heard",
                        "{\"satisfied\":true,\"answers\":{\"o\":true,\"o\":true}}",
                        "$.answers.o (line 1, column 43): expected each name once, but this one comes twice"),
                bad(
                        "satisfaction-heard",
                        "{\"satisfied\":true,\"answers\":{\"o\":false}}",
                        "$ (line 1, column 1): satisfied is true, but an answer is not; satisfied means with all of [o]"),
                bad(
                        "host:x",
                        "{\"attributes\":{\"a\":{}}}",
                        "$.attributes.a (line 1, column 20): expected a text, a number, true or false, or a list of texts, but there is an object"),
                bad(
                        "host:x",
                        "{\"attributes\":{\"a\":1,\"a\":2}}",
                        "$.attributes.a (line 1, column 26): expected each name once, but this one comes twice"),
                bad(
                        "host:x",
                        "{\"attributes\":{\"a\":[1]}}",
                        "$.attributes.a[0] (line 1, column 21): expected a text, but there is a number"),
                bad(
                        "host:x",
                        "{\"attributes\":{\"a\":1e999999999}}",
                        "$.attributes.a (line 1, column 20): attribute number has 1000000000 digits before and 0 after the decimal"
                                + " point; allowed are 19 and 18: round it, or pass it as a text"),
                bad(
                        "host:",
                        "{\"attributes\":{}}",
                        "$ (line 1, column 1): kind must have 1 to 100 code points but has 0: give it a text"),
                bad("of-tomorrow", "{\"a\":", "$.a (line 1, column 6): " + NO_JSON),
                bad("of-tomorrow", "[]", "$ (line 1, column 1): expected an object, but there is a list"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void B2_what_is_malformed_is_refused_with_place_and_expectation(String kind, String text, String message) {
        assertThatThrownBy(() -> FactJson.read(kind, 1, text))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    @Test
    void an_exception_tells_its_parts() {
        assertThatThrownBy(() -> FactJson.read("delivered", 1, "{\n\"purchase\":7}"))
                .isInstanceOfSatisfying(MalformedJsonException.class, e -> {
                    assertThat(e.path()).isEqualTo("$.purchase");
                    assertThat(e.expected()).isEqualTo("expected the id of a fact");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(12);
                });
    }

    @Test
    void B3_no_message_repeats_what_was_given() {
        for (var fact : Samples.ofEveryKind()) {
            String text = FactJson.write(fact).replaceAll("\"[^\"]*\"(?=[,}\\]])", "\"Patricia\u0007\"");
            try {
                FactJson.read(FactKinds.kindOf(fact), 1, text);
            } catch (MalformedJsonException e) {
                assertThat(e.getMessage()).doesNotContain("Patricia");
            }
        }
    }
}
