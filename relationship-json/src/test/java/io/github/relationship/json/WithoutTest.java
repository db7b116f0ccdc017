package io.github.relationship.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Fact;
import io.github.relationship.id.ContactId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON of a fact holds all that it says: so it shows what is left of a person in a fact that is told without them. */
class WithoutTest {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    static List<Fact> factsThatNameAnn() {
        List<Fact> named = Samples.ofEveryKind().stream()
                .filter(fact -> fact.contacts().contains(Samples.ANN))
                .toList();
        assertThat(named).hasSizeGreaterThan(15);
        return named;
    }

    private static Set<String> texts(Fact fact) {
        Set<String> texts = new LinkedHashSet<>();
        TEXT.matcher(FactJson.write(fact)).results().forEach(found -> texts.add(found.group(1)));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("factsThatNameAnn")
    void without_a_person_a_fact_holds_neither_their_id_nor_what_was_written_of_them(Fact fact) {
        Fact twin = fact.without(Samples.ANN);
        String form = FactJson.write(twin);
        assertThat(form).doesNotContain("\"ann\"").doesNotContain("/ann/");
        // What people wrote has blanks; ids, words of ours and figures have none.
        assertThat(texts(fact).stream().filter(text -> text.contains(" ")))
                .noneMatch(form::contains)
                .noneMatch(twin.toString()::contains);
        assertThat(FactKinds.kindOf(twin)).isEqualTo(FactKinds.kindOf(fact));
    }

    @ParameterizedTest
    @MethodSource("factsThatNameAnn")
    void without_somebody_else_it_stays_what_it_is(Fact fact) {
        Fact other = fact.without(ContactId.of("somebody-else"));
        assertThat(other).isEqualTo(fact);
    }
}
