package io.github.relationship;

import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.ItemClass;

/** A line asks no question, so there is nothing to answer (A2). */
public final class NotAReviewException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ItemKey item;
    private final ItemClass itemClass;

    NotAReviewException(ItemKey item, ItemClass itemClass) {
        super("item " + item + " cannot be answered: it is of class " + itemClass + ", and only a " + ItemClass.REVIEW
                + " asks a question; complete, snooze, reschedule or dismiss it");
        this.item = item;
        this.itemClass = itemClass;
    }

    /**
     * The line.
     *
     * @return its key
     */
    public ItemKey item() {
        return item;
    }

    /**
     * What it is instead.
     *
     * @return its class
     */
    public ItemClass itemClass() {
        return itemClass;
    }
}
