package io.github.relationship.history;

import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import io.github.relationship.id.RuleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people did with lines of the agenda. */
public final class ItemLog extends Theme<ItemLog> {

    /** What was done with one line: the latest of each verb. */
    public static final class Verbs {

        private static final Verbs NONE = new Verbs(Map.of(), null);
        private static final Set<Class<? extends ItemFact>> PASSING =
                Set.of(ItemFact.Snoozed.class, ItemFact.Rescheduled.class);

        private final Map<Class<? extends ItemFact>, Known<ItemFact>> latest;
        private final @Nullable Known<ItemKey> tried;

        private Verbs(Map<Class<? extends ItemFact>, Known<ItemFact>> latest, @Nullable Known<ItemKey> tried) {
            this.latest = latest;
            this.tried = tried;
        }

        private Verbs after(Entry entry, ItemFact fact) {
            Map<Class<? extends ItemFact>, Known<ItemFact>> more = new HashMap<>(latest);
            more.put(fact.getClass(), Known.from(entry, fact));
            return new Verbs(more, tried);
        }

        private <T extends ItemFact> Optional<Known<T>> latest(Class<T> verb) {
            if (latest.isEmpty()) {
                return Optional.empty();
            }
            return Optional.ofNullable(latest.get(verb))
                    .map(known -> new Known<>(
                            verb.cast(known.value()), known.fact(), known.occurredAt(), known.recordedAt()));
        }

        /**
         * The latest snooze.
         *
         * @return the fact, if there is one
         */
        public Optional<Known<ItemFact.Snoozed>> snoozed() {
            return latest(ItemFact.Snoozed.class);
        }

        /**
         * The latest rescheduling.
         *
         * @return the fact, if there is one
         */
        public Optional<Known<ItemFact.Rescheduled>> rescheduled() {
            return latest(ItemFact.Rescheduled.class);
        }

        /**
         * Its dismissal.
         *
         * @return the fact, if there is one
         */
        public Optional<Known<ItemFact.Dismissed>> dismissed() {
            return latest(ItemFact.Dismissed.class);
        }

        /**
         * Its completion, by the line's own word.
         *
         * @return the fact, if there is one
         */
        public Optional<Known<ItemFact.Completed>> completed() {
            return latest(ItemFact.Completed.class);
        }

        /**
         * The answer to its question.
         *
         * @return the fact, if there is one
         */
        public Optional<Known<ItemFact.Answered>> answered() {
            return latest(ItemFact.Answered.class);
        }

        /**
         * The last time that somebody tried in vain to do it.
         *
         * @return the call that nobody answered, if there was one
         */
        public Optional<Known<ItemKey>> tried() {
            return Optional.ofNullable(tried);
        }

        /**
         * What of this binds a line that came back under the same key: its closing does, while snoozing it, giving it another day
         * and trying in vain were about the line that was there before.
         *
         * @param raised when it came back
         * @return its closing, and what was done from then on
         */
        public Verbs bindingSince(Instant raised) {
            Map<Class<? extends ItemFact>, Known<ItemFact>> binding = new HashMap<>(latest);
            binding.entrySet()
                    .removeIf(verb -> PASSING.contains(verb.getKey())
                            && verb.getValue().occurredAt().isBefore(raised));
            Known<ItemKey> again = tried == null || tried.occurredAt().isBefore(raised) ? null : tried;
            return new Verbs(binding, again);
        }

        /**
         * Whether the line is gone for good.
         *
         * @return true once dismissed, completed or answered
         */
        public boolean isClosed() {
            return !latest.isEmpty() && closings().findAny().isPresent();
        }

        /**
         * What closed the line first.
         *
         * @return the completion, answer or dismissal, if there is one
         */
        public Optional<Known<?>> closed() {
            return closings().<Known<?>>map(known -> known).min(Comparator.comparing(Known::occurredAt));
        }

        private Stream<? extends Known<?>> closings() {
            return Stream.of(completed(), answered(), dismissed()).flatMap(Optional::stream);
        }
    }

