package io.github.relationship.plan;

import io.github.relationship.history.Channel;
import io.github.relationship.id.ContactId;
import io.github.relationship.id.ItemKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that a rule proposed and that is not on the agenda, and why not (G2).
 *
 * @param key names what would have been the item
 * @param itemClass how much it would have mattered
 * @param contact whom it would have addressed or concerned, empty for the account
 * @param channel how it would have reached them: by the first way that was left, else by the one that was struck last; empty
 *     for a task
 * @param code why it is held back; where options were struck, the code that struck the last
 * @param lead the line that stands in its place, empty where none does
 * @param struck each option that was struck, and why
 * @param reason why it was proposed
 */
public record HeldBack(
        ItemKey key,
        ItemClass itemClass,
        Optional<ContactId> contact,
        Optional<Channel> channel,
        HeldBackCode code,
        Optional<ItemKey> lead,
        List<Struck> struck,
        Reason reason) {

    /** By class, then by key. */
    public static final Comparator<HeldBack> IN_ORDER =
            Comparator.comparing(HeldBack::itemClass).thenComparing(HeldBack::key);

    /**
     * An option that will not do.
     *
     * @param option the option
     * @param code why not
     */
    public record Struck(Option option, HeldBackCode code) {}

    /** Copies the list. */
    public HeldBack {
        struck = List.copyOf(struck);
    }
}
