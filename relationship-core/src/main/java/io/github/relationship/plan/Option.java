package io.github.relationship.plan;

import io.github.relationship.history.Channel;
import io.github.relationship.id.Text;
import java.util.Objects;

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

    @Override
    public String toString() {
        return gesture + " by " + channel + (leadWorkingDays == 0 ? "" : ", lead " + leadWorkingDays);
    }
}
