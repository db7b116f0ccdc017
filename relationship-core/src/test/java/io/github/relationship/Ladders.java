package io.github.relationship;

import io.github.relationship.ladder.Ladder;
import io.github.relationship.ladder.Requirements;
import io.github.relationship.ladder.Rung;
import io.github.relationship.playbook.Playbook;
import java.time.Period;

/** Ladders on which time alone moves. */
final class Ladders {

    private Ladders() {}

    /** A prospect after thirty days, whatever happens; a customer with a purchase. */
    static Playbook byAge() {
        Ladder ladder = Ladder.builder()
                .addRungs(
                        Rung.first("suspect", "suspect"),
                        Rung.automatic("prospect", "prospect", Requirements.age(Period.ofDays(30))),
                        Rung.automatic("customer", "customer", Requirements.purchases(1)))
                .build();
        return Playbook.builder().from(Playbook.standard()).ladder(ladder).build();
    }
}
