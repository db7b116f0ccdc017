package io.github.relationship.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import io.github.relationship.attribute.AttributeValue.FlagValue;
import io.github.relationship.attribute.AttributeValue.ListValue;
import io.github.relationship.attribute.AttributeValue.NumberValue;
import io.github.relationship.attribute.AttributeValue.TextValue;
import io.github.relationship.id.RuleId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Seeds.class)
class AttributesProperties {

    @Property
    void G6_the_order_of_putting_does_not_matter(
            @ForAll("maps") Map<String, AttributeValue> map, @ForAll Random random) {
        List<Map.Entry<String, AttributeValue>> shuffled = new ArrayList<>(map.entrySet());
        Collections.shuffle(shuffled, random);

        assertThat(attributes(shuffled)).isEqualTo(attributes(map.entrySet()));
        assertThat(attributes(shuffled).canonical())
                .isEqualTo(attributes(map.entrySet()).canonical());
    }

    @Property
    void G6_canonical_forms_are_equal_exactly_where_the_attributes_are(
            @ForAll("maps") Map<String, AttributeValue> left, @ForAll("maps") Map<String, AttributeValue> right) {
        Attributes one = attributes(left.entrySet());
        Attributes two = attributes(right.entrySet());

        assertThat(one.canonical().equals(two.canonical())).isEqualTo(one.equals(two));
        assertThat(spec(one).canonical().equals(spec(two).canonical()))
                .isEqualTo(spec(one).equals(spec(two)));
    }

    @Provide
    Arbitrary<Map<String, AttributeValue>> maps() {
        Arbitrary<String> text =
                Arbitraries.strings().withChars("a\",:[]{}\\1").ofMinLength(1).ofMaxLength(3);
        Arbitrary<AttributeValue> value = Arbitraries.oneOf(
                text.map(TextValue::new),
                Arbitraries.of(true, false).map(FlagValue::new),
                Arbitraries.integers()
                        .between(-20, 20)
                        .map(tenths -> BigDecimal.valueOf(tenths, 1))
                        .map(NumberValue::new),
                text.list().ofMaxSize(3).map(ListValue::new));
        return Arbitraries.maps(text, value).ofMaxSize(3).withoutEdgeCases();
    }

    private static Attributes attributes(Iterable<Map.Entry<String, AttributeValue>> entries) {
        Attributes.Builder builder = Attributes.builder();
        entries.forEach(entry -> builder.put(entry.getKey(), entry.getValue()));
        return builder.build();
    }

    private static RuleSpec spec(Attributes attributes) {
        return RuleSpec.of("silence", RuleId.of("F9"), attributes);
    }
}
