package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.cancelled;
import static io.github.relationship.playbook.June.FRIDAY;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.Story.ANN;
import static io.github.relationship.playbook.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Role;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ReferralId;
import io.github.relationship.id.RelationshipId;
import io.github.relationship.plan.PlanFinding;
import io.github.relationship.plan.PlanFinding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V1: duplicates, existing customers and circles are taken, reported and linked. */
class V1FindingsTest {

    private static final RelationshipId GLOBEX = RelationshipId.of("globex");
    private static final ReferralId ONE = ReferralId.of("one");
    private static final ReferralId OTHER = ReferralId.of("other");

    private static void assertFound(Story story, Kind kind, String sentence, String... facts) {
        List<PlanFinding> found = story.plan().findings();
        assertThat(found).extracting(PlanFinding::kind).containsExactly(kind);
        assertThat(found.get(0).facts())
                .containsExactly(List.of(facts).stream().map(FactId::of).toArray(FactId[]::new));
        assertThat(found.get(0).figures().text("party")).isEqualTo("globex");
        assertThat(found.get(0).sentence()).isEqualTo(sentence);
    }

    private static void assertNothingFound(Story story) {
        assertThat(story.plan().findings()).isEmpty();
    }

    @Test
    void V1_one_party_that_two_people_there_refer_is_found_and_both_are_linked() {
        Story story = Story.customer(MONDAY)
                .tell("ben", Facts.added(BEN, Role.USER))
                .on(TUESDAY)
                .tell("by ann", ReferralFact.received(ONE, ANN, GLOBEX));
        assertNothingFound(story);
        assertFound(
                story.on(WEDNESDAY).tell("by ben", ReferralFact.received(OTHER, BEN, GLOBEX)),
                Kind.REFERRED_AGAIN,
                "They and globex are in 2 referrals; take them for one.",
                "by ann",
                "by ben");
        assertThat(story.relationship().referrals().received()).hasSize(2);
    }

    @Test
    void V1_recommended_twice_by_one_party_is_found_and_told_twice_of_one_referral_is_not() {
        Story story = Story.prospect(MONDAY)
                .on(TUESDAY)
                .tell("told", ReferralFact.recommended(ONE, GLOBEX))
                .tell("told again", ReferralFact.recommended(ONE, GLOBEX))
                .tell("by others", ReferralFact.recommended(ReferralId.of("third"), RelationshipId.of("initech")));
        assertNothingFound(story);
        assertFound(
                story.on(WEDNESDAY).tell("anew", ReferralFact.recommended(OTHER, GLOBEX)),
                Kind.REFERRED_AGAIN,
                "They and globex are in 2 referrals; take them for one.",
                "told",
                "anew");
    }

    @Test
    void V1_who_had_bought_before_and_is_recommended_is_found() {
        assertFound(
                Story.customer(MONDAY).on(TUESDAY).tell("told", ReferralFact.recommended(ONE, GLOBEX)),
                Kind.CUSTOMER_REFERRED,
                "Recommended by globex, and they had bought before; tell globex that we know each other.",
                "order-1",
                "told");
        assertNothingFound(Story.prospect(MONDAY)
                .on(TUESDAY)
                .tell("told", ReferralFact.recommended(ONE, GLOBEX))
                .tell("order-1", bought()));
        assertNothingFound(Story.customer(MONDAY)
                .tell("off", cancelled("order-1"))
                .on(TUESDAY)
                .tell("told", ReferralFact.recommended(ONE, GLOBEX)));
    }

    @Test
    void V1_two_who_refer_each_other_are_found() {
        assertFound(
                Story.prospect(MONDAY)
                        .on(TUESDAY)
                        .tell("told", ReferralFact.recommended(ONE, GLOBEX))
                        .on(WEDNESDAY)
                        .tell("in return", ReferralFact.received(OTHER, ANN, GLOBEX)),
                Kind.REFERRED_EACH_OTHER,
                "They and globex referred each other; thank both, and count it once.",
                "told",
                "in return");
    }

    @Test
    void V1_it_is_told_for_thirty_days_after_the_last_of_the_facts() {
        Story story = Story.customer(MONDAY).on(FRIDAY, "10:00").tell("told", ReferralFact.recommended(ONE, GLOBEX));
        assertThat(story.on(FRIDAY.plusDays(30), "09:59").plan().findings()).hasSize(1);
        assertNothingFound(story.on(FRIDAY.plusDays(30), "10:00"));
    }
}
