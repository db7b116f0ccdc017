package io.github.relationship.spi;

import io.github.relationship.id.ItemKey;
import io.github.relationship.plan.AgendaItem;
import io.github.relationship.plan.ItemClass;
import java.time.Instant;

/**
 * The place of a line in the order of agendas: a page begins after it, whatever was added or done meanwhile.
 *
 * @param itemClass the line's class
 * @param shows from when it shows
 * @param key its key, which begins with the relationship
 */
public record AgendaCursor(ItemClass itemClass, Instant shows, ItemKey key) {

    /**
     * The place of an item.
     *
     * @param item the item
     * @return its place
     */
    public static AgendaCursor of(AgendaItem item) {
        return new AgendaCursor(item.itemClass(), item.shows(), item.key());
    }

    /**
     * Whether an item stands after this place.
     *
     * @param item any item
     * @return true if it follows in the order of agendas
     */
    public boolean isBefore(AgendaItem item) {
        int order = itemClass.compareTo(item.itemClass());
        order = order != 0 ? order : shows.compareTo(item.shows());
        order = order != 0 ? order : key.compareTo(item.key());
        return order < 0;
    }
}
