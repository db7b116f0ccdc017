package io.github.relationship.playbook;

import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What joined a line shares its completion and its dismissal (F20, F23): each line that is held back in its favour is closed with it, by
 * a fact of its own under an id that repetition yields again.
 */
final class ClosedTogether {

    private ClosedTogether() {}

    /** The facts that close what joined the line that a fact closes; the plan before the fact is asked for only where it closes one. */
    static List<Occurrence> with(Entry entry, Supplier<Plan> before) {
        return closed(entry.fact())
                .map(lead -> before.get().heldBack().stream()
                        .filter(held -> held.lead().equals(Optional.of(lead)))
                        .map(HeldBack::key)
                        .map(joined -> occurrence(entry, joined))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<ItemKey> closed(Fact fact) {
        if (fact instanceof ItemFact.Completed it) {
            return Optional.of(it.item());
        } else if (fact instanceof ItemFact.Dismissed it) {
            return Optional.of(it.item());
        } else if (fact instanceof Interaction it) {
            return it.isVainCall() ? Optional.empty() : it.item();
        } else if (fact instanceof TouchSent it) {
            return it.item();
        }
        return Optional.empty();
    }

    private static Occurrence occurrence(Entry lead, ItemKey joined) {
        return Occurrence.builder()
                .id(idOf(lead.id(), joined))
                .occurredAt(lead.occurredAt())
                .actor(lead.actor())
                .fact(
                        lead.fact() instanceof ItemFact.Dismissed dismissal
                                ? new ItemFact.Dismissed(joined, dismissal.reason())
                                : new ItemFact.Completed(joined, Optional.empty()))
                .build();
    }

    private static FactId idOf(FactId lead, ItemKey joined) {
        String name = lead.value() + '\u001f' + joined;
        return FactId.of("joined-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** What was closed with a line by a fact, and is to be open again without that fact. */
    static List<Entry> by(FactId lead, Relationship relationship) {
        return relationship.entries().stream()
                .filter(entry -> entry.fact() instanceof ItemFact closing
                        && entry.id().equals(idOf(lead, closing.item()))
                        && !relationship.retracted().contains(entry.id()))
                .toList();
    }
}
