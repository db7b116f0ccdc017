package io.github.relationship.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

    private final Attributes allKinds = Attributes.builder()
            .put("note", "Zoë's \"best\"\nday")
            .put("exempt", true)
            .put("ideal", 14)
            .put("share", new BigDecimal("0.80"))
            .put("gestures", List.of("card", "call"))
            .build();

    @Test
    void Each_value_is_read_as_what_it_is() {
        assertThat(allKinds.text("note")).isEqualTo("Zoë's \"best\"\nday");
        assertThat(allKinds.flag("exempt")).isTrue();
        assertThat(Attributes.builder().put("exempt", false).build().flag("exempt"))
                .isFalse();
        assertThat(allKinds.wholeNumber("ideal")).isEqualTo(14);
        assertThat(allKinds.number("ideal")).isEqualTo(new BigDecimal("14"));
        assertThat(allKinds.number("share")).isEqualTo(new BigDecimal("0.8"));
        assertThat(allKinds.texts("gestures")).containsExactly("card", "call");
    }

    @Test
    void A_name_can_be_asked_for_before_it_is_read() {
        assertThat(allKinds.has("ideal")).isTrue();
        assertThat(allKinds.has("latest")).isFalse();
        assertThat(allKinds.isEmpty()).isFalse();
        assertThat(Attributes.NONE.isEmpty()).isTrue();
    }

    @Test
    void An_unknown_name_is_refused_with_the_names_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allKinds.text("latest"))
                .withMessage("there is no attribute 'latest', only [exempt, gestures, ideal, note, share]:"
                        + " ask has(name) first where it may be missing");
        assertThatNullPointerException().isThrownBy(() -> allKinds.text(null)).withMessage("name");
    }

    @Test
    void A_value_of_another_kind_is_refused_with_both_kinds() {
        String remedy = ": read it as what it is, or correct it where it was put";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allKinds.text("ideal"))
                .withMessage("attribute 'ideal' is a number, not a text" + remedy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allKinds.flag("note"))
                .withMessage("attribute 'note' is a text, not a yes or no" + remedy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allKinds.number("gestures"))
                .withMessage("attribute 'gestures' is a list of texts, not a number" + remedy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allKinds.texts("exempt"))
                .withMessage("attribute 'exempt' is a yes or no, not a list of texts" + remedy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allKinds.wholeNumber("share"))
                .withMessage("attribute 'share' must be a whole number in the range of a long but is not: correct it");
    }

    @Test
    void G6_the_canonical_form_is_JSON_sorted_by_name() {
        assertThat(allKinds.canonical())
                .isEqualTo("{\"exempt\":true,\"gestures\":[\"card\",\"call\"],\"ideal\":14,"
                        + "\"note\":\"Zoë's \\\"best\\\"\\nday\",\"share\":0.8}");
        assertThat(Attributes.NONE.canonical()).isEqualTo("{}");
    }

    @Test
    void Equal_means_equal_names_and_values_in_whatever_order_and_scale() {
        Attributes one = Attributes.builder()
                .put("a", 1)
                .put("b", new BigDecimal("2.50"))
                .build();
        Attributes two = Attributes.builder()
                .put("b", new BigDecimal("2.5"))
                .put("a", new BigDecimal("1.0"))
                .build();

        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one.canonical()).isEqualTo(two.canonical());
        assertThat(one).isNotEqualTo(one.toBuilder().put("c", false).build()).isNotEqualTo(allKinds);
    }

    @Test
    void B3_attributes_print_their_names_only() {
        assertThat(allKinds).hasToString("Attributes[exempt, gestures, ideal, note, share]");
        assertThat(allKinds.asMap())
                .hasToString(
                        "{exempt=a yes or no, gestures=a list of texts, ideal=a number, note=a text, share=a number}");
    }

    @Test
    void A_name_has_one_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allKinds.toBuilder().put("ideal", 15))
                .withMessage("attribute 'ideal' was put before: a name has one value, drop one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9223372036854775807", "-9223372036854775808", "1E+18", "0.000000000000000001"})
    void Numbers_within_the_limits_are_kept_exactly(String number) {
        Attributes attributes =
                Attributes.builder().put("n", new BigDecimal(number)).build();

        assertThat(attributes.number("n")).isEqualByComparingTo(number);
        assertThat(attributes.canonical()).doesNotContain("E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+19", "1E-19", "1E+1000000000", "1E-1000000000", "12345678901234567890"})
    void Numbers_beyond_the_limits_are_refused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attributes.builder().put("n", new BigDecimal(number)))
                .withMessageMatching("attribute number has \\d+ digits before and \\d+ after the decimal point;"
                        + " allowed are 19 and 18: round it, or pass it as a text");
    }

    @Test
    void B1_sizes_are_limited() {
        refused(
                b -> b.put("x".repeat(101), 1),
                "attribute name must have 1 to 100 code points but has 101: shorten it");
        refused(b -> b.put("a", ""), "attribute text must have 1 to 4000 code points but has 0: give it a text");
        refused(
                b -> b.put("a", "x".repeat(4_001)),
                "attribute text must have 1 to 4000 code points but has 4001: shorten it");
        refused(
                b -> b.put("a", List.of("")),
                "text in an attribute list must have 1 to 4000 code points but has 0: give it a text");
        refused(
                b -> b.put("a", Collections.nCopies(101, "x")),
                "attribute list may have 100 texts but has 101: shorten it");
        refused(
                b -> {
                    for (int i = 0; i <= 100; i++) {
                        b.put("a" + i, i);
                    }
                },
                "attributes may have 100 names but have 101: keep what is large in the host and put its id");
        refused(
                b -> b.put("a", Collections.nCopies(100, "x".repeat(4_000))),
                "attributes may have 65536 characters in canonical form but have 400307:"
                        + " keep what is large in the host and put its id");
    }

    @Test
    void B1_a_hundred_names_are_not_too_many() {
        Attributes.Builder builder = Attributes.builder();
        IntStream.range(0, 100).forEach(i -> builder.put("a" + i, i));

        assertThat(builder.build().asMap()).hasSize(100);
    }

    @Test
    void Attributes_do_not_change_with_what_they_were_built_from() {
        Attributes.Builder builder = Attributes.builder().put("a", 1);
        Attributes built = builder.build();
        builder.put("b", 2);

        assertThat(built.asMap()).containsOnlyKeys("a");
        assertThat(built.asMap()).isUnmodifiable();
    }

    private static void refused(Consumer<Attributes.Builder> puts, String message) {
        Attributes.Builder builder = Attributes.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    puts.accept(builder);
                    builder.build();
                })
                .withMessage(message);
    }
}
