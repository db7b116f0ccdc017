package io.github.relationship.playbook;

import io.github.relationship.followup.KeptWithIt;
import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Folded;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.InteractionFact.ThankYouSent;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.ReferralFact;
import io.github.relationship.history.Relationship;
import io.github.relationship.history.TouchSent;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.HeldBack;
import io.github.relationship.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What joined a line shares its completion and its dismissal, and it shares theirs (F20, F23): whichever is closed, the others are closed
 * with it, each by a fact of its own under an id that repetition yields again.
 */
final class ClosedTogether {

    private ClosedTogether() {}

    /**
     * The facts that close what shares a line with the one that a fact closes, and keep the promise that is kept by it. The plans, before
     * the fact and after it, are asked for only where it may close a line; of a late fact those of its own time, as it closes nothing that
     * was not owed then (H2).
     *
     * @param plan what is planned of a state at an instant
     */
    static List<Occurrence> with(Entry entry, Relationship before, BiFunction<Relationship, Instant, Plan> plan) {
        return Stream.concat(
                        closings(entry, before, plan).map(other -> occurrence(entry, other)),
                        KeptWithIt.with(before, entry).stream())
                .toList();
    }

    private static Stream<ItemKey> closings(
            Entry entry, Relationship before, BiFunction<Relationship, Instant, Plan> plan) {
        Relationship then = before.asOf(entry.occurredAt());
        return then.account().isOpened()
                ? sharing(entry, then, state -> plan.apply(state, entry.occurredAt())).stream()
                : Stream.empty();
    }

    private static List<ItemKey> sharing(Entry entry, Relationship then, Function<Relationship, Plan> plan) {
        Optional<ItemKey> named = closed(entry.fact(), then);
        if (named.isPresent()) {
            return sharing(plan.apply(then), named.get())
                    .filter(other -> !other.equals(named.get()))
                    .toList();
        }
        return isGift(entry.fact())
                ? withWhatItGives(plan.apply(then), () -> plan.apply(after(then, entry)))
                : List.of();
    }

    /** The line that leads, and all that joined it, whichever of them is named. */
    private static Stream<ItemKey> sharing(Plan plan, ItemKey line) {
        ItemKey lead = plan.heldBack().stream()
                .filter(held -> held.key().equals(line))
                .flatMap(held -> held.lead().stream())
                .findFirst()
                .orElse(line);
        return Stream.concat(
                Stream.of(lead),
                plan.heldBack().stream()
                        .filter(held -> held.lead().equals(Optional.of(lead)))
                        .map(HeldBack::key));
    }

    /** What names its cause and not its line: it gives that, and with it whatever is the same deed (F23). */
    private static boolean isGift(Fact fact) {
        return fact instanceof ComplaintFact.Apologised
                || fact instanceof ComplaintFact.Fixed
                || fact instanceof ReferralFact.OutcomeTold
                || (fact instanceof ThankYouSent note && note.about().isPresent());
    }

    private static List<ItemKey> withWhatItGives(Plan before, Supplier<Plan> after) {
        // Only lines of one deed give the reasons of all (F23); silences end as each rule says (F20).
        List<List<ItemKey>> deeds = before.items().stream()
                .filter(item -> !item.also().isEmpty())
                .map(item -> sharing(before, item.key()).toList())
                .toList();
        if (deeds.isEmpty()) {
            return List.of();
        }
        Set<ItemKey> left = keys(after.get());
        return deeds.stream()
                .filter(lines -> !left.containsAll(lines))
                .flatMap(List::stream)
                .filter(left::contains)
                .toList();
    }

    /** Where the fact does not fit, it gives nothing: whoever records it is refused. */
    private static Relationship after(Relationship before, Entry entry) {
        Entry last = new Entry(
                entry.id(),
                entry.occurrence(),
                entry.recordedAt(),
                before.entries().size());
        return before.afterAll(List.of(last)) instanceof Folded.Accepted it ? it.relationship() : before;
    }

    private static Set<ItemKey> keys(Plan plan) {
        return Stream.concat(
                        plan.items().stream().map(AgendaItem::key),
                        plan.heldBack().stream().map(HeldBack::key))
                .collect(Collectors.toSet());
    }

    /** What was done by a fact that names the line was closed with that. */
    private static Optional<ItemKey> closed(Fact fact, Relationship then) {
        if (fact instanceof ItemFact.Completed it) {
            return Optional.of(it.item())
                    .filter(item -> it.by()
                            .flatMap(then::find)
                            .flatMap(done -> closed(done.fact(), then))
                            .filter(item::equals)
                            .isEmpty());
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
        return FactId.derived("joined", lead.value(), joined.toString());
    }

    /** What was closed with a line by a fact, and is to be open again without that fact. */
    static List<Entry> by(FactId lead, Relationship relationship) {
        Stream<Entry> closings = relationship.entries().stream()
                .filter(entry -> entry.fact() instanceof ItemFact closing
                        && entry.id().equals(idOf(lead, closing.item()))
                        && !relationship.retracted().contains(entry.id()));
        return Stream.concat(closings, KeptWithIt.by(relationship, lead).stream())
                .toList();
    }
}
