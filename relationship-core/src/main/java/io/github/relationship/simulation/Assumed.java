package io.github.relationship.simulation;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Purchase;
import io.github.relationship.history.PurchaseFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.RofFact;
import io.github.relationship.history.ValueKind;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.Option;
import io.github.relationship.playbook.Playbook;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What becomes of a line that is done: what they are assumed to say, where the line asks them; else what we did, which they answer. */
final class Assumed {

    private Assumed() {}

    /** The occurrence, empty for a task that leaves none but its completion. */
    static Optional<Occurrence> of(AgendaItem item, Playbook playbook, Relationship relationship, Instant at) {
        return said(item, relationship)
                .map(fact -> Occurrence.builder()
                        .occurredAt(at)
                        .actor(item.doer())
                        .participants(item.contact().map(Set::of).orElse(Set.of()))
                        .fact(fact)
                        .build())
                .or(() -> playbook.deed(item, relationship, at, item.doer()).map(Assumed::answered));
    }

    /** Whoever is asked live is talked to, whatever they say: that is a contact like any. */
    static Optional<Fact> talk(AgendaItem item, Relationship relationship) {
        return item.option()
                .map(Option::channel)
                .filter(channel -> channel.isLive() && said(item, relationship).isPresent())
                .map(channel -> Interaction.builder()
                        .from(Interaction.outbound(channel))
                        .answered(true)
                        .build());
    }

    private static Optional<Fact> said(AgendaItem item, Relationship relationship) {
        return switch (nameOf(item)) {
            case "F3", "F16" -> Optional.of(RofFact.satisfactionHeard(true));
            case "F4.verify" ->
                relationship.complaints().open().stream()
                        .map(Complaint::id)
                        .filter(item.reason().facts()::contains)
                        .<Fact>map(complaint -> ComplaintFact.closed(complaint, ComplaintFact.Ending.VERIFIED))
                        .findFirst();
            case "F25" ->
                item.reason().facts().stream()
                        .flatMap(fact -> relationship.purchases().find(fact).stream())
                        .map(Purchase::id)
                        .<Fact>map(PurchaseFact::inUse)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static String nameOf(AgendaItem item) {
        return item.key().rule() + item.key().step().map(step -> "." + step).orElse("");
    }

    private static Occurrence answered(Occurrence deed) {
        return deed.fact() instanceof Interaction talk
                ? Occurrence.builder()
                        .from(deed)
                        .fact(Interaction.builder()
                                .from(talk)
                                .addValue(ValueKind.ADVICE)
                                .answered(true)
                                .build())
                        .build()
                : deed;
    }
}
