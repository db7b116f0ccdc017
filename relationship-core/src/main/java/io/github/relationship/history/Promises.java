package io.github.relationship.history;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.id.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What we promised, and whether we kept it. */
public final class Promises extends Theme<Promises> {

    private static final int BROKEN_AFTER_WORKING_DAYS = 5;

    /**
     * A promise of ours.
     *
     * @param made what was promised
     * @param due by when, after all renegotiation, in the doer's zone
     * @param renegotiated each day that was agreed on since, and when it was agreed, earliest first
     * @param kept when it was first kept, if it was
     */
    public record Promise(
            Known<PromiseMade> made, LocalDate due, List<Known<LocalDate>> renegotiated, Optional<Known<FactId>> kept) {

        /**
         * When it counts as broken, unless it is kept or moved before: five working days after its day (V4).
         *
         * @param time the working time of who looks after the relationship
         * @return the first instant at which it is broken
         */
        public Instant breaksAt(WorkingTime time) {
            return breaksAt(due, time);
        }

        /**
         * When a promise for a day counts as broken.
         *
         * @param due the day
         * @param time the working time of who looks after the relationship
         * @return the first instant at which it is broken
         */
        public static Instant breaksAt(LocalDate due, WorkingTime time) {
            return time.endOf(time.calendar().plusWorkingDays(due, BROKEN_AFTER_WORKING_DAYS));
        }

        /**
         * The fact that set the day on which it is due.
         *
         * @return the last renegotiation, else the promise itself
         */
        public Known<?> dated() {
            return renegotiated.isEmpty() ? made : renegotiated.get(renegotiated.size() - 1);
        }

        /**
         * When it breaks or broke, by the days that were agreed on in time (V4).
         *
         * @param time the working time of who looks after the relationship
         * @return the first instant at which it is broken, unless it was kept before
         */
        public Instant brokenFrom(WorkingTime time) {
            return PromiseCourse.of(this, time).breaks();
        }

        /**
         * How urgent it has become: so many working days past its day (F7).
         *
         * @param at the instant
         * @param time the working time of who looks after the relationship
         * @return 0 to 5; 0 until its day has passed, and once it is kept
         */
        public int level(Instant at, WorkingTime time) {
            if (kept.isPresent()) {
                return 0;
            }
            LocalDate today = time.dateOf(at);
            int level = 0;
            while (level < BROKEN_AFTER_WORKING_DAYS
                    && !today.isBefore(time.calendar().plusWorkingDays(due, level + 1))) {
                level++;
            }
            return level;
        }

        private Promise keptBy(Entry entry) {
            return kept.isPresent()
                    ? this
                    : new Promise(made, due, renegotiated, Optional.of(Known.from(entry, made.fact())));
        }

        private Promise movedTo(Entry entry, LocalDate newDue) {
            List<Known<LocalDate>> more = new ArrayList<>(renegotiated);
            more.add(Known.from(entry, newDue));
            return new Promise(made, newDue, Collections.unmodifiableList(more), kept);
        }
    }

    private final List<Promise> promises;

    Promises() {
        this(new ArrayList<>());
    }

    private Promises(List<Promise> promises) {
        this.promises = promises;
    }

    @Override
    Promises copy() {
        return new Promises(new ArrayList<>(promises));
    }

    void apply(Entry entry, PromiseFact fact) {
        if (fact instanceof PromiseMade made) {
            promises.add(new Promise(Known.from(entry, made), made.due(), List.of(), Optional.empty()));
        } else if (fact instanceof PromiseFact.Kept kept) {
            replace(kept.promise(), promise -> promise.keptBy(entry));
        } else if (fact instanceof PromiseFact.Renegotiated moved) {
            replace(moved.promise(), promise -> promise.movedTo(entry, moved.due()));
        } else {
            throw new AssertionError(fact.getClass());
        }
    }

    private void replace(FactId id, UnaryOperator<Promise> after) {
        promises.replaceAll(promise -> promise.made().fact().equals(id) ? after.apply(promise) : promise);
    }

    /**
     * Every promise of ours, kept or not.
     *
     * @return the promises, earliest first
     */
    public List<Promise> all() {
        return Collections.unmodifiableList(promises);
    }
}
