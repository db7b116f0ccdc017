package io.github.relationship.playbook;

import static io.github.relationship.playbook.Facts.bought;
import static io.github.relationship.playbook.Facts.satisfied;
import static io.github.relationship.playbook.Facts.wrote;
import static io.github.relationship.playbook.June.MONDAY;
import static io.github.relationship.playbook.June.THURSDAY;
import static io.github.relationship.playbook.June.TUESDAY;
import static io.github.relationship.playbook.June.WEDNESDAY;
import static io.github.relationship.playbook.Story.ANN;

import io.github.relationship.history.CommitmentFact;
import io.github.relationship.history.ValueKind;
import java.time.LocalDate;

/** How Acme became a client, and what of a partner they show. */
final class Clients {

    static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);
    static final LocalDate WINTER = LocalDate.of(2026, 12, 1);

    private Clients() {}

    /** Three purchases on three days: a client since Wednesday. */
    static Story client() {
        return Story.customer(MONDAY)
                .on(TUESDAY)
                .tell("order-2", bought())
                .on(WEDNESDAY)
                .tell("order-3", bought());
    }

    /** Three purchases within four weeks. */
    static Story client(LocalDate first) {
        Story story = Story.customer(first);
        story.on(first.plusDays(7)).tell("order-2", bought());
        return story.on(first.plusDays(28)).tell("order-3", bought());
    }

    /** A client who got value in three quarters, and was satisfied: what is missing is how far they count on us. */
    static Story oneShort() {
        return client().on(THURSDAY)
                .tell("june", wrote(ValueKind.NEWS), ANN)
                .on(AUTUMN)
                .tell("autumn", wrote(ValueKind.ADVICE), ANN)
                .tell("heard", satisfied())
                .on(WINTER)
                .tell("winter", wrote(ValueKind.ARTICLE), ANN);
    }

    /** By Monday they show all that a partner shows, but for a commitment. */
    static Story almostReady() {
        Story story = client(LocalDate.of(2025, 9, 1));
        story.on(LocalDate.of(2025, 11, 3)).tell("v1", wrote(ValueKind.NEWS), ANN);
        story.on(LocalDate.of(2026, 2, 2)).tell("v2", wrote(ValueKind.NEWS), ANN);
        return story.on(LocalDate.of(2026, 5, 4))
                .tell("v3", wrote(ValueKind.NEWS), ANN)
                .tell("heard", satisfied());
    }

    /** Everything that a partner shows, on Monday the last of it. */
    static Story readyForPartner() {
        return almostReady().on(MONDAY).tell("commitment", CommitmentFact.made());
    }
}
