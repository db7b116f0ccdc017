package io.github.relationship.testkit;

import io.github.relationship.id.ItemKey;
import io.github.relationship.playbook.Playbook;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds lines by what a scenario calls them. A name of a rule that the playbook does not have is a slip of the pen and refused:
 * it would never be on any plan.
 *
 * @param playbook the rules that there are
 */
record Lines(Playbook playbook) {

    /** The whole name of a line: {@code F4.apology/ann[complaint-1]}. */
    static String name(ItemKey key) {
        return head(key) + contact(key) + occurrence(key);
    }

    private static String head(ItemKey key) {
        return key.rule() + key.step().map(step -> "." + step).orElse("");
    }

    private static String contact(ItemKey key) {
        return key.contact().map(contact -> "/" + contact).orElse("");
    }

    private static String occurrence(ItemKey key) {
        return "[" + key.occurrence() + "]";
    }

    /** What a line can only mean: where there is none under this very name, the lines of that rule, whatever their step. */
    <T> List<T> among(List<T> all, Function<T, ItemKey> key, String line) {
        checkRule(line);
        List<T> exact =
                all.stream().filter(one -> isNamed(key.apply(one), line)).toList();
        return exact.isEmpty() ? anyAmong(all, key, line) : exact;
    }

    /** All that a line could mean. */
    <T> List<T> anyAmong(List<T> all, Function<T, ItemKey> key, String line) {
        checkRule(line);
        return all.stream()
                .filter(one -> isNamed(key.apply(one), line)
                        || key.apply(one).rule().value().equals(line)
                        || (key.apply(one).rule() + contact(key.apply(one))).equals(line))
                .toList();
    }

    boolean isNamed(ItemKey key, String line) {
        return List.of(head(key), head(key) + contact(key), head(key) + occurrence(key), name(key))
                .contains(line);
    }

    void checkRule(String line) {
        List<String> rules = playbook.rules().stream()
                .map(rule -> rule.spec().id().value())
                .distinct()
                .sorted()
                .toList();
        if (rules.stream().noneMatch(rule -> line.equals(rule) || line.matches(Pattern.quote(rule) + "[./\\[].*"))) {
            throw new IllegalArgumentException(
                    "no rule of the playbook asks for \"" + line + "\"; its rules are " + rules);
        }
    }
}
