package io.github.relationship.plan;

import io.github.relationship.plan.WindowRule.Unit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English of a window rule, written and read. */
final class WindowPhrase {

    private static final Pattern PHRASE = Pattern.compile("(?<ideal>-?\\d{1,5})(?: to (?<latest>-?\\d{1,5}))? "
            + "(?<unit>working days?|days?|hours?)"
            + "(?:, not before (?<notBefore>-?\\d{1,5}))?"
            + "(?:, expires after (?<expiry>-?\\d{1,5})|(?<never>, never expires))?");

    private WindowPhrase() {}

    static String of(WindowRule rule) {
        StringBuilder phrase = new StringBuilder().append(rule.ideal());
        if (rule.latest() != rule.ideal()) {
            phrase.append(" to ").append(rule.latest());
        }
        phrase.append(' ').append(rule.unit().words(rule.ideal() == 1 && rule.latest() == 1));
        rule.notBefore().ifPresent(number -> phrase.append(", not before ").append(number));
        rule.expiry().ifPresent(number -> phrase.append(", expires after ").append(number));
        return phrase.append(rule.hasExpiry() ? "" : ", never expires").toString();
    }

    static WindowRule parse(String phrase) {
        Matcher matcher = PHRASE.matcher(Objects.requireNonNull(phrase, "phrase"));
        if (!matcher.matches()) {
            throw malformed();
        }
        int ideal = Integer.parseInt(matcher.group("ideal"));
        String latest = matcher.group("latest");
        WindowRule rule =
                WindowRule.of(unit(matcher.group("unit")), ideal, latest == null ? ideal : Integer.parseInt(latest));
        if (matcher.group("notBefore") != null) {
            rule = rule.withNotBefore(Integer.parseInt(matcher.group("notBefore")));
        }
        if (matcher.group("expiry") != null) {
            rule = rule.expiresAfter(Integer.parseInt(matcher.group("expiry")));
        }
        if (matcher.group("never") != null) {
            rule = rule.neverExpires();
        }
        if (!of(rule).equals(phrase)) {
            throw malformed();
        }
        return rule;
    }

    private static Unit unit(String word) {
        return switch (word.charAt(0)) {
            case 'w' -> Unit.WORKING_DAYS;
            case 'd' -> Unit.DAYS;
            default -> Unit.HOURS;
        };
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "a window is written like '5 to 15 working days', '3 days' or '4 to 8 hours', then "
                        + "', not before 2' and ', expires after 30' or ', never expires' if need be: pass what WindowRule.toString() wrote");
    }
}
