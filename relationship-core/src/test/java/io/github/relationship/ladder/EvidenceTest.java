package io.github.relationship.ladder;

import static io.github.relationship.history.Histories.at;
import static io.github.relationship.history.Histories.opened;
import static io.github.relationship.ladder.Climber.asOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.attribute.Attributes;
import io.github.relationship.attribute.RuleSpec;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.RuleId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found is looked for once, until time alone may have changed it. */
class EvidenceTest {

    private static final Instant MARCH = at("2026-03-01");

    private final List<Instant> asked = new ArrayList<>();
    private final Relationship acme = opened("2026-01-05").relationship();
    private final Evidence evidence = new Evidence(acme);

    /** Missing until March, met from then on; notes when it is asked. */
    private final Requirement fromMarch = new Requirement() {
        @Override
        public RuleSpec spec() {
            return RuleSpec.of("from-march", RuleId.of("from-march"), Attributes.NONE);
        }

        @Override
        public Finding assess(Relationship relationship, AsOf asOf) {
            asked.add(asOf.instant());
            return asOf.instant().isBefore(MARCH)
                    ? Finding.missing(0, 1, List.of(), "March", Optional.of(MARCH))
                    : Finding.met(1, 1, List.of(), Optional.of(MARCH), Optional.empty());
        }
    };

    private boolean isMet(Requirement requirement, Instant instant) {
        return evidence.of(requirement, asOf(instant, ZoneOffset.UTC)).met();
    }

    @Test
    void L9_a_requirement_is_asked_again_only_when_time_alone_may_have_changed_its_answer() {
        Instant begin = at("2026-02-01");
        assertThat(isMet(fromMarch, begin)).isFalse();
        assertThat(isMet(fromMarch, MARCH.minusNanos(1_000))).isFalse();
        assertThat(isMet(fromMarch, MARCH)).isTrue();
        assertThat(isMet(fromMarch, at("2027-03-01"))).isTrue();
        assertThat(asked).containsExactly(begin, MARCH);
    }

    @Test
    void L9_a_part_that_is_asked_about_alone_and_in_a_whole_is_looked_for_once() {
        Instant begin = at("2026-02-01");
        Requirement whole = Requirements.allOf(Requirements.anyOf(fromMarch, Requirements.purchases(1)), fromMarch);
        assertThat(isMet(whole, begin)).isFalse();
        assertThat(isMet(fromMarch, begin)).isFalse();
        assertThat(isMet(whole, MARCH)).isTrue();
        assertThat(asked).containsExactly(begin, MARCH);
    }

    @Test
    void L9_what_is_found_is_what_the_requirement_finds() {
        Requirement whole = Requirements.allOf(Requirements.anyOf(fromMarch, Requirements.purchases(1)), fromMarch);
        for (String day : List.of("2026-02-01", "2026-02-28", "2026-03-01", "2026-09-01")) {
            AsOf then = asOf(at(day), ZoneOffset.UTC);
            assertThat(evidence.of(whole, then)).isEqualTo(whole.assess(acme, then));
        }
    }
}
