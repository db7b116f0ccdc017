package io.github.relationship.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemKeyTest {

    private static final ItemKey ACCOUNT = ItemKey.of(RelationshipId.of("R-1"), RuleId.of("F4"), "fact-12");

    @Test
    void G4_a_key_names_relationship_rule_step_contact_and_occurrence() {
        assertThat(ACCOUNT).hasToString("R-1/F4///fact-12");
        assertThat(ACCOUNT.withStep("apology")).hasToString("R-1/F4/apology//fact-12");
        assertThat(ACCOUNT.withStep("apology").withContact(ContactId.of("C-3")))
                .hasToString("R-1/F4/apology/C-3/fact-12");
    }

    @Test
    void G4_any_character_of_an_id_survives() {
        ItemKey key = ItemKey.of(RelationshipId.of("a/b%2F"), RuleId.of("100%"), "%25/")
                .withContact(ContactId.of("//"));

        assertThat(key).hasToString("a%2Fb%252F/100%25//%2F%2F/%2525%2F");
        assertThat(ItemKey.parse(key.toString())).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R-1", "R-1/F4//fact-12", "R-1/F4////fact-12"})
    void Text_of_another_number_of_parts_is_no_key(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemKey.parse(text))
                .withMessageMatching("an item key has 5 parts joined by '/', but \\d were given:"
                        + " pass what ItemKey.toString\\(\\) wrote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R%/F4///x", "R/F4///%41", "R/F4///%2f", "R/F4///%"})
    void One_key_has_one_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemKey.parse(text))
                .withMessage("an item key escapes '%' as %25 and '/' as %2F, and nothing else:"
                        + " pass what ItemKey.toString() wrote");
    }

    @Test
    void B1_step_and_occurrence_are_checked_at_the_door() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACCOUNT.withStep(""))
                .withMessage("step must have 1 to 50 code points but has 0: give it a text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemKey.of(ACCOUNT.relationship(), ACCOUNT.rule(), "x".repeat(251)))
                .withMessage("occurrence must have 1 to 250 code points but has 251: shorten it");
    }

    @Test
    void G4_keys_are_ordered_by_their_parts_absent_ones_first() {
        ItemKey early = ItemKey.of(RelationshipId.of("R-1"), RuleId.of("F4"), "a");
        ItemKey otherRule = ItemKey.of(RelationshipId.of("R-1"), RuleId.of("F9"), "a");
        ItemKey otherRelationship = ItemKey.of(RelationshipId.of("R-2"), RuleId.of("F1"), "a");
        ItemKey contact = early.withContact(ContactId.of("C-1"));
        ItemKey step = early.withStep("fix");

        assertThat(Stream.of(otherRelationship, otherRule, step, contact, ACCOUNT, early)
                        .sorted())
                .containsExactly(early, ACCOUNT, contact, step, otherRule, otherRelationship);
    }
}
