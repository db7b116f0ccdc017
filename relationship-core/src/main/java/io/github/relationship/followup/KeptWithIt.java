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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A promise is kept by whatever says that its line is done; the promise to put a complaint right and the fix are one line, and each
 * does for the other (F23, A2). Told from the history alone, so that a load and a replay tell the same.
 */
public final class KeptWithIt {

    private static final RuleId RECOVERY = RuleId.of("F4");
    private static final RuleId PROMISE = RuleId.of("F7");

    private KeptWithIt() {}

    /**
     * What a fact says beside what it says of itself.
     *
     * @param before the relationship before the fact
     * @param entry any fact
     * @return facts to be recorded with it, under ids that repetition yields again; mostly none
     */
    public static List<Occurrence> with(Relationship before, Entry entry) {
        if (entry.fact() instanceof PromiseFact.Kept kept) {
            return fixedBy(before, kept).map(fact -> occurrence(entry, fact)).toList();
        }
        return kept(before, entry.fact())
                .map(promise ->
                        occurrence(entry, PromiseFact.kept(promise.made().fact())))
                .toList();
    }

    private static Stream<Promise> kept(Relationship before, Fact fact) {
        if (fact instanceof ComplaintFact.Fixed fixed) {
            return toMend(before, complaint -> complaint.id().equals(fixed.complaint()));
        }
        Optional<ItemKey> line = done(fact);
        if (line.filter(it -> is(it, PROMISE, Optional.empty())).isPresent()) {
            return Promised.notKept(before)
                    .filter(promise ->
                            promise.made().fact().value().equals(line.get().occurrence()));
        }
        return line.filter(it -> is(it, RECOVERY, Optional.of("fix")))
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
                .map(complaint -> fixOf(complaint, before))
                .filter(fix -> !before.items().of(fix).isClosed())
                .map(fix -> new ItemFact.Completed(fix, Optional.empty()));
    }

    private static ItemKey fixOf(Complaint complaint, Relationship relationship) {
        String round = complaint.roundBegan().fact().value();
        return new ItemKey(relationship.id(), RECOVERY, Optional.of("fix"), complaint.contact(), round);
    }

    private static Occurrence occurrence(Entry because, Fact fact) {
        return Occurrence.builder()
                .id(idOf(because.id(), fact))
                .occurredAt(because.occurredAt())
                .actor(because.actor())
                .fact(fact)
                .build();
    }

    private static FactId idOf(FactId because, Fact fact) {
        String what = fact instanceof PromiseFact.Kept kept
                ? kept.promise().value()
                : fact instanceof ItemFact.Completed done ? done.item().toString() : "";
        String name = because.value() + '\u001f' + what;
        return FactId.of("with-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What was recorded only because of a fact: it is retracted with it (H5).
     *
     * @param relationship the relationship with the fact
     * @param because the id of any fact
     * @return the facts that stand or fall with it, in order
     */
    public static List<Entry> by(Relationship relationship, FactId because) {
        return relationship.entries().stream()
                .filter(entry -> entry.fact() instanceof PromiseFact.Kept || entry.fact() instanceof ItemFact.Completed)
                .filter(entry -> entry.id().equals(idOf(because, entry.fact()))
                        && !relationship.retracted().contains(entry.id()))
                .toList();
    }
}
