package io.github.relationship.id;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Seeds.class)
class TextProperties {

    @Property
    void B1_exactly_the_texts_that_encode_and_have_no_control_character_pass(@ForAll("anyText") String text) {
        boolean allowed = !text.isEmpty()
                && text.codePointCount(0, text.length()) <= 10
                && encodes(text)
                && text.codePoints().noneMatch(Character::isISOControl);

        assertThat(passes(text)).isEqualTo(allowed);
    }

    @Property
    void The_order_is_that_of_the_bytes(@ForAll("validText") String left, @ForAll("validText") String right) {
        int expected = Integer.signum(Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8)));

        assertThat(Integer.signum(Text.compare(left, right))).isEqualTo(expected);
    }

    @Property
    void Different_texts_are_quoted_differently_and_on_one_line(
            @ForAll("anyText") String left, @ForAll("anyText") String right) {
        assertThat(Text.quote(left).equals(Text.quote(right))).isEqualTo(left.equals(right));
        assertThat(Text.quote(left).chars()).noneMatch(Character::isISOControl);
    }

    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("a\"\\nu0\n\u0001\u0085\uD83D\uDE00é")
                        .ofMaxLength(14),
                validText(),
                Arbitraries.strings().all().ofMaxLength(12));
    }

    @Provide
    Arbitrary<String> validText() {
        return Arbitraries.of(0x21, 0x7A, 0xE9, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF)
                .array(Integer[].class)
                .ofMaxSize(8)
                .map(points -> Arrays.stream(points).map(Character::toString).reduce("", String::concat));
    }

    private static boolean passes(String text) {
        try {
            return Text.require("text", text, 10).equals(text);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static boolean encodes(String text) {
        try {
            UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException lone) {
            return false;
        }
    }
}
