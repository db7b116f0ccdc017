package io.github.relationship.history;

import static io.github.relationship.history.Histories.KIM;
import static io.github.relationship.history.Histories.PAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.id.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Facts under another id of a person, and without what only the person should know. */
class RedactionTest {

    private static final ContactId LEE = ContactId.of("lee");

    @TestFactory
    List<DynamicTest> B3_a_fact_that_names_a_person_can_be_told_without_them() {
        return named().entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> {
                    Fact fact = kind.getValue();
                    assertThat(fact.without(KIM)).isSameAs(fact);
                    Fact twin = fact.without(PAT);
                    assertThat(twin).isNotEqualTo(fact).hasSameClassAs(fact);
                    assertThat(twin.contacts()).contains(Fact.ERASED_CONTACT).doesNotContain(PAT);
                    assertThat(twin.redacted()).isEqualTo(twin);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> D2_a_fact_can_be_told_under_another_id_of_the_person_and_nothing_else_of_it_changes() {
        return named().entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> {
                    Fact fact = kind.getValue();
                    Fact renamed = fact.renamed(PAT, LEE);
                    assertThat(renamed.contacts()).contains(LEE).doesNotContain(PAT);
                    assertThat(renamed.renamed(LEE, PAT)).isEqualTo(fact);
                    assertThat(fact.renamed(KIM, LEE)).isEqualTo(fact);
                }))
                .toList();
    }

    /** Those that name Pat. */
    private static Map<String, Fact> named() {
        Map<String, Fact> named = new TreeMap<>(Facts.ofEveryKind());
        named.values().removeIf(fact -> !fact.contacts().contains(PAT));
        assertThat(named).hasSizeGreaterThan(15);
        return named;
    }

    @Test
    void B3_texts_go_and_figures_stay() {
        Interaction visit = Interaction.builder()
                .from(Interaction.outbound(Channel.VISIT))
                .addValue(ValueKind.ADVICE)
                .outcome(Facts.SECRET)
                .nextStep(new NextStep(LocalDate.of(2026, 5, 1), Facts.SECRET))
                .build();
        Interaction twin = visit.redacted();
        assertThat(twin.outcome()).isEmpty();
        assertThat(twin.nextStep()).hasValueSatisfying(step -> {
            assertThat(step.on()).isEqualTo(LocalDate.of(2026, 5, 1));
            assertThat(step.what()).isNotEqualTo(Facts.SECRET);
        });
        assertThat(twin.value()).containsExactly(ValueKind.ADVICE);
    }
}