    /** All lines of a rule that concern the same contact. */
    private record Asking(RuleId rule, Optional<String> step, Optional<ContactId> contact) {

        static Asking of(ItemKey item) {
            return new Asking(item.rule(), item.step(), item.contact());
        }
    }

    private final Map<ItemKey, Verbs> lines;
    private final Map<Asking, Known<ItemKey>> dismissedByPerson;
    private final Map<Asking, Known<ItemKey>> closed;

    ItemLog() {
        this(new TreeMap<>(), new HashMap<>(), new HashMap<>());
    }

    private ItemLog(
            Map<ItemKey, Verbs> lines,
            Map<Asking, Known<ItemKey>> dismissedByPerson,
            Map<Asking, Known<ItemKey>> closed) {
        this.lines = lines;
        this.dismissedByPerson = dismissedByPerson;
        this.closed = closed;
    }

    @Override
    ItemLog copy() {
        return new ItemLog(new TreeMap<>(lines), new HashMap<>(dismissedByPerson), new HashMap<>(closed));
    }

    void apply(Entry entry, ItemFact fact) {
        if (fact instanceof ItemFact.Dismissed && entry.actor().isPresent()) {
            dismissedByPerson.put(Asking.of(fact.item()), Known.from(entry, fact.item()));
        }
        if (!Verbs.PASSING.contains(fact.getClass())) {
            // In order of the history: of two closings at one instant the later told counts.
            closed.put(Asking.of(fact.item()), Known.from(entry, fact.item()));
        }
        lines.put(fact.item(), of(fact.item()).after(entry, fact));
    }

    /** An interaction or a touch that names its line completes it. */
    void done(Entry entry, ItemKey item) {
        apply(entry, new ItemFact.Completed(item, Optional.of(entry.id())));
    }

    /** A try in vain puts the line off. */
    void tried(Entry entry, ItemKey item) {
        lines.put(item, new Verbs(of(item).latest, Known.from(entry, item)));
    }

    /**
     * What was done with a line.
     *
     * @param item the line's key
     * @return nothing at all for a line that nobody touched
     */
    public Verbs of(ItemKey item) {
        return lines.getOrDefault(item, Verbs.NONE);
    }

    /**
     * When a person last dismissed a line of a rule.
     *
     * @param rule the rule
     * @param step the rule's step
     * @param contact whom the line's key names
     * @return the latest dismissal that has an actor, empty if there is none
     */
    public Optional<Known<ItemKey>> lastDismissedByPerson(
            RuleId rule, Optional<String> step, Optional<ContactId> contact) {
        return Optional.ofNullable(dismissedByPerson.get(new Asking(rule, step, contact)));
    }

    /**
     * When a line of a rule was last completed, answered or dismissed: what a silence counts on from.
     *
     * @param rule the rule
     * @param step the rule's step
     * @param contact whom the line's key names
     * @return the latest of those facts, empty if there is none
     */
    public Optional<Known<ItemKey>> lastClosed(RuleId rule, Optional<String> step, Optional<ContactId> contact) {
        return Optional.ofNullable(closed.get(new Asking(rule, step, contact)));
    }

    /**
     * When a question was last answered, or said to be done.
     *
     * @param rule the rule that asks it
     * @param step the rule's step
     * @return the latest answer, and until when it holds, if anybody said so
     */
    public Optional<Known<Optional<LocalDate>>> lastAnswered(RuleId rule, String step) {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().rule().equals(rule)
                        && line.getKey().step().filter(step::equals).isPresent())
                .flatMap(line -> answers(line.getValue()))
                .max(Comparator.comparing(Known::occurredAt));
    }

    private static Stream<Known<Optional<LocalDate>>> answers(Verbs verbs) {
        return Stream.concat(
                verbs.answered().stream()
                        .map(by -> new Known<>(by.value().until(), by.fact(), by.occurredAt(), by.recordedAt())),
                verbs.completed().stream()
                        .map(by -> new Known<>(Optional.empty(), by.fact(), by.occurredAt(), by.recordedAt())));
    }
}
