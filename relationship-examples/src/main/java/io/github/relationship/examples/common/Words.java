package io.github.relationship.examples.common;

import io.github.relationship.history.Channel;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import java.util.Locale;

/** The library's values in a salesperson's words. */
public final class Words {

    private Words() {}

    /**
     * What a line asks for.
     *
     * @param item the line
     * @return such as {@code ask if satisfied, by phone}
     */
    public static String what(AgendaItem item) {
        return what(item.itemClass())
                + item.option().map(option -> ", " + how(option.channel())).orElse("");
    }

    /**
     * What lines of a class ask for.
     *
     * @param itemClass the class
     * @return such as {@code ask if satisfied}
     */
    public static String what(ItemClass itemClass) {
        return switch (itemClass) {
            case RECOVERY -> "put it right";
            case PROMISE -> "keep a promise";
            case THANKS -> "say thanks";
            case OCCASION -> "mark their day";
            case ROF -> "ask if satisfied";
            case NEXT_STEP -> "take the next step";
            case OPPORTUNITY -> "work on a sale";
            case MEANINGFUL -> "bring something of value";
            case CADENCE -> "stay in touch";
            case REVIEW -> "decide";
        };
    }

    /**
     * How a channel is used.
     *
     * @param channel the channel
     * @return such as {@code by phone}
     */
    public static String how(Channel channel) {
        return switch (channel) {
            case VISIT -> "by visit";
            case MEAL -> "over a meal";
            case EVENT -> "at an event";
            case CALL -> "by phone";
            case VIDEO -> "by video";
            case MESSAGE -> "by message";
            case EMAIL -> "by e-mail";
            case SOCIAL -> "by social network";
            case POST -> "by post";
        };
    }

    /**
     * A number as people write it.
     *
     * @param number the number
     * @return such as {@code 22,380}
     */
    public static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
