package io.github.relationship.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the words that two texts share, whatever their language: words of four letters or more, one of which begins the other. */
final class CommonWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;

    private CommonWords() {}

    static int count(String one, String other) {
        List<String> others = words(other);
        return (int) words(one).stream()
                .filter(word -> others.stream().anyMatch(same -> same.startsWith(word) || word.startsWith(same)))
                .count();
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                .distinct()
                .toList();
    }
}
