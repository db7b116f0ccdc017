package io.github.relationship.playbook.internal;

import io.github.relationship.plan.HeldBackCode;
import java.util.List;
import java.util.Optional;

/**
 * So many contacts in any stretch of time, and no more. A spacing is the ration of one.
 *
 * @param most how many; zero is none at all
 * @param span how long the stretch is, in ticks; its end is no part of it
 * @param code what breaking it is called
 */
record Ration(int most, long span, HeldBackCode code) {

    /** Where one more contact has a place, and what filled the places before. */
    record Place(long tick, List<String> filledBy) {}

    /**
     * The first tick, from one on, at which one more contact keeps the ration in every stretch that it would be part of; empty for
     * never.
     */
    Optional<Place> first(Timeline contacts, long from) {
        if (most == 0) {
            return Optional.empty();
        }
        long free = from;
        List<String> filledBy = List.of();
        for (int i = contacts.firstAfter(from - span); i + most <= contacts.size(); i++) {
            long first = contacts.tick(i);
            long last = contacts.tick(i + most - 1);
            if (last >= free + span) {
                break;
            }
            if (last - first < span && first + span > free) {
                free = first + span;
                filledBy = contacts.named(i, most);
            }
        }
        return Optional.of(new Place(free, filledBy));
    }
}
