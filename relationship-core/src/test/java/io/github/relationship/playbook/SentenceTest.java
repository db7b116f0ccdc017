package io.github.relationship.playbook;

import static io.github.relationship.playbook.Story.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.attribute.AttributeValue;
import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.PlaybookId;
import io.github.relationship.id.RuleId;
import io.github.relationship.ladder.Ladder;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.Proposal;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.plan.Situation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** G3: how a reason becomes a sentence that a salesperson understands. */
class SentenceTest {

    private static final RuleId SAYS = RuleId.of("says");

    /** A rule of a host's, with two steps: each says something, and proposes nothing. */
    private record Says(String step, String because) implements Rule {

        @Override
        public RuleSpec spec() {
            Attributes step = step().isEmpty()
                    ? Attributes.NONE
                    : Attributes.builder().put("step", step()).build();
            return RuleSpec.of("says", SAYS, step);
        }

        @Override
        public void propose(Situation situation, Consumer<Proposal> proposals) {}

        @Override
        public String words(String figure, String value) {
            return figure.equals("day") ? "on " + value : value;
        }
    }

    private static String explain(
            String because, Attributes figures, Optional<ContactId> contact, Names names, String step) {
        Playbook playbook = Playbook.builder()
                .id(PlaybookId.of("says"))
                .ladder(Ladder.standard())
                .addRules(new Says("", because), new Says("other", "Something else."))
                .build();
        Optional<String> ofStep = Optional.of(step).filter(any -> !any.isEmpty());
        return playbook.explain(new Reason(SAYS, ofStep, List.of(), figures), contact, names);
    }

    private static Arguments of(String because, Attributes.Builder figures, String sentence) {
        return Arguments.of(because, figures.build(), sentence);
    }

    static Stream<Arguments> sentences() {
        Attributes.Builder none = Attributes.builder();
        return Stream.of(
                of("Nothing to fill in.", none, "Nothing to fill in."),
                of("{n|year|years}", Attributes.builder().put("n", 1), "1 year"),
                of("{n|year|years}", Attributes.builder().put("n", 2), "2 years"),
                of("{n|year|years}", Attributes.builder().put("n", 0), "0 years"),
                of("{n}", Attributes.builder().put("n", new BigDecimal("1E+3")), "1000"),
                of("{yes} {no}", Attributes.builder().put("yes", true).put("no", false), "yes no"),
                of(
                        "{ways}",
                        Attributes.builder().put("ways", List.of("TALK_ABOUT_COMMITMENT", "by E-Mail")),
                        "talk about commitment, by E-Mail"),
                of("{code}", Attributes.builder().put("code", "COMMITMENT_ENDED"), "commitment ended"),
                of("{code}", Attributes.builder().put("code", "Commitment_ENDED"), "Commitment_ENDED"),
                of("{day}", Attributes.builder().put("day", "2026-06-01"), "on 2026-06-01"),
                of("{text}", Attributes.builder().put("text", "costs $1 \\ a {day}"), "costs $1 \\ a {day}"),
                of("{unknown|one|many}", none, "{unknown|one|many}"),
                of("Met[ since {day}].", none, "Met."),
                of("Met[ since {met}].", Attributes.builder().put("met", "$1 \\"), "Met since $1 \\."),
                of("[{n|year|years} of ]{n|it|them}", Attributes.builder().put("n", 1), "1 year of 1 it"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void G3_figures_become_words(String because, Attributes figures, String sentence) {
        assertThat(explain(because, figures, Optional.of(ANN), Names.NONE, "")).isEqualTo(sentence);
    }

    @Test
    void G3_people_are_called_by_their_names_else_by_their_ids() {
        String because = "Call {contact}.";
        assertThat(explain(because, Attributes.NONE, Optional.of(ANN), Names.NONE, ""))
                .isEqualTo("Call ann.");
        assertThat(explain(because, Attributes.NONE, Optional.of(ANN), contact -> Optional.of("Ann $1 \\"), ""))
                .isEqualTo("Call Ann $1 \\.");
        assertThat(explain(because, Attributes.NONE, Optional.empty(), Names.NONE, ""))
                .isEqualTo("Call somebody there.");
    }

    @Test
    void G3_each_step_has_a_sentence_of_its_own_and_what_no_rule_says_is_told_as_data() {
        assertThat(explain("One thing.", Attributes.NONE, Optional.of(ANN), Names.NONE, "other"))
                .isEqualTo("Something else.");
        assertThat(explain("One thing.", Attributes.NONE, Optional.of(ANN), Names.NONE, "unknown"))
                .startsWith("Reason[rule=says, step=Optional[unknown]");
    }

    @Test
    void G3_every_kind_of_figure_can_be_said() {
        for (Class<?> kind : AttributeValue.class.getPermittedSubclasses()) {
            assertThat(List.of("ListValue", "NumberValue", "TextValue", "FlagValue"))
                    .contains(kind.getSimpleName());
        }
    }
}
