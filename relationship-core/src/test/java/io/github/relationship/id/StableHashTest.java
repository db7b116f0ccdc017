package io.github.relationship.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash that spreads and rotates. */
class StableHashTest {

    /** The published values of FNV-1a with 64 bits. */
    @ParameterizedTest
    @CsvSource({"'',cbf29ce484222325", "a,af63dc4c8601ec8c", "foobar,85944171f73967e8"})
    void T4_the_hash_is_fnv_1a_with_64_bits(String text, String hex) {
        assertThat(Long.toHexString(StableHash.of(text))).isEqualTo(hex);
    }

    @Test
    void T4_words_are_joined_by_the_unit_separator() {
        assertThat(StableHash.of("acme", "F11")).isEqualTo(StableHash.of("acme\u001fF11"));
        assertThat(StableHash.of("ac", "meF11")).isNotEqualTo(StableHash.of("acme", "F11"));
    }

    @Test
    void D6_it_is_read_without_a_sign_and_spreads() {
        assertThat(StableHash.of("acme", "F11")).isNegative();
        assertThat(StableHash.below(30, "acme", "F11")).isZero();
        assertThat(StableHash.below(30, "bolt", "F11")).isEqualTo(7);
        Set<Integer> days = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            days.add(StableHash.below(30, "customer-" + i, "F11"));
        }
        assertThat(days).hasSize(30).allMatch(day -> day >= 0 && day < 30);
    }

    @Test
    void B2_a_bound_leaves_a_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StableHash.below(0, "acme"))
                .withMessage("a bound of 0 leaves no number; allowed is 1 or more");
    }
}
