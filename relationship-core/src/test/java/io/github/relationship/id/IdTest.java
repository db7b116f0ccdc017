package io.github.relationship.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    private static final List<Function<String, Id<?>>> KINDS = List.of(
            TenantId::of,
            RelationshipId::of,
            ContactId::of,
            FactId::of,
            GestureId::of,
            UserId::of,
            RungId::of,
            RuleId::of,
            PlaybookId::of,
            OccasionId::of,
            ReferralId::of,
            BatchId::of,
            PersonKey::of);

    static Stream<Arguments> kinds() {
        return KINDS.stream().map(kind -> {
            String name = kind.apply("x").getClass().getSimpleName();
            return Arguments.of(Named.of(name, kind), name);
        });
    }

    @Test
    void Every_kind_of_id_is_tested_here() {
        assertThat(KINDS.stream().<Class<?>>map(kind -> kind.apply("x").getClass()))
                .containsExactlyInAnyOrder(Id.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void An_id_prints_as_its_value(Function<String, Id<?>> kind, String name) {
        assertThat(kind.apply("C-17")).hasToString("C-17").isEqualTo(kind.apply("C-17"));
        assertThat(kind.apply("C-17").value()).isEqualTo("C-17");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void B1_an_id_is_checked_at_the_door(Function<String, Id<?>> kind, String name) {
        assertThatNullPointerException().isThrownBy(() -> kind.apply(null)).withMessage(name);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.apply(""))
                .withMessage(name + " must have 1 to 200 code points but has 0: give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.apply("x".repeat(201)))
                .withMessage(name + " must have 1 to 200 code points but has 201: shorten it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.apply("ab\u0000"))
                .withMessageStartingWith(name + " has a control character, U+0000, as its code point number 3");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void B1_an_id_may_have_200_code_points_of_any_plane(Function<String, Id<?>> kind, String name) {
        String longest = "😀".repeat(200);

        assertThat(kind.apply(longest)).hasToString(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACME", "acmé", "acme ", " acme", "acme\u0301"})
    void B1_ids_are_compared_exactly(String twin) {
        assertThat(TenantId.of(twin)).isNotEqualTo(TenantId.of("acme"));
        assertThat(TenantId.of(twin)).isNotEqualByComparingTo(TenantId.of("acme"));
    }

    @Test
    void Ids_are_ordered_by_code_point_as_databases_do() {
        UserId lastOfTheBasicPlane = UserId.of("\uFFFD");
        UserId beyondIt = UserId.of("😀");

        assertThat(Stream.of(
                                beyondIt,
                                lastOfTheBasicPlane,
                                UserId.of("b"),
                                UserId.of("ab"),
                                UserId.of("a"),
                                UserId.of("Z"))
                        .sorted())
                .containsExactly(
                        UserId.of("Z"), UserId.of("a"), UserId.of("ab"), UserId.of("b"), lastOfTheBasicPlane, beyondIt);
    }

    @Test
    void L11_a_derived_id_is_the_same_wherever_it_is_derived_and_no_other_parts_give_it() {
        FactId id = FactId.derived("move", "acme", "order-1");
        assertThat(id).isEqualTo(FactId.of("move-c4a14a31-6c25-3a2d-abdf-bf85224ea8ed"));
        assertThat(FactId.derived("move", "acme", "order-2")).isNotEqualTo(id);
        assertThat(FactId.derived("move", "acmeorder-1")).isNotEqualTo(id);
        assertThat(FactId.derived("with", "acme", "order-1")).isNotEqualTo(id);
    }
}
