package io.github.relationship.json;

import io.github.relationship.history.Fact;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any fact of any kind. */
final class AnyFact {

    private AnyFact() {}

    static Arbitrary<Fact> ofAnyKind() {
        return Arbitraries.of(kinds()).flatMap(kind -> kind.map(fact -> fact));
    }

    private static List<Arbitrary<? extends Fact>> kinds() {
        List<Arbitrary<? extends Fact>> all = new ArrayList<>();
        all.addAll(AnyPartyFact.account());
        all.addAll(AnyPartyFact.people());
        all.addAll(AnyContactFact.contacts());
        all.addAll(AnyBusinessFact.sales());
        all.addAll(AnyBusinessFact.service());
        all.addAll(AnyDecisionFact.decisions());
        return all;
    }
}
