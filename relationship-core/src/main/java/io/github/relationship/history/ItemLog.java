package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What people did with lines of the agenda. */
public final class ItemLog extends Theme<ItemLog> {

    /**
     * What was done with one line.
     *
     * @param snoozed the latest snooze
     * @param rescheduled the one rescheduling
     * @param dismissed its dismissal
     * @param completed its completion, by the item's own word
     * @param answered the answer to its question
     */
    public record Verbs(
            Optional<Known<ItemFact.Snoozed>> snoozed,
            Optional<Known<ItemFact.Rescheduled>> rescheduled,
            Optional<Known<ItemFact.Dismissed>> dismissed,
            Optional<Known<ItemFact.Completed>> completed,
            Optional<Known<ItemFact.Answered>> answered) {

        static final Verbs NONE =
                new Verbs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /**
         * Whether the line is gone for good.
         *
         * @return true once dismissed, completed or answered
         */
        public boolean isClosed() {
            return dismissed.isPresent() || completed.isPresent() || answered.isPresent();
        }

        private Optional<Known<ItemKey>> closing(ItemKey key) {
            Optional<? extends Known<?>> closing =
                    completed.isPresent() ? completed : answered.isPresent() ? answered : dismissed;
            return closing.map(by -> new Known<>(key, by.fact(), by.occurredAt(), by.recordedAt()));
        }
    }

    private final Map<ItemKey, Verbs> lines;

    ItemLog() {
        this(new TreeMap<>());
    }

    private ItemLog(Map<ItemKey, Verbs> lines) {
        this.lines = lines;
    }

    @Override
    ItemLog copy() {
        return new ItemLog(new TreeMap<>(lines));
    }

    void apply(Entry entry, ItemFact fact) {
        lines.merge(fact.item(), after(Verbs.NONE, entry, fact), (before, ignored) -> after(before, entry, fact));
    }

    /** An interaction or a touch that names its line completes it. */
    void done(Entry entry, ItemKey item) {
        apply(entry, new ItemFact.Completed(item, Optional.of(entry.id())));
    }

    private static Verbs after(Verbs before, Entry entry, ItemFact fact) {
        if (fact instanceof ItemFact.Snoozed it) {
            return new Verbs(
                    known(entry, it), before.rescheduled(), before.dismissed(), before.completed(), before.answered());
        } else if (fact instanceof ItemFact.Rescheduled it) {
            return new Verbs(
                    before.snoozed(), known(entry, it), before.dismissed(), before.completed(), before.answered());
        } else if (fact instanceof ItemFact.Dismissed it) {
            return new Verbs(
                    before.snoozed(), before.rescheduled(), known(entry, it), before.completed(), before.answered());
        } else if (fact instanceof ItemFact.Completed it) {
            return new Verbs(
                    before.snoozed(), before.rescheduled(), before.dismissed(), known(entry, it), before.answered());
        } else if (fact instanceof ItemFact.Answered it) {
            return new Verbs(
                    before.snoozed(), before.rescheduled(), before.dismissed(), before.completed(), known(entry, it));
        }
        throw new AssertionError(fact.getClass());
    }

    private static <T> Optional<Known<T>> known(Entry entry, T verb) {
        return Optional.of(Known.from(entry, verb));
    }

    /**
     * When a line of a rule was last completed or dismissed: what a silence counts on from.
     *
     * @param rule the rule
     * @param step the rule's step
     * @param contact whom the line's key names
     * @return the latest of those facts, empty if there is none
     */
    public Optional<Known<ItemKey>> lastClosed(RuleId rule, Optional<String> step, Optional<ContactId> contact) {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().rule().equals(rule)
                        && line.getKey().step().equals(step)
                        && line.getKey().contact().equals(contact))
                .flatMap(line -> line.getValue().closing(line.getKey()).stream())
                .max(Comparator.comparing(Known::occurredAt));
    }

    /**
     * What was done with a line.
     *
     * @param item the line's key
     * @return nothing at all for a line that nobody touched
     */
    public Verbs of(@Nullable ItemKey item) {
        return item == null ? Verbs.NONE : lines.getOrDefault(item, Verbs.NONE);
    }
}
