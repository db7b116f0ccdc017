package io.github.relationship.examples.replay;

import io.github.relationship.history.RefusalCode;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many rows became no fact, by reason. */
final class Refusals {

    /** What the service never gets to see. */
    static final String NAMES_NO_PURCHASE = "the credit note names no purchase";

    private final SortedMap<String, Integer> byReason = new TreeMap<>();

    void count(String reason) {
        byReason.merge(reason, 1, Integer::sum);
    }

    void count(RefusalCode code) {
        count(words(code));
    }

    int total() {
        return byReason.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<String, Integer> byReason() {
        return byReason;
    }

    private static String words(RefusalCode code) {
        return switch (code) {
            case UNKNOWN_FACT -> "the credit note names a purchase that this customer had not made by then";
            case SAME_ID_OTHER_CONTENT -> "the same number stands for something else";
            default ->
                "the service says: " + code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
