package io.github.relationship.plan;

import io.github.relationship.history.Channel;
import io.github.relationship.id.GestureId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to do an item: a gesture through a channel. Rules list them in order of preference; arbitration strikes those that
 * will not do and takes the first that is left.
 *
 * @param channel how it reaches the person
 * @param gesture what it is: "handwritten card"
 * @param tier what it costs, 0 to 3: from nothing to the most that is ever spent (T6)
 * @param leadWorkingDays how many working days of the sender it takes to arrive, 0 to 60
 */
public record Option(Channel channel, GestureId gesture, int tier, int leadWorkingDays) {

    /** How many working days of the sender the post takes, unless a rule says otherwise (T7). */
    public static final int POST_LEAD = 5;

    /** The highest cost tier (T6). */
    public static final int HIGHEST_TIER = 3;

    /** No channel has a blank, so the last " by " is the one that counts. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?<gesture>.+) by (?<channel>[A-Z]+)(?:, tier (?<tier>\\d))?(?:, lead (?<lead>\\d{1,2}))?",
            Pattern.DOTALL);

    /** Checks the parts. */
    public Option {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(gesture, "gesture");
        if (tier < 0 || tier > HIGHEST_TIER) {
            throw new IllegalArgumentException("cost tier is " + tier + "; allowed is 0 to " + HIGHEST_TIER);
        }
        if (leadWorkingDays < 0 || leadWorkingDays > 60) {
            throw new IllegalArgumentException("lead is " + leadWorkingDays + " working days; allowed is 0 to 60");
        }
    }

    /**
     * A gesture through a channel, for nothing: post with its usual lead, all else without.
     *
     * @param channel how it reaches the person
     * @param gesture what it is, at most 200 code points
     * @return the option
     */
    public static Option of(Channel channel, String gesture) {
        return new Option(channel, GestureId.of(gesture), 0, channel == Channel.POST ? POST_LEAD : 0);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text such as {@code call by CALL} or {@code handwritten card by POST, tier 1, lead 5}
     * @return the option
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is no option, or one that is not allowed
     */
    public static Option parse(String text) {
        Matcher matcher = PRINTED.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("an option is written like 'call by CALL' or"
                    + " 'handwritten card by POST, tier 1, lead 5': pass what Option.toString() wrote");
        }
        return new Option(
                channel(matcher.group("channel")),
                GestureId.of(matcher.group("gesture")),
                number(matcher, "tier"),
                number(matcher, "lead"));
    }

    private static int number(Matcher matcher, String name) {
        String digits = matcher.group(name);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Channel channel(String name) {
        try {
            return Channel.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "channel of an option is not one of " + List.of(Channel.values()) + "; give one of these", e);
        }
    }

    /**
     * The same option at another cost.
     *
     * @param newTier 0 to 3
     * @return a copy
     * @throws IllegalArgumentException if there is no such tier
     */
    public Option withTier(int newTier) {
        return new Option(channel, gesture, newTier, leadWorkingDays);
    }

    /**
     * The same option with another time on its way.
     *
     * @param newLead 0 to 60 working days of the sender
     * @return a copy
     * @throws IllegalArgumentException if it is out of range
     */
    public Option withLead(int newLead) {
        return new Option(channel, gesture, tier, newLead);
    }

    /** Such as {@code handwritten card by POST, tier 1, lead 5}; {@link #parse} reads it. */
    @Override
    public String toString() {
        return gesture
                + " by "
                + channel
                + (tier == 0 ? "" : ", tier " + tier)
                + (leadWorkingDays == 0 ? "" : ", lead " + leadWorkingDays);
    }
}
