package io.github.relationship.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.RelationshipId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactSamplesTest {

    private static Set<Class<?>> kinds(Class<?> kind) {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        if (kind.isInterface()) {
            for (Class<?> permitted : kind.getPermittedSubclasses()) {
                kinds.addAll(kinds(permitted));
            }
        } else {
            kinds.add(kind);
        }
        return kinds;
    }

    @Test
    void there_is_a_sample_of_every_kind_of_fact() {
        Set<Class<?>> missing = kinds(Fact.class);
        missing.removeIf(kind -> FactSamples.history().stream().map(Entry::fact).anyMatch(kind::isInstance));

        assertThat(missing).as("kinds without a sample").isEmpty();
    }

    @Test
    void the_samples_make_up_a_history_that_may_be_recorded() {
        Folded folded = Relationship.unopened(RelationshipId.of("acme")).afterAll(FactSamples.history());

        assertThat(folded).isInstanceOf(Folded.Accepted.class);
    }

    @Test
    void the_samples_are_the_same_each_time() {
        assertThat(FactSamples.history()).isEqualTo(FactSamples.history());
    }
}
