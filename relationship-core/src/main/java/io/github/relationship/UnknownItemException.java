package io.github.relationship;

import io.github.relationship.id.ItemKey;

/** The relationship's plan has no such line: it was done, dismissed or overtaken, or never was. */
public final class UnknownItemException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ItemKey item;

    UnknownItemException(ItemKey item) {
        super("item " + item
                + " is not in the plan of its relationship; take the key from a plan or an agenda read just now");
        this.item = item;
    }

    /**
     * The line that was asked for.
     *
     * @return its key
     */
    public ItemKey item() {
        return item;
    }
}
