package io.github.relationship.jdbc;

import io.github.relationship.plan.ItemClass;
import java.util.Arrays;

/** The numbers of the classes as they are stored: G8's own, so that sorting by them is the order of agendas. */
final class Ranks {

    private Ranks() {}

    static int of(ItemClass itemClass) {
        return switch (itemClass) {
            case RECOVERY -> 1;
            case PROMISE -> 2;
            case THANKS -> 3;
            case OCCASION -> 4;
            case ROF -> 5;
            case NEXT_STEP -> 6;
            case OPPORTUNITY -> 7;
            case MEANINGFUL -> 8;
            case CADENCE -> 9;
            case REVIEW -> 10;
        };
    }

    static ItemClass itemClass(int rank) {
        return Arrays.stream(ItemClass.values())
                .filter(itemClass -> of(itemClass) == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "class " + rank + " of a stored line is not known; it was stored by a newer version"));
    }
}
