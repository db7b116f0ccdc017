package io.github.relationship.id;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.Seeds;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(Seeds.class)
class ItemKeyProperties {

    @Property
    void G4_the_text_of_a_key_gives_the_key_back(@ForAll("keys") ItemKey key) {
        assertThat(ItemKey.parse(key.toString())).isEqualTo(key);
    }

    @Property
    void G4_different_keys_have_different_texts(@ForAll("keys") ItemKey left, @ForAll("keys") ItemKey right) {
        assertThat(left.toString().equals(right.toString())).isEqualTo(left.equals(right));
        assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(-Integer.signum(right.compareTo(left)));
    }

    @Provide
    Arbitrary<ItemKey> keys() {
        Arbitrary<String> part = Arbitraries.strings()
                .withChars("a/%25F 😀")
                .ofMinLength(1)
                .ofMaxLength(4)
                .filter(ItemKeyProperties::isWhole);
        return Combinators.combine(part, part, part.optional(), part.optional(), part)
                .as((relationship, rule, step, contact, occurrence) -> new ItemKey(
                        RelationshipId.of(relationship),
                        RuleId.of(rule),
                        step,
                        contact.map(ContactId::of),
                        occurrence));
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
