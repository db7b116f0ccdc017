package io.github.relationship.ladder;

import static io.github.relationship.ladder.Requirements.allOf;
import static io.github.relationship.ladder.Requirements.anyOf;
import static io.github.relationship.ladder.Requirements.commitment;
import static io.github.relationship.ladder.Requirements.noBrokenPromise;
import static io.github.relationship.ladder.Requirements.noOpenComplaint;
import static io.github.relationship.ladder.Requirements.purchases;
import static io.github.relationship.ladder.Requirements.qualified;
import static io.github.relationship.ladder.Requirements.referralsReceived;
import static io.github.relationship.ladder.Requirements.satisfied;
import static io.github.relationship.ladder.Requirements.valueInQuarters;
import static io.github.relationship.ladder.Requirements.walletShare;

import java.time.Period;

/** The ladders that ship (L3). */
final class StandardLadder {

    private static final Period YEAR = Period.ofMonths(12);

    private StandardLadder() {}

    static Ladder standard() {
        Requirement client = allOf(purchases(3, Period.ofMonths(24)), noOpenComplaint());
        Requirement partner = allOf(
                client,
                anyOf(commitment(), walletShare(80, YEAR)),
                satisfied(1, YEAR),
                valueInQuarters(3, 4),
                noBrokenPromise(YEAR));
        return withRungs(client, partner).build();
    }

    /** Households buy seldom: who recommends us is worth as much as who buys again, and silence says nothing (L3, L7). */
    static Ladder businessToConsumer() {
        Period lately = Period.ofMonths(36);
        Requirement client = anyOf(purchases(2), allOf(purchases(1), referralsReceived(1, lately)));
        Requirement partner = allOf(client, referralsReceived(2, lately), satisfied(1, Period.ZERO));
        return withRungs(client, partner).reviewsSilence(false).build();
    }

    private static Ladder.Builder withRungs(Requirement client, Requirement partner) {
        return Ladder.builder()
                .addRungs(
                        Rung.first("suspect", "suspect"),
                        Rung.automatic("prospect", "prospect", qualified()),
                        Rung.automatic("customer", "customer", purchases(1)),
                        Rung.automatic("client", "client", client),
                        Rung.advised("partner", "partner", partner))
                .reviewFrom(StandardRungs.CLIENT);
    }
}
