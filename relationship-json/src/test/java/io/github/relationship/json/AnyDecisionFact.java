package io.github.relationship.json;

import static io.github.relationship.json.Any.any;
import static io.github.relationship.json.Any.date;
import static io.github.relationship.json.Any.fact;
import static io.github.relationship.json.Any.instant;
import static io.github.relationship.json.Any.item;
import static io.github.relationship.json.Any.maybe;
import static io.github.relationship.json.Any.rung;
import static io.github.relationship.json.Any.some;
import static io.github.relationship.json.Any.text;
import static net.jqwik.api.Combinators.combine;

import io.github.relationship.history.Fact;
import io.github.relationship.history.HostFact;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Retracted;
import io.github.relationship.history.StageFact;
import io.github.relationship.history.StageMoved;
import io.github.relationship.history.UnreadFact;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What people decide, and corrections. */
final class AnyDecisionFact {

    private AnyDecisionFact() {}

    static List<Arbitrary<? extends Fact>> decisions() {
        return List.of(
                combine(
                                rung(),
                                rung(),
                                rung().list().ofMaxSize(3),
                                some(fact()),
                                fact(),
                                any(StageMoved.By.class),
                                text(64))
                        .as((before, after, skipped, evidence, trigger, by, playbook) -> StageMoved.builder()
                                .before(before)
                                .after(after)
                                .skipped(skipped)
                                .evidence(evidence)
                                .trigger(trigger)
                                .by(by)
                                .playbook(playbook)
                                .build()),
                combine(rung(), text(500)).as(StageFact.MovedByHand::new),
                rung().map(StageFact.AdviceAccepted::new),
                combine(rung(), maybe(date()), text(500)).as(StageFact.AdviceDeclined::new),
                combine(item(), instant()).as(ItemFact.Snoozed::new),
                combine(item(), date()).as(ItemFact.Rescheduled::new),
                combine(item(), text(500)).as(ItemFact.Dismissed::new),
                combine(item(), maybe(fact())).as(ItemFact.Completed::new),
                combine(item(), text(500), maybe(date())).as(ItemFact.Answered::new),
                combine(fact(), text(500)).as(Retracted::new),
                combine(text(100), Any.attributes()).as(HostFact::new),
                combine(
                                Arbitraries.of("of-tomorrow", "purchased"),
                                Arbitraries.integers().between(2, 9),
                                Any.attributes())
                        .as((kind, format, body) -> new UnreadFact(kind, format, body.canonical())));
    }
}
