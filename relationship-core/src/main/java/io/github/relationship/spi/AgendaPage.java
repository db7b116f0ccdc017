package io.github.relationship.spi;

import io.github.relationship.plan.AgendaItem;
import java.util.List;
import java.util.Optional;

/**
 * A page of an agenda.
 *
 * @param items the lines, in the order of agendas
 * @param next where the next page begins, empty when nothing follows
 */
public record AgendaPage(List<AgendaItem> items, Optional<AgendaCursor> next) {

    /** Copies the list. */
    public AgendaPage {
        items = List.copyOf(items);
    }
}
