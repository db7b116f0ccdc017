package io.github.relationship.playbook;

import io.github.relationship.attribute.AttributeValue;
import io.github.relationship.attribute.Attributes;
import io.github.relationship.id.ContactId;
import io.github.relationship.plan.Names;
import io.github.relationship.plan.Reason;
import io.github.relationship.plan.Rule;
import io.github.relationship.playbook.internal.RightPerson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills the names and figures of a reason into its rule's sentence: <code>{since}</code> is a figure, <code>{years|year|years}</code>
 * a number and the word for one or for several, and <code>[ since {met}]</code> is left out where there is no such figure.
 */
final class Sentence {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)(?:\\|([^|}]*)\\|([^|}]*))?}");

    private static final Pattern IF_KNOWN = Pattern.compile("\\[([^\\[\\]{}]*\\{([a-zA-Z]+)[^\\[\\]]*)]");

    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private Sentence() {}

    /** What a rule says of its reason; the bare data where no rule has its name. */
    static String of(List<Rule> rules, Reason reason, Optional<ContactId> contact, Names names) {
        return Named.find(rules, reason.rule(), reason.step())
                .map(rule -> render(rule, reason, contact, names) + more(reason.figures(), contact, names))
                .or(() -> Optional.of(RightPerson.BECAUSE)
                        .filter(because -> reason.rule().equals(RightPerson.RULE)))
                .orElseGet(reason::toString);
    }

    private static String render(Rule rule, Reason reason, Optional<ContactId> contact, Names names) {
        String known = IF_KNOWN.matcher(rule.because())
                .replaceAll(
                        match -> reason.figures().has(match.group(2)) ? Matcher.quoteReplacement(match.group(1)) : "");
        return PLACEHOLDER
                .matcher(known)
                .replaceAll(match -> Matcher.quoteReplacement(value(match, rule, reason.figures(), contact, names)));
    }

    private static String value(
            MatchResult match, Rule rule, Attributes figures, Optional<ContactId> contact, Names names) {
        String name = match.group(1);
        if (name.equals("contact")) {
            return passedFrom(figures)
                    .or(() -> contact)
                    .map(id -> nameOf(id, names))
                    .orElse("somebody there");
        }
        AttributeValue value = figures.asMap().get(name);
        if (value == null) {
            return match.group();
        }
        String words = words(rule, name, value);
        return match.group(2) == null ? words : words + " " + match.group(words.equals("1") ? 2 : 3);
    }

    /** What is said of any line, whatever its rule: to whom else it goes, from whom it came, and whose day is meant. */
    private static String more(Attributes figures, Optional<ContactId> contact, Names names) {
        StringBuilder more = new StringBuilder();
        passedFrom(figures)
                .flatMap(from -> contact.map(to ->
                        " " + nameOf(from, names) + " is no longer there; it passes to " + nameOf(to, names) + "."))
                .ifPresent(more::append);
        if (figures.has(Reason.ALSO_TO)) {
            more.append(figures.texts(Reason.ALSO_TO).stream()
                    .map(id -> nameOf(ContactId.of(id), names))
                    .collect(Collectors.joining(", ", " It goes to ", ", too.")));
        }
        if (figures.has(Reason.ZONE)) {
            more.append(" The day is theirs, in ")
                    .append(figures.text(Reason.ZONE))
                    .append('.');
        }
        return more.toString();
    }

    private static Optional<ContactId> passedFrom(Attributes figures) {
        return figures.has(Reason.PASSED_FROM)
                ? Optional.of(ContactId.of(figures.text(Reason.PASSED_FROM)))
                : Optional.empty();
    }

    private static String nameOf(ContactId contact, Names names) {
        return names.of(contact).orElse(contact.value());
    }

    private static String words(Rule rule, String name, AttributeValue value) {
        if (value instanceof AttributeValue.ListValue list) {
            return list.values().stream().map(Sentence::plain).collect(Collectors.joining(", "));
        } else if (value instanceof AttributeValue.NumberValue number) {
            return number.value().toPlainString();
        } else if (value instanceof AttributeValue.TextValue text) {
            return plain(rule.words(name, text.value()));
        } else if (value instanceof AttributeValue.FlagValue flag) {
            return flag.value() ? "yes" : "no";
        }
        throw new AssertionError(value.getClass());
    }

    /** A code such as COMMITMENT_ENDED in the words of people. */
    private static String plain(String text) {
        return CODE.matcher(text).matches() ? text.toLowerCase(Locale.ROOT).replace('_', ' ') : text;
    }
}
