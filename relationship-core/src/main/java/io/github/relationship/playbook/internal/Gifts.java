package io.github.relationship.playbook.internal;

import io.github.relationship.history.Channel;
import io.github.relationship.plan.Option;

/** What is a gift: something of more than token value that stays with them, so neither a card nor a meal (T6). */
final class Gifts {

    private static final int FROM_TIER = 2;

    private Gifts() {}

    static boolean isGift(Option option) {
        return isGift(option.tier(), option.channel());
    }

    static boolean isGift(int tier, Channel channel) {
        return tier >= FROM_TIER && channel != Channel.MEAL && channel != Channel.EVENT;
    }
}
