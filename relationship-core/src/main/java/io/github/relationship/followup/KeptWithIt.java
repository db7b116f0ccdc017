package io.github.relationship.followup;

import io.github.relationship.history.ComplaintFact;
import io.github.relationship.history.Complaints.Complaint;
import io.github.relationship.history.Entry;
import io.github.relationship.history.Fact;
import io.github.relationship.history.Interaction;
import io.github.relationship.history.ItemFact;
import io.github.relationship.history.Occurrence;
import io.github.relationship.history.PromiseFact;
import io.github.relationship.history.Promises.Promise;
import io.github.relationship.history.Relationship;
import io.github.relationship.id.FactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A promise is kept by whatever says that its line is done; the promise to put a complaint right and the fix are one line, and each
 * does for the other (F23, A2). Told from the history alone, so that a load and a replay tell the same.
 */
public final class KeptWithIt {

    private KeptWithIt() {}

    /**
     * What a fact says beside what it says of itself.
     *
     * @param before the relationship before the fact
     * @param entry any fact
     * @return facts to be recorded with it, under ids that repetition yields again; mostly none
     */
    public static List<Occurrence> with(Relationship before, Entry entry) {
        // A late fact says what it said when it happened: nothing of what came after it (H2).
        Relationship then = before.asOf(entry.occurredAt());
        Stream<Fact> said = entry.fact() instanceof PromiseFact.Kept kept
                ? fixedBy(then, kept)
                : kept(then, entry.fact())
                        .map(promise -> PromiseFact.kept(promise.made().fact()));
        return said.filter(fact -> !isSaid(before, fact))
                .map(fact -> occurrence(entry, fact))
                .toList();
    }

    /** Others may have said so since. */
    private static boolean isSaid(Relationship before, Fact fact) {
        return fact instanceof PromiseFact.Kept kept
                ? Promised.notKept(before)
                        .noneMatch(promise -> promise.made().fact().equals(kept.promise()))
                : fact instanceof ItemFact.Completed done
                        && before.items().of(done.item()).isClosed();
    }

    private static Stream<Promise> kept(Relationship before, Fact fact) {
        if (fact instanceof ComplaintFact.Fixed fixed) {
            return toMend(before, complaint -> complaint.id().equals(fixed.complaint()));
        }
        Optional<ItemKey> line = done(fact);
        if (line.filter(it -> is(it, OurWord.PROMISE, Optional.empty())).isPresent()) {
            return Promised.notKept(before)
                    .filter(promise ->
                            promise.made().fact().value().equals(line.get().occurrence()));
        }
        return line.filter(it -> is(it, Recovery.RULE, Optional.of(Recovery.FIX)))
                .map(fix -> toMend(
                        before,
                        complaint -> complaint.roundBegan().fact().value().equals(fix.occurrence())))
                .orElse(Stream.empty());
    }

    private static Stream<Promise> toMend(Relationship before, Predicate<Complaint> which) {
        return Promised.notKept(before)
                .filter(promise -> Mending.of(promise, before).filter(which).isPresent());
    }

    private static Optional<ItemKey> done(Fact fact) {
        if (fact instanceof ItemFact.Completed completed) {
            return Optional.of(completed.item());
        }
        return fact instanceof Interaction it && !it.isVainCall() ? it.item() : Optional.empty();
    }

    private static boolean is(ItemKey line, RuleId rule, Optional<String> step) {
        return line.rule().equals(rule) && line.step().equals(step);
    }

    /** The line of the fix is done, so that whether it is right is asked next (F22). */
    private static Stream<Fact> fixedBy(Relationship before, PromiseFact.Kept kept) {
        return Promised.notKept(before)
                .filter(promise -> promise.made().fact().equals(kept.promise()))
                .flatMap(promise -> Mending.of(promise, before).stream())
                .map(complaint -> Recoveries.fixOf(complaint, before))
                .map(fix -> new ItemFact.Completed(fix, Optional.empty()));
    }

    private static Occurrence occurrence(Entry because, Fact fact) {
        return Occurrence.builder()
                .id(idOf(because.id(), whatOf(fact).orElseThrow()))
                .occurredAt(because.occurredAt())
                .actor(because.actor())
                .fact(fact)
                .build();
    }

    private static FactId idOf(FactId because, String what) {
        return FactId.derived("with", because.value(), what);
    }

    /** The promise that is kept, or the line that is done; nothing else is said beside a fact. */
    private static Optional<String> whatOf(Fact fact) {
        if (fact instanceof PromiseFact.Kept kept) {
            return Optional.of(kept.promise().value());
        }
        return fact instanceof ItemFact.Completed done ? Optional.of(done.item().toString()) : Optional.empty();
    }

    /**
     * What was recorded only because of a fact, and what else says that the promise is kept which a fact made: nobody has written it,
     * and it is retracted with that fact (H5).
     *
     * @param relationship the relationship with the fact
     * @param fact the id of any fact
     * @return the facts that stand or fall with it, in order
     */
    public static List<Entry> by(Relationship relationship, FactId fact) {
        return relationship.entries().stream()
                .filter(entry -> !relationship.retracted().contains(entry.id()))
                .filter(entry -> whatOf(entry.fact())
                                .filter(what -> entry.id().equals(idOf(fact, what)))
                                .isPresent()
                        || isTold(relationship, entry, fact))
                .toList();
    }

    /** Of a promise, as what some fact said beside what it said of itself. */
    private static boolean isTold(Relationship relationship, Entry entry, FactId promise) {
        return entry.fact() instanceof PromiseFact.Kept kept
                && kept.promise().equals(promise)
                && relationship.entries().stream()
                        .anyMatch(because -> entry.id().equals(idOf(because.id(), promise.value())));
    }
}
