package io.github.relationship.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A closed set of words: those of an enum, in small letters and with hyphens. */
final class Words {

    private Words() {}

    /** The words of the given constants, which are all there are. */
    static <E extends Enum<E>> Form<E> of(E[] all) {
        Map<String, E> byWord = Arrays.stream(all)
                .collect(Collectors.toMap(Words::word, each -> each, (one, other) -> one, LinkedHashMap::new));
        String words = "one of " + String.join(", ", byWord.keySet());
        return Scalars.text(words, text -> Optional.ofNullable(byWord.get(text)).orElseThrow(), Words::word);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
