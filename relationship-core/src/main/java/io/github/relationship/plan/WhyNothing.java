package io.github.relationship.plan;

import java.util.List;

/**
 * The answer to "why is nothing planned for Pat?": what is, what is held back, and what each other rule lacked (G2).
 *
 * @param items what is planned that addresses or concerns the person
 * @param heldBack what was proposed for the person and is held back
 * @param lacks what each rule lacked that proposed nothing for the person
 */
public record WhyNothing(List<AgendaItem> items, List<HeldBack> heldBack, List<Lack> lacks) {

    /** Copies the lists. */
    public WhyNothing {
        items = List.copyOf(items);
        heldBack = List.copyOf(heldBack);
        lacks = List.copyOf(lacks);
    }
}
