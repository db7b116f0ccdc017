package io.github.relationship.history;

import io.github.relationship.calendar.WorkingTime;
import io.github.relationship.history.Promises.Promise;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.FactId;
import io.github.relationship.id.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How well we keep our word at one relationship, with the dates and facts behind it (V4). What they promised us is a note with a
 * day, and is not counted.
 *
 * @param words each promise of ours, earliest first
 */
public record Reliability(List<Word> words) {

    /**
     * A promise, and how it stands.
     *
     * @param promise its id
     * @param by who promised, where that is known
     * @param to to whom, where it was somebody in particular
     * @param due the day that counts, in the zone of who looks after the relationship
     * @param standing how it stands
     * @param level how many working days past its day it is, at most 5; 0 once it is kept
     * @param facts what was promised, agreed on anew and kept, earliest first
     */
    public record Word(
            FactId promise,
            Optional<UserId> by,
            Optional<ContactId> to,
            LocalDate due,
            PromiseStanding standing,
            int level,
            List<FactId> facts) {

        /** Copies the list. */
        public Word {
            facts = List.copyOf(facts);
        }

        /**
         * Whether it is still to be kept.
         *
         * @return false once it is kept, late or not
         */
        public boolean isToBeKept() {
            return standing != PromiseStanding.KEPT_IN_TIME && standing != PromiseStanding.KEPT_LATE;
        }
    }

    /** Copies the list. */
    public Reliability {
        words = List.copyOf(words);
    }

    /**
     * How our promises stand at an instant.
     *
     * @param relationship the relationship
     * @param at the instant, not before its last fact
     * @param owner the working time of who looks after it
     * @return the figure
     */
    public static Reliability of(Relationship relationship, Instant at, WorkingTime owner) {
        return new Reliability(relationship.promises().all().stream()
                .map(promise -> word(relationship, promise, at, owner))
                .toList());
    }

    private static Word word(Relationship relationship, Promise promise, Instant at, WorkingTime owner) {
        PromiseCourse course = PromiseCourse.of(promise, owner);
        return new Word(
                promise.made().fact(),
                relationship.find(promise.made().fact()).flatMap(Entry::actor),
                promise.made().value().to(),
                course.due(),
                promise.kept()
                        .map(kept -> course.kept(kept.occurredAt(), owner))
                        .orElseGet(() -> course.standing(at, owner)),
                promise.level(at, owner),
                facts(promise));
    }

    private static List<FactId> facts(Promise promise) {
        Stream<Known<?>> agreed = promise.renegotiated().stream().map(day -> day);
        return Stream.of(Stream.<Known<?>>of(promise.made()), agreed, promise.kept().stream())
                .<Known<?>>flatMap(facts -> facts)
                .<FactId>map(Known::fact)
                .toList();
    }

    /**
     * How many promises stand so.
     *
     * @param standing how
     * @return the number
     */
    public int count(PromiseStanding standing) {
        return (int) words.stream().filter(word -> word.standing() == standing).count();
    }

    /**
     * Who promised anything here.
     *
     * @return the people on our side, sorted; whoever is not known is not among them
     */
    public SortedSet<UserId> promisers() {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(words.stream().flatMap(word -> word.by().stream()).toList()));
    }

    /**
     * How well one of us keeps their word here.
     *
     * @param promiser the person on our side
     * @return the same figure of that person's promises alone
     */
    public Reliability by(UserId promiser) {
        return new Reliability(words.stream()
                .filter(word -> word.by().equals(Optional.of(promiser)))
                .toList());
    }
}
