package io.github.relationship.id;

import java.nio.charset.StandardCharsets;

/**
 * A hash that is the same on every machine, for ever: what spreads work over days and rotates gestures.
 *
 * <p>FNV-1a with 64 bits, over UTF-8 (Fowler, Noll, Vo: offset basis 14695981039346656037, prime 1099511628211).
 */
public final class StableHash {

    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final String UNIT_SEPARATOR = "\u001f";

    private StableHash() {}

    /**
     * A number below a bound, from some words.
     *
     * @param bound what the number stays below, 1 or more
     * @param words the words, which are joined by U+001F
     * @return 0 to the bound less 1
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public static int below(int bound, String... words) {
        if (bound < 1) {
            throw new IllegalArgumentException("a bound of " + bound + " leaves no number; allowed is 1 or more");
        }
        return (int) Long.remainderUnsigned(of(words), bound);
    }

    /**
     * The hash of some words.
     *
     * @param words the words, which are joined by U+001F
     * @return 64 bits, to be read without a sign
     */
    public static long of(String... words) {
        long hash = OFFSET_BASIS;
        for (byte octet : String.join(UNIT_SEPARATOR, words).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * PRIME;
        }
        return hash;
    }
}
