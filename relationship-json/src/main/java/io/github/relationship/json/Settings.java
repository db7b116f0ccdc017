package io.github.relationship.json;

import io.github.relationship.attribute.Attributes;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads settings of a rule, and names the one that is wrong. */
final class Settings {

    private Settings() {}

    /** No where it is not set: a playbook may be older than the setting. */
    static boolean flag(Attributes settings, String name) {
        return settings.has(name) && settings.flag(name);
    }

    static int number(Attributes settings, String name) {
        long number = settings.wholeNumber(name);
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("setting '" + name + "' is out of range: correct it");
        }
        return (int) number;
    }

    static <E extends Enum<E>> E word(Attributes settings, String name, Function<String, E> parse) {
        try {
            return parse.apply(settings.text(name));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "setting '" + name + "' is none of the words that are known here: correct it", e);
        }
    }

    static <T> T parse(Attributes settings, String name, Function<String, T> parse) {
        try {
            return parse.apply(settings.text(name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "setting '" + name + "' is no date or period of ISO 8601: correct it", e);
        }
    }
}
