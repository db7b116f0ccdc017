package io.github.relationship.plan;

import io.github.relationship.history.Channel;
import io.github.relationship.id.Text;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to do an item: a gesture through a channel. Rules list them in order of preference; arbitration strikes those that
 * will not do and takes the first that is left.
 *
 * @param channel how it reaches the person
 * @param gesture what it is, at most 100 code points: "handwritten card"
 * @param leadWorkingDays how many working days of the sender it takes to arrive, 0 to 60
 */
public record Option(Channel channel, String gesture, int leadWorkingDays) {

    /** How many working days of the sender the post takes, unless a rule says otherwise (T7). */
    public static final int POST_LEAD = 5;

    /** No channel has a blank, so the last " by " is the one that counts. */
    private static final Pattern PRINTED =
            Pattern.compile("(?<gesture>.+) by (?<channel>[A-Z]+)(?:, lead (?<lead>\\d{1,2}))?", Pattern.DOTALL);

    /** Checks the parts. */
    public Option {
        Objects.requireNonNull(channel, "channel");
        Text.require("gesture", gesture, 100);
        if (leadWorkingDays < 0 || leadWorkingDays > 60) {
            throw new IllegalArgumentException("lead is " + leadWorkingDays + " working days; allowed is 0 to 60");
        }
    }

    /**
     * A gesture through a channel: post with its usual lead, all else without.
     *
     * @param channel how it reaches the person
     * @param gesture what it is
     * @return the option
     */
    public static Option of(Channel channel, String gesture) {
        return new Option(channel, gesture, channel == Channel.POST ? POST_LEAD : 0);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text such as {@code call by CALL} or {@code handwritten card by POST, lead 5}
     * @return the option
     * @throws NullPointerException if the text is null
     * @throws IllegalArgumentException if the text is no option, or one that is not allowed
     */
    public static Option parse(String text) {
        Matcher matcher = PRINTED.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("an option is written like 'call by CALL' or"
                    + " 'handwritten card by POST, lead 5': pass what Option.toString() wrote");
        }
        String lead = matcher.group("lead");
        return new Option(
                channel(matcher.group("channel")), matcher.group("gesture"), lead == null ? 0 : Integer.parseInt(lead));
    }

    private static Channel channel(String name) {
        try {
            return Channel.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "channel of an option is not one of " + List.of(Channel.values()) + "; give one of these", e);
        }
    }

    /** Such as {@code handwritten card by POST, lead 5}; {@link #parse} reads it. */
    @Override
    public String toString() {
        return gesture + " by " + channel + (leadWorkingDays == 0 ? "" : ", lead " + leadWorkingDays);
    }
}
