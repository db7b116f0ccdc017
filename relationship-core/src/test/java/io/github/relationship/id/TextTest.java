package io.github.relationship.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "Zoë", "日本語", "👩‍👩‍👧", "\u2028", "\u202e", "\ufeff", "' OR 1=1 --", "İi"})
    void B1_what_is_accepted_comes_back_unchanged(String text) {
        assertThat(Text.require("name", text, 20)).isSameAs(text);
        assertThat(Text.requireMultiLine("note", text, 20)).isSameAs(text);
    }

    @Test
    void B1_length_is_counted_in_code_points() {
        assertThatCode(() -> Text.require("name", "😀😀😀", 3)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.require("name", "😀😀😀😀", 3))
                .withMessage("name must have 1 to 3 code points but has 4: shorten it");
    }

    @Test
    void B1_a_text_that_is_there_is_not_empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.require("name", "", 3))
                .withMessage("name must have 1 to 3 code points but has 0: give it a text");
        assertThatNullPointerException()
                .isThrownBy(() -> Text.require("name", null, 3))
                .withMessage("name");
    }

    @ParameterizedTest
    @CsvSource({"0000", "0007", "0008", "000B", "001F", "007F", "0080", "0085", "009F"})
    void B1_control_characters_are_refused_in_every_text(String hex) {
        String text = "ok" + Character.toString(Integer.parseInt(hex, 16));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.require("name", text, 9))
                .withMessage("name has a control character, U+" + hex + ", as its code point number 3;"
                        + " allowed is one line without control characters: remove it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.requireMultiLine("note", text, 9))
                .withMessage("note has a control character, U+" + hex + ", as its code point number 3;"
                        + " allowed is text and, for layout, tabs and line ends: remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\r\nb"})
    void B1_tabs_and_line_ends_are_allowed_where_there_are_several_lines(String text) {
        assertThat(Text.requireMultiLine("note", text, 9)).isEqualTo(text);
        assertThatIllegalArgumentException().isThrownBy(() -> Text.require("name", text, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀\uD83D", "😀\uDE00", "😀\uDE00\uD83D", "😀\uD83Dx", "😀\uD800", "😀\uDFFF"})
    void B1_lone_surrogates_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.require("name", text, 9))
                .withMessageMatching("name has a lone surrogate, U\\+D[89A-F][0-9A-F]{2}, as its code point number 2;"
                        + " allowed is valid Unicode: repair its encoding");
    }

    @Test
    void B3_a_refusal_does_not_repeat_the_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.require("name", "Pat Canary\n", 20))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("Canary"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.require("name", "Pat Canary", 3))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("Canary"));
    }

    @Test
    void A_quoted_text_is_a_string_of_JSON() {
        assertThat(Text.quote("a\"b\\c\nd\re\tf\u0001g\u007Fh😀"))
                .isEqualTo("\"a\\\"b\\\\c\\nd\\re\\tf\\u0001g\\u007fh😀\"");
    }
}
